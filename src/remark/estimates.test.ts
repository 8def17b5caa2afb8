import {expect, test} from 'vitest';
import {estimates} from './estimates';
import {render, smallSite} from './testing';

const YAML = `units: [slot]
inputs:
  - { id: dau, label: Daily active users, value: 1e8, unit: user, range: [1e6, 1e9], source: given }
  - { id: visits, label: Requests of one user, value: 20, unit: request/(user day), range: [5, 60], source: assumption }
derived:
  - { id: load, label: Average request rate, formula: dau * visits, unit: request/s, digits: 5 }
headline: [load]
`;
const page = (text: string, yaml = YAML, ...more: unknown[]) =>
  render(smallSite({'docs/x/estimate.yaml': yaml}), 'docs/x/index.mdx', text, estimates, ...more).then((html) => html.replaceAll('\u00A0', ' '));

test('a number leads to the row that holds its working', async () => {
  expect(await page('At <Q id="load" />, or <Q id="load" digits="2" only="number" />.\n\n<Estimate />')).toContain('<p>At <a href="#e-load" class="q">23,148 requests/s</a>, or <a href="#e-load" class="q">23,000</a>.</p>');
});

test('where a link cannot stand, a number is text', async () => {
  const html = await page('## At <Q id="load" />\n\n[about <Q id="load" />](#x)\n\n<details><summary>Why <Q id="load" />?</summary></details>\n\n<Estimate />');
  expect(html).toContain('<h2>At 23,148 requests/s</h2>');
  expect(html).toContain('<a href="#x">about 23,148 requests/s</a>');
  expect(html).toContain('<summary>Why 23,148 requests/s?</summary>');
});

test('the labels and the caption of a diagram are filled in', async () => {
  const html = await page('```mermaid caption="Up to {{load}}"\nA["{{dau}}"]\n```\n\n<Estimate />');
  expect(html).toContain('A[&quot;100 million users&quot;]');
});

test('a source of an input becomes a citation, with the place in the file for messages', async () => {
  const seen: unknown[] = [];
  const spy = () => (tree: {children: {children: {children: unknown[]}[]}[]}) => void seen.push(...(tree.children[0]?.children[1]?.children ?? []));
  await page('<Estimate />', YAML.replace('source: assumption', 'source: little-1961'), spy).catch(() => {});
  expect(seen).toContainEqual(expect.objectContaining({name: 'Cite', data: {origin: {file: 'docs/x/estimate.yaml', line: 4}}}));
});

test.each([
  ['<Q id="laod" />\n\n<Estimate />', /docs\/x\/index\.mdx:1 \[estimate\] found the quantity laod.*did you mean load\?/],
  ['A\n<Q id="load" />', /index\.mdx:2 \[estimate\] found <Q \/> in a chapter without <Estimate \/>/],
  ['<Estimate />\n\n<Estimate />', /index\.mdx:3 \[estimate\] found a second <Estimate \/>/],
  ['In <Estimate /> text', /<Estimate \/> inside a paragraph/],
  ['<Q id="load" />', /<Q \/> on a line of its own/],
  ['<Estimate />\n\n```mermaid\nA\nB["{{laod}}"]\n```', /index\.mdx:5 \[estimate\] found \{\{laod\}\}/],
])('%s is refused', async (text, message) => {
  await expect(page(text)).rejects.toThrow(message);
});

test('a chapter without the file is told which one', async () => {
  await expect(render(smallSite({}), 'docs/concepts/size.mdx', 'A <Q id="load" />', estimates)).rejects.toThrow(/size\.mdx:1 \[estimate\] found <Q \/> without docs\/concepts\/size\.estimate\.yaml/);
});

test('an input that serves nothing fails the build with file and line', async () => {
  const yaml = YAML.replace('derived:', '  - { id: idle, label: Idle, value: 1, unit: slot, range: [0, 2], source: assumption }\nderived:');
  await expect(page('<Estimate />', yaml)).rejects.toThrow(/docs\/x\/estimate\.yaml:5 \[estimate\] found inputs\.idle, which no formula uses/);
  expect(await page('<Q id="idle" /> is shown.\n\n<Estimate />', yaml)).toContain('1 slot');
});

test('a wrong unit fails the build with a message for contributors', async () => {
  await expect(page('<Estimate />', YAML.replace('unit: request/s', 'unit: GB/s'))).rejects.toThrow(
    'docs/x/estimate.yaml:6 [estimate] found derived.load.unit: "GB/s", but the formula gives request/s; fix: declare the unit request/s, or correct the formula',
  );
});

test('in the excerpt of a post, which is compiled without the tables, a number is text and nothing counts as unused', async () => {
  const excerpt = 'At <Q id="load" />.\n\n';
  const post = `${excerpt}{/* truncate */}\n\nFrom <Q id="dau" />.\n\n<Estimate />`;
  const root = smallSite({'blog/post.mdx': post, 'blog/post.estimate.yaml': YAML.replace('derived:', '  - { id: slots, label: Slots, value: 1, unit: slot, range: [0, 2], source: given }\nderived:')});
  const html = async (text: string) => (await render(root, 'blog/post.mdx', text, estimates)).replaceAll('\u00A0', ' ');
  expect(await html(excerpt)).toBe('<p>At 23,148 requests/s.</p>');
  await expect(html(post)).rejects.toThrow(/blog\/post\.estimate\.yaml:5 \[estimate\] found inputs\.slots/);
  expect(await html(post.replace('dau', 'slots'))).toContain('At <a href="#e-load" class="q">23,148 requests/s</a>');
});

test('a chapter may take its numbers from another: they lead to the rows there, and nothing is shown twice', async () => {
  const step = '---\nnumbers: ../x/index.mdx\n---\n\nAt <Q id="load" />.\n\n```mermaid caption="c"\nA["{{dau}}"]\n```';
  const root = smallSite({'docs/x/estimate.yaml': YAML, 'docs/x/index.mdx': '<Estimate />', 'docs/y/step.mdx': step});
  const html = (await render(root, 'docs/y/step.mdx', step, estimates)).replaceAll('\u00A0', ' ');
  expect(html).toContain('<p>At <a href="../x/index.mdx#e-load" class="q-away">23,148 requests/s</a>.</p>');
  expect(html).toContain('A[&quot;100 million users&quot;]');
  await expect(render(root, 'docs/y/step.mdx', step.replace('"load"', '"laod"'), estimates)).rejects.toThrow(/step\.mdx:5 \[estimate\] found the quantity laod/);
  const lost = step.replace('../x/', '../z/');
  await expect(render(smallSite({'docs/y/step.mdx': lost}), 'docs/y/step.mdx', lost, estimates)).rejects.toThrow(/without docs\/z\/estimate\.yaml/);
});
