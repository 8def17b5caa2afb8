import {expect, test} from 'vitest';
import {contextWith, fixture, findingsOf} from '../../../tests/content/fixture';
import {frontMatter} from './frontMatter';

test('a complete front matter passes', () => {
  expect(findingsOf(frontMatter, 'passes')).toEqual([]);
});

test('every wrong, missing and unknown field is named with its line', () => {
  expect(findingsOf(frontMatter, 'fails').sort()).toEqual([
    '10 before: ["/concepts/logging"]',
    '11 the unknown field author',
    '12 the unknown field keyword',
    '2 no field after',
    '2 title: 7',
    '3 description: "Too short."',
    '5 minutes: "ten"',
    '6 level: "junior"',
    '8 sources: ["a","a"]',
  ]);
});

test('a mistyped field is recognised', () => {
  const chapter = fixture('front-matter/fails');
  expect(frontMatter.check(chapter, contextWith()).map(({fix}) => fix)).toContainEqual(expect.stringContaining('did you mean keywords?'));
});

test('an unknown kind is reported alone, with the kinds there are', () => {
  expect(findingsOf(frontMatter, 'kind')).toEqual(['3 kind: "essay"']);
});
