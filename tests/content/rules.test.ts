import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {RULES} from '../../src/content/rules';

const FOLDER = path.join(import.meta.dirname, '../../src/content/rules');
const files = readdirSync(FOLDER).filter((file) => !file.endsWith('.test.ts') && file !== 'index.ts');

test('every file with a rule is in the list', () => {
  const ids = files.map((file) => /id: '([^']+)'/.exec(readFileSync(path.join(FOLDER, file), 'utf8'))?.[1]);
  expect(RULES.map(({id}) => id).sort()).toEqual(ids.sort());
});

describe.each(RULES.map(({id, description}) => [id, description] as const))('%s', (id, description) => {
  const name = id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

  test('stands in the file of its name, with a test and fixtures', () => {
    expect(files).toContain(`${name}.ts`);
    expect(existsSync(path.join(FOLDER, `${name}.test.ts`))).toBe(true);
    expect(readdirSync(path.join(import.meta.dirname, 'fixtures', id)).length).toBeGreaterThan(0);
  });

  test('says in one sentence what it asks', () => {
    expect(description).toMatch(/^[A-Z].+\.$/);
  });
});
