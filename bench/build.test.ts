import {expect, test} from 'vitest';
import {buildTable, firstError} from './build';

test('a failed build is told by its first error, without call stacks', () => {
  const output = '[INFO] [en] Creating an optimized production build...\n[ERROR] Error: 2 chapters fail:\n  docs/a.mdx\n    at run (x.js:1:2)\n  │     at next (y.js:3)\n  docs/b.mdx\n';
  expect(firstError(output)).toBe('[ERROR] Error: 2 chapters fail:\n  docs/a.mdx\n  docs/b.mdx');
  expect(firstError('killed')).toBe('killed');
});

test('the table shows seconds, gigabytes and what a failed size has not', () => {
  const done = {chapters: 100, cold: {seconds: 21.66, memory: 1.1e9}, warm: {seconds: 10.8}};
  const lines = buildTable([done, {chapters: 1600, failure: 'out of memory'}]).split('\n');
  expect(lines[2]).toMatch(/^\| +100 \| +21\.7 \| +10\.8 \| +1\.10 \| +– \|/);
  expect(lines[3]).toMatch(/^\| +1,600 \| +– \|/);
});
