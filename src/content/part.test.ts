import {expect, test} from 'vitest';
import {parsePart} from './part';

test('positions count the front matter and callouts', () => {
  const part = parsePart('x.mdx', '---\ntitle: T\n---\n\n:::note[Title]\nText.\n:::\n\n## Head {/* #head */}\n');
  expect(part.headings).toEqual([{depth: 2, text: 'Head', id: 'head', line: 9}]);
  expect(part.callouts).toEqual([{kind: 'note', title: 'Title', line: 5, closed: true}]);
  expect(part.blocks.map(({text, line}) => `${line} ${text}`)).toEqual(['6 Text.', '9 Head ', '5 Title']);
});

test('a part of a file counts from its own line', () => {
  const part = parsePart('q.yaml', 'One <Cite id="a" />.\n\n[two](./b.mdx)\n', 40);
  expect(part.cites).toEqual([{id: 'a', line: 40}]);
  expect(part.links).toEqual([{url: './b.mdx', line: 42}]);
  expect(part.sentences.map(({line}) => line)).toEqual([40, 42]);
});

test('an error is kept with its line', () => {
  expect(parsePart('q.yaml', 'One.\n\n<b>Two.\n', 40).error?.line).toBe(42);
});

test('braces in maths, code and fences are no expressions; others are code', () => {
  const part = parsePart('x.mdx', '$a_{b}$ `{c}` {d}\n\n```js\n{e}\n```\n\n{/* omitted: cost because it is free */}\n');
  expect(part.code).toEqual([{value: '{d}', line: 1}]);
  expect(part.maths).toEqual([{value: 'a_{b}', line: 1}]);
  expect(part.omissions).toEqual([{id: 'cost', reason: 'it is free', line: 7}]);
});

test('captions and descriptions of diagrams are prose on their own lines', () => {
  const part = parsePart('x.mdx', '```mermaid caption="The caption."\nflowchart TB\n  accTitle: The title\n  accDescr: The description.\n  A["label"]\n```\n');
  expect(part.blocks.map(({text, line}) => `${line} ${text}`)).toEqual(['1 The caption.', '3 The title', '4 The description.']);
  expect(part.fences[0]).toMatchObject({lang: 'mermaid', line: 1});
});

test('tasks belong to the checklist around them', () => {
  const part = parsePart('x.mdx', '<Checklist id="a">\n\n- [ ] Do *this*. {/* #this */}\n\n</Checklist>\n\n- [x] Loose.\n- Plain.\n');
  expect(part.checklists).toEqual([{id: 'a', line: 1, items: [{id: 'this', text: 'Do this.', line: 3, isTask: true}]}]);
  expect(part.looseTasks.map(({text}) => text)).toEqual(['Loose.']);
});
