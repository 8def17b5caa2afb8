import {expect, test} from 'vitest';
import {findingsOf, fixture} from '../../../tests/content/fixture';
import {links} from './links';

const other = fixture('links/other');
const chapters = new Map([[other.path, other]]);

test('relative links to files and headings pass', () => {
  expect(findingsOf(links, 'passes', {chapters})).toEqual([]);
});

test('outside addresses, site paths, missing files and headings are named', () => {
  expect(findingsOf(links, 'fails', {chapters})).toEqual([
    '14 an address in the text: https://example.org/paper',
    '14 an address in the text: https://example.com',
    '14 an address in the text: //example.net',
    '16 a path of the site: /framework/clarify',
    '16 a link to ./missing.mdx, which does not exist',
    '16 the link other.mdx',
    '18 a link to `#nothing`, which is no heading of tests/content/fixtures/links/other.mdx',
    '18 a link to `#nowhere`, which is no heading of tests/content/fixtures/links/fails.mdx',
    '20 an address in the text: http://example.org',
    '10 a link to ./missing.mdx, which does not exist',
  ]);
});

test('a blueprint names concepts that exist', () => {
  expect(findingsOf(links, 'blueprint')).toEqual(['10 the concept `never-written`, but no docs/concepts/never-written.mdx']);
});
