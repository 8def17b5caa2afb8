import {expect, test} from 'vitest';
import {findingsOf} from '../../../tests/content/fixture';
import {minutes} from './minutes';

test('1,000 words take four to ten minutes', () => {
  expect(findingsOf(minutes, 'passes')).toEqual([]);
});

test.each([
  ['hasty', 3],
  ['slow', 11],
])('%s: %i minutes do not fit', (name, given) => {
  expect(findingsOf(minutes, name)).toEqual([`5 ${given} minutes for 1000 words`]);
});

test('a lab takes the time that playing takes', () => {
  expect(findingsOf(minutes, 'lab')).toEqual([]);
});
