import {expect, test} from 'vitest';
import {findingsOf} from '../../../tests/content/fixture';
import {callouts} from './callouts';

test('a titled note passes, and code is no callout', () => {
  expect(findingsOf(callouts, 'passes')).toEqual([]);
});

test('odd kinds, missing titles and ends, and a fourth callout are named', () => {
  expect(findingsOf(callouts, 'fails')).toEqual([
    '1 a callout of the kind "danger"',
    '5 a callout without a title',
    '13 a callout that does not end',
    '13 4 callouts',
  ]);
});
