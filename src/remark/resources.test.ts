import {expect, test} from 'vitest';
import {resources} from './resources';
import {render, smallSite} from './testing';

const entry = (id: string, more = ''): string => `- id: ${id}
  title: Title of ${id}
  authors: [Ada]
  year: 2020
  address: https://example.org/${id}
  checked: { on: 2026-11-21, how: read }
  kind: repository
  licence: MIT
  topics: [ann-search]
  steps: [model]
  blueprints: [rag-qa]
  level: mid
  minutes: 30
  state: archived
  take: Figure 3, which shows where recall is lost.
  leave: The timings, which are of another decade.
${more}`;
const COMPARE = '  compare: { designs: 12, lastCommit: 2023-04, estimates: none, practice: question list }\n';
const CASE = '  case: { company: Acme, problem: Search was slow, number: 40 ms at p99 }\n';
const site = (yaml: string, more: Record<string, string> = {}) => smallSite({'src/data/resources/a.yaml': yaml, ...more});
const plain = (root: string, file: string, source: string) => render(root, file, source, resources);

test('the library lists every entry with its facts, what to take and what to leave', async () => {
  const html = await plain(site(entry('a') + entry('b', COMPARE)), 'docs/resources/index.mdx', '<Resources />');
  expect(html).toMatch(/<a href="https:\/\/example\.org\/a">Title of a<\/a> <small>Ada · 2020 · Repository · 30 min · from mid · MIT · archived · seen 21 November 2026<\/small>/);
  expect(html).toContain('<strong>Take</strong> Figure 3, which shows where recall is lost. <strong>Leave</strong> The timings, which are of another decade.');
  expect(html.match(/Title of/g)).toHaveLength(2);
});

test('repositories are compared, and cases told, on pages of their own', async () => {
  const root = site(entry('a', COMPARE) + entry('b', CASE));
  const table = await plain(root, 'docs/resources/repositories.mdx', '<Repositories />');
  expect(table).toMatch(/<a href="\.\/index\.mdx#r-a">Title of a<\/a>.*<td>12<\/td>.*2023-04, archived.*MIT.*none.*question list/s);
  expect(await plain(root, 'docs/resources/case-studies.mdx', '<CaseStudies />')).toMatch(/Acme.*2020.*Search was slow.*40 ms at p99.*#r-b/s);
});

test('a chapter shows entries for its topic below its sources, but none that it cites', async () => {
  const cited = `- { id: malkov, title: T, authors: [M], year: 2016, kind: paper, address: "https://example.org/m", supports: What it says of graphs., checked: { on: 2026-11-21, how: read } }\n`;
  const bySource = entry('c').replace(/ {2}title[^]*?how: read \}\n/, '  source: malkov\n');
  const root = site(entry('a') + bySource, {'src/data/sources/s.yaml': cited});
  const html = await render(root, 'docs/concepts/ann-search.mdx', '<Widget id="Cite" />\n\nText <Cite id="malkov" />.\n\n<Sources />', resources, () => (tree: {children: {name?: string; children?: {name?: string}[]}[]}) => {
    tree.children = tree.children.filter(({name}) => name !== 'Sources');
    for (const node of tree.children) if (node.children) node.children = node.children.filter(({name}) => name !== 'Cite');
  });
  expect(html).toMatch(/In the library.*<a href="\.\.\/resources\/index\.mdx#r-a">Title of a<\/a> \(repository, 30 min\)/s);
  expect(html).not.toContain('#r-c');
  expect(html).toContain('<a href="../resources/index.mdx?topic=ann-search">All 2 entries in the library</a>');
});

test('a wrong record fails the page of the library with file, line and fix', async () => {
  await expect(plain(site(entry('a').replace('kind: repository', 'kind: repo')), 'docs/resources/index.mdx', '<Resources />')).rejects.toThrow(/src\/data\/resources\/a\.yaml:7 \[resources\].*write one of repository/);
});
