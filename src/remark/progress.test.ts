import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {checklistCatalogue} from './checklistCatalogue';
import {progress} from './progress';
import {attribute, block, type Element, type Root} from './tree';

const root = mkdtempSync(path.join(os.tmpdir(), 'progress-'));
const chapter = (title: string, body: string): string => `---\ntitle: "${title}"\n---\n\n${body}\n`;
const list = (id: string, ...items: string[]): string => `<Checklist id="${id}">\n\n${items.map((item) => `- [ ] Do ${item}. {/* #${item} */}`).join('\n')}\n\n</Checklist>\n`;

beforeAll(() => {
  const files = {
    'framework/clarify.mdx': chapter('Step 1: Clarify', `## Checklist {/* #checklist */}\n\n${list('clarify', 'goal', 'scope')}\n${list('more', 'x')}`),
    'framework/index.mdx': chapter('Overview', list('overview', 'clock')),
    'concepts/plain.mdx': chapter('Plain', 'No list.'),
    '_templates/concept.mdx': chapter('Template', list('template', 'x')),
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, 'docs', file)), {recursive: true});
    writeFileSync(path.join(root, 'docs', file), text);
  }
});
afterAll(() => rmSync(root, {recursive: true}));

test('the catalogue holds every chapter with checklists, in the order of the sidebar', () => {
  expect(checklistCatalogue(root)).toEqual([
    {file: 'docs/framework/index.mdx', title: 'Overview', anchor: undefined, ids: ['check/overview/clock']},
    {file: 'docs/framework/clarify.mdx', title: 'Step 1: Clarify', anchor: 'checklist', ids: ['check/clarify/goal', 'check/clarify/scope', 'check/more/x']},
  ]);
});

test('<Progress /> receives a row for each of them, linked by file path', () => {
  const tree: Root = {type: 'root', children: [block('Progress', {}, [])]};
  const run = progress.call(undefined as never, {root}) as (tree: Root, file: {path: string}) => void;
  run(tree, {path: path.join(root, 'docs/practice/progress.mdx')});
  const rows = (tree.children[0] as Element).children as Element[];
  expect(rows.map((row) => attribute(row, 'items'))).toEqual(['check/overview/clock', 'check/clarify/goal check/clarify/scope check/more/x']);
  expect(rows.map((row) => row.children[0])).toMatchObject([
    {type: 'link', url: '../framework/index.mdx', children: [{value: 'Overview'}]},
    {type: 'link', url: '../framework/clarify.mdx#checklist', children: [{value: 'Step 1: Clarify'}]},
  ]);
});
