import fc from 'fast-check';
import {expect, test} from 'vitest';
import {positionOf, STEPS, valueAt} from './scale';

test('a wide range is slid over by ratios, a narrow one by differences', () => {
  expect(valueAt(STEPS / 2, 1e6, 1e8)).toBe(1e7);
  expect(valueAt(STEPS / 2, 10, 50)).toBe(30);
});

test('the ends are the ends, and an arrow key always moves', () => {
  const range = fc.tuple(fc.double({min: 1e-3, max: 1e6, noNaN: true}), fc.double({min: 1.01, max: 1e6, noNaN: true})).map(([low, ratio]) => [Number(low.toPrecision(2)), Number((low * ratio).toPrecision(6))] as const).filter(([low, high]) => high > low * 1.001);
  fc.assert(fc.property(range, fc.integer({min: 0, max: STEPS - 1}), ([low, high], position) => {
    expect([valueAt(0, low, high), valueAt(STEPS, low, high)]).toEqual([low, high]);
    expect(valueAt(position + 1, low, high)).toBeGreaterThan(valueAt(position, low, high));
    expect(positionOf(valueAt(position, low, high), low, high)).toBe(position);
  }));
});
