import {expect, test} from 'vitest';
import {median} from './median';

test('takes the middle, whatever the order, and the mean of two middles', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([8, 2, 4, 6])).toBe(5);
  expect(median([7])).toBe(7);
});

test('refuses an empty list and changes none', () => {
  const values = [3, 1, 2];
  median(values);
  expect(values).toEqual([3, 1, 2]);
  expect(() => median([])).toThrow('no values');
});
