import {expect, test} from 'vitest';
import {findingsOf} from '../../../tests/content/fixture';
import {length} from './length';

test('1,200 words make a concept', () => {
  expect(findingsOf(length, 'passes')).toEqual([]);
});

test('too few and too many are named; code does not count', () => {
  expect(findingsOf(length, 'short')).toEqual(['1 3 words in a concept']);
  expect(findingsOf(length, 'long')).toEqual(['1 2,525 words in a concept']);
});
