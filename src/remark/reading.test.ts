import {expect, test} from 'vitest';
import {reading} from './reading';
import {render, smallSite} from './testing';

const matter = (title: string, minutes: number, own: string): string =>
  `---\ntitle: ${title}\ndescription: What the reader can say afterwards, in one sentence of fifty characters.\nminutes: ${minutes}\nlevel: mid\nstatus: draft\nsources: []\n${own}\n---\n\n`;
const concept = (title: string, minutes: number, before: string): string => matter(title, minutes, `kind: concept\ntopic: 1\nbefore: ${before}\nafter: []`);
const SIDEBARS = {guide: [{type: 'category', label: 'Concepts', link: {type: 'doc', id: 'concepts/index'}, items: ['concepts/a', 'concepts/b']}]};
const FILES = {
  'docs/concepts/index.mdx': `${matter('Concepts', 2, 'kind: reference')}Intro.\n\n<Contents of="Concepts" />\n`,
  'docs/concepts/a.mdx': `${concept('First', 70, '[]')}Intro.\n\n## The problem\n`,
  'docs/concepts/b.mdx': `${concept('Second', 65, '[./a.mdx]')}Intro.\n\n## The problem\n`,
};
const page = (file: keyof typeof FILES, files: Record<string, string> = FILES) => render(smallSite(files), file, files[file] ?? '', (options: object) => reading.call(undefined as never, {...options, sidebars: SIDEBARS}));

test('a chapter says below its introduction how long it takes and what to read first', async () => {
  expect(await page('docs/concepts/b.mdx')).toMatch(/<p>Intro\.<\/p>\s*<p class="reading">65 minutes to read\. Read first: <a href="\.\/a\.mdx">First<\/a> \(70 min\)\.<\/p>\s*<h2>/);
});

test('a chapter without neighbours is left as it is', async () => {
  expect(await page('docs/concepts/a.mdx')).not.toContain('to read');
});

test('contents list a category in its order with the sum of the minutes', async () => {
  const html = await page('docs/concepts/index.mdx');
  expect(html).toMatch(/<a href="\.\/a\.mdx">First<\/a>, 70 minutes, from mid level\. What.*<a href="\.\/b\.mdx">Second<\/a>, 65 minutes/s);
  expect(html).toContain('<strong>2 chapters, 2 h 15 min of reading.</strong>');
});

test('a category that does not exist is named with those that do', async () => {
  const files = {...FILES, 'docs/concepts/index.mdx': FILES['docs/concepts/index.mdx'].replace('of="Concepts"', 'of="Concept"')};
  await expect(page('docs/concepts/index.mdx', files)).rejects.toThrow(/index\.mdx:13 \[contents\] found <Contents of="Concept" \/>.*Concepts/);
});
