import {expect, test} from 'vitest';
import {chapterLinks, routeOf} from './chapterLinks';
import {render, smallSite} from './testing';

test('the address of a chapter follows from its path', () => {
  expect(['docs/framework/index.mdx', 'docs/framework/clarify.mdx', 'docs/glossary.mdx', 'docs/index.mdx'].map(routeOf)).toEqual(['/framework', '/framework/clarify', '/glossary', '/']);
});

test('links from posts and pages to chapters become addresses; all others stay', async () => {
  const root = smallSite({'docs/framework/index.mdx': ''});
  const text = '[a](../docs/framework/index.mdx#clock) [b](./other.mdx) [c](https://example.org/docs/a.mdx) [d][e]\n\n[e]: ../docs/framework/index.mdx';
  const html = await render(root, 'blog/post.mdx', text, chapterLinks);
  expect([...html.matchAll(/href="([^"]+)"/g)].map(([, url]) => url)).toEqual(['/framework#clock', './other.mdx', 'https://example.org/docs/a.mdx', '/framework']);
});

test('links inside docs are left to Docusaurus', async () => {
  expect(await render(smallSite({}), 'docs/a/b.mdx', '[a](../x.mdx)', chapterLinks)).toContain('href="../x.mdx"');
});

test('a link to a chapter that does not exist names the line', async () => {
  await expect(render(smallSite({}), 'blog/post.mdx', 'x\n\n[a](../docs/nowhere.mdx)', chapterLinks)).rejects.toThrow(/blog\/post\.mdx:3 .*docs\/nowhere\.mdx, which does not exist/);
});
