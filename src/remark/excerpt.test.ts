import path from 'node:path';
import {VFile} from 'vfile';
import {expect, test} from 'vitest';
import {isExcerpt} from './excerpt';
import {smallSite} from './testing';

const POST = 'First.\n\n{/* truncate */}\n\nMore.\n';

test.each([
  ['the text above the mark', 'First.\n\n', true],
  ['the whole post', POST, false],
  ['a text that the post does not begin with', 'Second.\n\n', false],
])('%s', (_, value, expected) => {
  expect(isExcerpt(new VFile({path: path.join(smallSite({'blog/post.mdx': POST}), 'blog/post.mdx'), value}))).toBe(expected);
});

test('a text of no file', () => {
  expect(isExcerpt(new VFile({path: path.join(smallSite({}), 'blog/post.mdx'), value: 'First.'}))).toBe(false);
});
