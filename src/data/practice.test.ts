import {expect, test} from 'vitest';
import {smallSite} from '../remark/testing';
import {practiceData} from './practice';
import {inlineHtml, plainWords, practiceHtml, siteRoute} from './practiceHtml';

const SIDEBARS = {guide: [{type: 'category', label: 'Blueprints', items: ['blueprints/a/index']}, {type: 'category', label: 'Concepts', items: [{type: 'category', label: 'Features', items: ['concepts/c']}]}]};
const FILES = {
  'docs/blueprints/a/index.mdx': '---\ntitle: Design A\ndescription: What the reader can say afterwards, in one sentence of fifty characters.\nkind: blueprint\nminutes: 30\nlevel: mid\nstatus: draft\nsources: []\norder: 1\nconcepts: [c]\n---\n\n## The prompt {/* #prompt */}\n\n> "Design A,\n> for *many*."\n\nIt tests.\n\n## Clarify {/* #clarify */}\n',
  'docs/blueprints/a/questions.yaml': `questions:
  - id: why
    step: model
    level: senior
    prompt: Why $x^2$?
    facts: [One **fact**., Two., Three.]
    trap: Because it sounds right.
    answer: |
      See [the concept](../../concepts/c.mdx#mechanism) <Cite id="x" />. ${'word '.repeat(85)}
    followUp: next
  - { id: next, step: serve, level: mid, prompt: And then?, facts: [A., B., C.], trap: T., answer: "${'word '.repeat(85)}" }
rubric:
${['clarify', 'frame', 'data', 'model', 'evaluate', 'serve', 'monitor'].map((step) => `  - step: ${step}\n    mid: [{ id: ${step}-m, points: 1, text: Says *it*. }]\n    senior: [{ id: ${step}-s, points: 2, text: Says why. }]\n    staff: [{ id: ${step}-t, points: 3, text: Prices it. }]\n`).join('')}`,
  'docs/concepts/c.mdx': '---\ntitle: C\ndescription: What the reader can say afterwards, in one sentence of fifty characters.\nkind: concept\nminutes: 8\nlevel: mid\nstatus: draft\nsources: []\ntopic: 1\nbefore: []\nafter: []\n---\n',
  'docs/glossary.yaml': '- id: ann\n  term: ANN search\n  definition: Finds *near* vectors.\n',
};

test('questions, answers, designs, chapters and terms come from the files that the chapters show', () => {
  const {questions, answers, designs, chapters, terms, deck} = practiceData(smallSite(FILES), '/guide/', SIDEBARS, 'https://example.org');
  expect(questions[0]).toMatchObject({id: 'a/why', slug: 'a', kind: 'blueprint', step: 'model', level: 'senior', followUp: 'a/next'});
  expect(questions[0]?.promptHtml).toContain('katex');
  expect(answers.a?.['a/why']?.factsHtml[0]).toBe('One <strong>fact</strong>.');
  expect(answers.a?.['a/why']?.answerHtml).toMatch(/^<p>See <a href="\/guide\/concepts\/c\/#mechanism">the concept<\/a>\. word/);
  expect(deck.map(({guid}) => guid)).toEqual(['two-loops-q-a-why', 'two-loops-q-a-next', 'two-loops-t-ann']);
  expect(deck[0]).toMatchObject({deck: 'Two Loops::Blueprints', front: 'Why \\(x^2\\)?<br><small>Design A</small>', tags: ['step::model', 'level::senior', 'chapter::a']});
  expect(deck[0]?.back).toContain('<a href="https://example.org/guide/concepts/c/#mechanism">');
  expect(designs[0]).toMatchObject({slug: 'a', title: 'Design A', promptHtml: '"Design A,\nfor <em>many</em>."'});
  expect(designs[0]?.rubric[0]).toEqual({step: 'clarify', lines: {mid: [{id: 'clarify-m', points: 1, html: 'Says <em>it</em>.'}], senior: [{id: 'clarify-s', points: 2, html: 'Says why.'}], staff: [{id: 'clarify-t', points: 3, html: 'Prices it.'}]}});
  expect(chapters).toMatchObject([{slug: 'a', route: '/guide/blueprints/a/', minutes: 30, parts: ['Blueprints'], before: ['c']}, {slug: 'c', route: '/guide/concepts/c/', parts: ['Concepts', 'Features'], before: []}]);
  expect(terms).toEqual([{id: 'ann', term: 'ANN search', definitionHtml: 'Finds <em>near</em> vectors.', route: '/guide/glossary/#ann'}]);
});

test.each([
  ['docs/concepts/c.mdx', '/g/concepts/c/'],
  ['docs/blueprints/a/index.mdx', '/g/blueprints/a/'],
  ['docs/index.mdx', '/g/'],
])('%s is %s', (file, route) => {
  expect(siteRoute(file, '/g/')).toBe(route);
});

test('raw HTML is dropped, a link outside stays, and words are plain', () => {
  const context = {baseUrl: '/'};
  expect(practiceHtml('a <b onclick="x()">b</b> [c](https://example.org)', 'docs/a.mdx', context)).toBe('<p>a b <a href="https://example.org">c</a></p>');
  expect(plainWords(inlineHtml('Why $x < y$ & *z*?', 'docs/a.mdx', context))).toMatch(/^Why .*& z\?$/);
});
