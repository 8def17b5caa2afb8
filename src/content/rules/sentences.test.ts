import {expect, test} from 'vitest';
import {findingsOf} from '../../../tests/content/fixture';
import {sentences} from './sentences';

test('forty words pass; code counts as one', () => {
  expect(findingsOf(sentences, 'passes')).toEqual([]);
});

test('longer sentences are named where they begin', () => {
  expect(findingsOf(sentences, 'fails')).toEqual([
    '1 a sentence of 44 words ("It costs money money money money …")',
    '4 a sentence of 46 words ("An item of a list: word …")',
  ]);
});
