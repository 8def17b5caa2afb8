import {existsSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {evaluate} from '@mdx-js/mdx';
import {createElement} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import * as runtime from 'react/jsx-runtime';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import type {Plugin} from 'unified';
import {VFile} from 'vfile';
import {describe, expect, test, vi} from 'vitest';
import {viewOf} from '../../src/content/estimate/view';
import {formatProblems} from '../../src/content/problem';
import {readEstimate} from '../../src/data/estimates';
import {posix} from '../../src/data/files';
import {citations} from '../../src/remark/citations';
import {diagrams} from '../../src/remark/diagrams';
import {estimates} from '../../src/remark/estimates';
import {smallSite} from '../../src/remark/testing';

vi.mock('@docusaurus/router', () => ({useLocation: () => ({hash: ''})}));
vi.mock('@docusaurus/useBrokenLinks', () => ({default: () => ({collectAnchor: () => {}, collectLink: () => {}})}));
const {default: Estimate} = await import('../../src/components/Estimate');
const {default: Diagram} = await import('../../src/components/Diagram');

const ROOT = path.join(import.meta.dirname, '../..');
const files = ['docs', 'blog']
  .flatMap((folder) => readdirSync(path.join(ROOT, folder), {recursive: true, encoding: 'utf8'}).map((file) => `${folder}/${posix(file)}`))
  .filter((file) => /(^|[/.])estimate\.yaml$/.test(file))
  .sort();
const chapterOf = (file: string): string => file.replace(/\/estimate\.yaml$/, '/index.mdx').replace(/\.estimate\.yaml$/, '.mdx');

describe.each(files)('%s', (file) => {
  const data = readEstimate(ROOT, chapterOf(file));

  test('stands beside a chapter and is right, with units', () => {
    expect(existsSync(path.join(ROOT, chapterOf(file)))).toBe(true);
    expect(data && formatProblems(data.problems)).toBe('0 problems in 0 files:');
  });

  test('has a value for every result, and inputs that move each headline', () => {
    const view = viewOf(data!.value!);
    for (const {id, value, labels} of view.results) expect([id, value.length > 0 && !value.includes('–'), labels.length > 0]).toEqual([id, true, true]);
    for (const [id, influences] of Object.entries(view.dominance)) expect([id, influences.length > 0]).toEqual([id, true]);
  });
});

/** A small chapter with the estimate beside it, as the HTML of its page. */
async function pageWith(dau: string): Promise<string> {
  const root = smallSite({
    'src/data/sources/a.yaml': `- { id: little-1961, title: A proof, authors: [J. Little], year: 1961, kind: paper, address: "https://doi.org/10.1287/opre.9.3.383", supports: "The law that ties requests in flight to their rate and their time.", checked: { on: 2026-11-21, how: read } }`,
    'docs/x/estimate.yaml': `
inputs:
  - { id: dau, label: Daily active users, value: ${dau}, unit: user, range: [1e6, 1e9], source: given }
  - { id: visits, label: Requests of one user, value: 20, unit: request/(user day), range: [5, 60], source: little-1961 }
derived:
  - { id: load, label: Average request rate, formula: dau * visits, unit: request/s, digits: 5 }
headline: [load]
`,
  });
  const text = `
The load is <Q id="load" />.

<Estimate />

\`\`\`mermaid caption="What carries {{load}}."
flowchart TB
  accTitle: The load
  accDescr: A load balancer passes all requests of all users to one host, which answers each of them at once, without any queue, cache or copy.
  A["Host<br/>{{load}}"]
\`\`\`

<Sources />
`;
  const transforms = [estimates, diagrams, citations].map((transform) => [transform as Plugin, {root}] as [Plugin, unknown]);
  const {default: Content} = await evaluate(new VFile({path: path.join(root, 'docs/x/index.mdx'), value: text}), {
    ...(runtime as Parameters<typeof evaluate>[1]),
    remarkPlugins: [...(transforms as []), remarkFrontmatter, remarkGfm],
  });
  return renderToStaticMarkup(createElement(Content, {components: {Estimate, Diagram}})).replaceAll('\u00A0', ' ');
}

test('one input changed in the file changes the text, the tables, their workings and the diagram alike', async () => {
  const [before, after] = [await pageWith('1e8'), await pageWith('2e8')];
  for (const [html, users, load] of [[before, '100 million users', '23,148 requests/s'], [after, '200 million users', '46,296 requests/s']] as const) {
    expect(html).toContain(`The load is <a href="#e-load" class="q">${load}</a>.`);
    expect(html).toContain(`<td>${users}</td>`);
    expect(html).toContain(`<small>= ${users} × 20 requests/day per user</small>`);
    expect(html).toContain(`<td>${load}</td>`);
    expect(html).toContain(`What carries ${load}.`);
    expect(html.match(/<svg[\s\S]*<\/svg>/)?.[0]).toContain(load);
  }
  expect(after).not.toContain('23,148');
});

test('the source of an input is numbered and listed with the others of the chapter', async () => {
  const html = await pageWith('1e8');
  expect(html).toMatch(/source<sup class="cite"><a href="#source-little-1961"[^>]*>\[1\]<\/a><\/sup>/);
  expect(html).toMatch(/<li id="source-little-1961">[\s\S]*A proof/);
});
