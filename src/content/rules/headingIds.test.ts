import {expect, test} from 'vitest';
import {findingsOf} from '../../../tests/content/fixture';
import {headingIds} from './headingIds';

test('ids in kebab-case, each once', () => {
  expect(findingsOf(headingIds, 'passes')).toEqual([]);
});

test('titles, gaps, missing, odd and repeated ids are named', () => {
  expect(findingsOf(headingIds, 'fails')).toEqual([
    '1 a first-level heading "Title"',
    '3 no id on "No id here"',
    '5 "Too deep" at level 4 below level 2',
    '7 the id `Odd_Id`',
    '11 the id `one` a second time (first on line 9)',
  ]);
});
