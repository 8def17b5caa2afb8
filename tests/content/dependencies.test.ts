import {readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const manifest = JSON.parse(read('package.json')) as Record<'dependencies' | 'devDependencies', Record<string, string>>;
const direct = Object.entries({...manifest.dependencies, ...manifest.devDependencies});

test('every direct dependency has a reason in CONTRIBUTING, and no reason is left over', () => {
  const section = read('CONTRIBUTING.md').split('## Dependencies')[1] ?? '';
  const listed = [...section.matchAll(/^\| (.+?) \| .{10,} \|$/gm)].flatMap((row) =>
    [...row[1]!.matchAll(/`([^`]+)`/g)].map((match) => match[1]!),
  );
  expect(listed.sort()).toEqual(direct.map(([name]) => name).sort());
});

test('versions are exact and the lockfile carries no addresses', () => {
  expect(direct.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  expect(read('package-lock.json')).not.toMatch(/"resolved": "(?!file:)|https?:\/\/[^"]*\.tgz/);
});
