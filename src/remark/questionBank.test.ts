import {expect, test} from 'vitest';
import {questionBank} from './questionBank';
import {smallSite} from './testing';
import {attribute, block, type Element, type Root} from './tree';

const question = (id: string, prompt: string): string => `  - { id: ${id}, step: model, level: senior, prompt: '${prompt}', facts: [A., B., C.], trap: T., answer: "${'word '.repeat(85)}" }\n`;
const FILES = {
  'docs/concepts/ann.mdx': '---\ntitle: ANN search\n---\n',
  'docs/concepts/ann.questions.yaml': `questions:\n${question('why', 'Why *not* all, at $n$?')}`,
  'docs/concepts/a.mdx': '---\ntitle: Design A\n---\n',
  'docs/concepts/a.questions.yaml': `questions:\n${question('how', 'How?')}`,
  'docs/concepts/hidden.mdx': '---\ntitle: Hidden\n---\n',
  'docs/concepts/hidden.questions.yaml': `questions:\n${question('no', 'No?')}`,
};

function run(): Element {
  const root = smallSite(FILES);
  const tree: Root = {type: 'root', children: [block('QuestionBank', {}, [])]};
  const transform = questionBank.call(undefined as never, {root, order: ['concepts/a', 'concepts/ann']}) as (tree: Root, file: {path: string}) => void;
  transform(tree, {path: `${root}/docs/practice/questions.mdx`});
  return tree.children[0] as Element;
}

test('every question of the sidebar is an entry, linked to its place in the chapter', () => {
  const bank = run();
  const entries = bank.children as unknown as Element[];
  expect(entries.map((entry) => [attribute(entry, 'id'), attribute(entry, 'step'), attribute(entry, 'level')])).toEqual([['a/how', 'model', 'senior'], ['ann/why', 'model', 'senior']]);
  expect(attribute(entries[1] as Element, 'words')).toBe('why not all, at n ? ann search');
  expect(entries[1]?.children[0]).toMatchObject({children: [{type: 'link', url: '../concepts/ann.mdx#q-why', children: [{value: 'Why '}, {type: 'emphasis'}, {value: ' all, at '}, {type: 'inlineMath'}, {value: '?'}]}]});
});

test('the menus offer the chapters that have questions', () => {
  const menus = JSON.parse(attribute(run(), 'menus') ?? '') as {chapter: unknown};
  expect(menus.chapter).toEqual([{value: 'a', label: 'Design A'}, {value: 'ann', label: 'ANN search'}]);
});
