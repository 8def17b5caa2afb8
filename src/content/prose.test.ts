import {expect, test} from 'vitest';
import {parseMarkdown} from './markdown';
import {blocksOf, OBJECT, sentencesOf, textBlock, wordsIn} from './prose';

const blocks = (text: string) => blocksOf(parseMarkdown(text).tree);
const sentences = (text: string) => sentencesOf(textBlock('paragraph', 1, text)).map((sentence) => sentence.text);

test('code and maths are one character, citations and comments none', () => {
  expect(blocks('Take `a b c` and $x_{1}$ from **here** <Cite id="a" />. {/* note */}')[0]?.text.trim()).toBe(`Take ${OBJECT} and ${OBJECT} from here .`);
});

test('paragraphs, headings, items and cells stand alone; code blocks do not count', () => {
  expect(blocks('## Head\n\n- one\n- two\n\n| a | b |\n|---|---|\n| c | d |\n\n```js\nx\n```\n').map(({kind, text}) => `${kind} ${text}`)).toEqual([
    'heading Head', 'paragraph one', 'paragraph two', 'cell a', 'cell b', 'cell c', 'cell d',
  ]);
});

test('every offset knows its line', () => {
  const [block] = blocks('\nFirst line,\nthen `code` and\nthe *third* line.\n');
  const lineOf = (word: string) => block?.lineAt(block.text.indexOf(word));
  expect(['First', 'then', 'and', 'third', 'line.'].map(lineOf)).toEqual([2, 3, 3, 4, 4]);
});

test('sentences end at marks before a capital or a digit, not after abbreviations or inside numbers', () => {
  expect(sentences('It takes 1.5 ms. Then it ends! "Really?" Yes.')).toEqual(['It takes 1.5 ms.', 'Then it ends!', '"Really?"', 'Yes.']);
  expect(sentences('Use e.g. Redis, as Zhao et al. Did, vs. Feast.')).toHaveLength(1);
  expect(sentences('Say "stop." Then go (now). 3 follow.')).toEqual(['Say "stop."', 'Then go (now).', '3 follow.']);
});

test('words hold a letter or a digit, or stand for code', () => {
  expect(wordsIn(`one – 2 ${OBJECT} · three-four, "five"`)).toBe(5);
});
