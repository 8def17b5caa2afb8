import {readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {frontMatterFields} from '../../src/content/frontMatter';
import {RENEW, withFrontMatterTable} from '../../src/content/frontMatterTable';

const text = readFileSync(path.join(import.meta.dirname, '../../CONTRIBUTING.md'), 'utf8');

test('the table of fields in CONTRIBUTING is the one that the schema gives', () => {
  expect(withFrontMatterTable(text) === text, `the table in CONTRIBUTING.md is stale; renew it with: ${RENEW}`).toBe(true);
});

test('every field says what to write and what it is for', () => {
  for (const {name, write, purpose} of frontMatterFields()) expect([name, write, purpose]).not.toContain('');
});

test('a stale table is noticed, and a missing place for it is said', () => {
  expect(withFrontMatterTable(text.replace('| `minutes` |', '| `hours` |'))).toContain('| `minutes` |');
  expect(() => withFrontMatterTable('# Contributing')).toThrow('put these two lines where it belongs');
});
