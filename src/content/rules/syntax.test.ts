import {expect, test} from 'vitest';
import {findingsOf} from '../../../tests/content/fixture';
import {syntax} from './syntax';

test('maths with braces, callouts and comments are fine', () => {
  expect(findingsOf(syntax, 'passes')).toEqual([]);
});

test('imports, exports and expressions are refused', () => {
  expect(findingsOf(syntax, 'fails')).toEqual([
    "11 code in a chapter: `import Chart from './Chart';`",
    '13 code in a chapter: `{2 + 2}`',
    '15 code in a chapter: `export const answer = 4;`',
  ]);
});

test('text that is no MDX is named with its line', () => {
  expect(findingsOf(syntax, 'broken')).toEqual([expect.stringMatching(/^13 text that is no MDX \(.*<b>/)]);
});

test('front matter that is no YAML is named with its line', () => {
  expect(findingsOf(syntax, 'yaml')).toEqual([expect.stringMatching(/^4 text that is no YAML/)]);
});
