import {expect, test} from 'vitest';
import {findingsOf} from '../../../tests/content/fixture';
import {fillers} from './fillers';

test('code and longer words pass', () => {
  expect(findingsOf(fillers, 'passes')).toEqual([]);
});

test('fillers are found in text, titles, cells and over line ends', () => {
  expect(findingsOf(fillers, 'fails').sort()).toEqual([
    '1 "Just"',
    '2 "leverage"',
    '2 "simply"',
    '5 "Very"',
    '7 "Dive into"',
    '7 "Of course"',
    '9 "In today\'s world"',
    '9 "it is important to note"',
  ]);
});
