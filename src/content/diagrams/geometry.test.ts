import {expect, test} from 'vitest';
import {arrowHead, cylinderPath, linePath, row, snap, textWidth} from './geometry';

test('float noise does not move a point by a pixel', () => {
  expect(snap(183.49999999999)).toBe(snap(183.5));
});

test('numbers need no space before a sign and no zero before a point', () => {
  expect(row(1, -2, 0.5, -0.25)).toBe('1-2 .5-.3');
});

test('a line is written in relative commands, without what does not move', () => {
  expect(linePath([{x: 1, y: 2}, {x: 1, y: 2}, {x: 11, y: 2}, {x: 11, y: -3}, {x: 14, y: 1}, {x: 16, y: 0}])).toBe('M1 2h10v-5l3 4 2-1');
  expect(linePath([{x: 0, y: 0}, {x: 4, y: 0}], true)).toBe('M0 0h4z');
  expect(linePath([])).toBe('');
});

test('an arrow head points where the line goes', () => {
  expect(arrowHead({x: 5, y: 0}, {x: 5, y: 20})).toEqual([{x: 2, y: 12}, {x: 5, y: 20}, {x: 8, y: 12}]);
});

test('a cylinder has a body and a lid that turn the same way, so that no part of it is a hole', () => {
  expect(cylinderPath(0, 0, 100, 50, 7)).toBe('M0 7a50 7 0 0 1 100 0v36a50 7 0 0 1-100 0zm100 0a50 7 0 0 1-100 0');
});

test('wide letters are wider, markup and entities are not counted', () => {
  expect(textWidth('MMM', 10)).toBeGreaterThan(textWidth('iii', 10) * 2);
  expect(textWidth('<tspan font-weight="bold">a</tspan>&amp;b', 10)).toBeCloseTo(textWidth('anb', 10));
});
