import {expect, test} from 'vitest';
import {findingsOf} from '../../../tests/content/fixture';
import {dollars} from './dollars';

test('maths and code pass', () => {
  expect(findingsOf(dollars, 'passes')).toEqual([]);
});

test('prices are found, also where two of them read as maths', () => {
  expect(findingsOf(dollars, 'fails')).toEqual([
    '1 a dollar sign in prose ("It costs $3 a month.")',
    '5 a dollar sign in prose ("Or $7 flat.")',
    '3 prices read as maths: "$3 and up to $"',
  ]);
});
