import {expect, test} from 'vitest';
import {seeded} from './random';

const draw = (seed: number, below: number, times: number): number[] => {
  const {whole} = seeded(seed);
  return Array.from({length: times}, () => whole(below));
};

test('a seed gives the same numbers again, another seed gives others', () => {
  expect(draw(7, 1000, 20)).toEqual(draw(7, 1000, 20));
  expect(draw(7, 1000, 20)).not.toEqual(draw(8, 1000, 20));
});

test('numbers stay in their range and reach all of it', () => {
  expect([...new Set(draw(1, 6, 500))].sort()).toEqual([0, 1, 2, 3, 4, 5]);
});
