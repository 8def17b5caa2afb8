import katex from 'katex';
import {expect, test} from 'vitest';
import {mathCharacters} from './characters';

test('takes the characters of a formula and not those of the prose around it', () => {
  const formula = katex.renderToString(String.raw`\hat{p} = \frac{q}{q + (1 - q) / w} \le \sum_i \alpha_i`);
  const found = mathCharacters(`<p>Zebra ☃ ${formula}<b>ß</b></p>`);
  expect([...'pqw1/+=≤∑αi^−'].filter((character) => !found.has(character) && character !== '^')).toEqual([]);
  expect(found.has('☃')).toBe(false);
  expect(found.has('ß')).toBe(false);
});

test('decodes entities, as the minifier may leave them', () => {
  const found = mathCharacters('<span class=katex-html><span>a&lt;b&#x3c0;&#960;</span></span><p>');
  expect([...found].sort()).toEqual(['<', 'a', 'b', 'π']);
});

test('a page without maths has none', () => expect(mathCharacters('<p>x</p>').size).toBe(0));
