import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {siteComplaint} from './pages';

let build: string;
const write = (page: string): void => {
  mkdirSync(path.join(build, page), {recursive: true});
  writeFileSync(path.join(build, page, 'index.html'), '');
};
beforeEach(() => {
  build = mkdtempSync(path.join(tmpdir(), 'bench-pages-'));
});
afterEach(() => rmSync(build, {recursive: true}));

test('an absent site asks for a build', () => {
  expect(siteComplaint(build, ['', 'blog/'])).toContain('run "npm run build" first');
});

test('a site without one of the pages names it', () => {
  write('');
  expect(siteComplaint(build, ['', 'blog/'])).toContain('has no page blog/');
  write('blog');
  expect(siteComplaint(build, ['', 'blog/'])).toBeUndefined();
});
