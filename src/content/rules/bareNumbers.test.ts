import {expect, test} from 'vitest';
import {findingsOf} from '../../../tests/content/fixture';
import {bareNumbers} from './bareNumbers';

test('references, cited numbers, allowed forms and shown numbers in code pass', () => {
  expect(findingsOf(bareNumbers, 'passes')).toEqual([]);
});

test('a number is named with the words around it, wherever the blueprint says it', () => {
  expect(findingsOf(bareNumbers, 'fails')).toEqual([
    '13 the bare number "12 ms" in "At 12 ms it is fast."',
    '13 the bare number "13 ms" in "Nobody else measured 13 ms."',
    '17 the bare number "14 ms" in "14 ms"',
    '21 the number "15 ms", which the estimate does not show',
    '23 the number "16 ms", which the estimate does not show',
    '19 the number "2,001 requests", which the estimate does not show',
    'fails.questions.yaml:2 the bare number "17 ms" in "Is p < 17 ms?"',
    'fails.questions.yaml:4 the bare number "18 ms" in "Each takes 18 ms."',
    'fails.questions.yaml:6 the bare number "19 ms" in "It takes 19 ms."',
  ]);
});

test('concepts are judged as well, and whatever has an estimate or takes its numbers from one; others may say numbers', () => {
  expect(findingsOf(bareNumbers, 'concept')).toHaveLength(6);
  expect(findingsOf(bareNumbers, 'counted')).toHaveLength(6);
  expect(findingsOf(bareNumbers, 'reference')).toEqual([]);
});
