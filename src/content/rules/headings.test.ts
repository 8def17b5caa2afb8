import {expect, test} from 'vitest';
import {findingsOf} from '../../../tests/content/fixture';
import {headings} from './headings';

test('all sections in order, one left out with a reason', () => {
  expect(findingsOf(headings, 'passes')).toEqual([]);
});

test('the overview may hold more sections', () => {
  expect(findingsOf(headings, 'overview')).toEqual([]);
});

test('missing, misplaced, unknown and wrongly omitted sections are named', () => {
  expect(findingsOf(headings, 'fails')).toEqual([
    '1 no section `formula` in a lab',
    '20 `predict` after `lab`',
    '26 `lab` after `notice`',
    '24 no reason for leaving out `notice`',
    '26 an omission of `lab`, which is there',
    '28 an omission of `history`, which nobody asks for',
    '30 a section `afterthought` that a lab does not have',
  ]);
});
