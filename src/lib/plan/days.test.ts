import fc from 'fast-check';
import {expect, test} from 'vitest';
import {dayInFull, dayWords, durationWords, formatDay, mondayOf, parseDay, weekdayOf} from './days';

test('days go there and back, and weekdays repeat', () => {
  fc.assert(fc.property(fc.integer({min: 0, max: 200_000}), (day) => {
    expect(parseDay(formatDay(day))).toBe(day);
    expect(weekdayOf(day)).toBe((new Date(day * 86_400_000).getUTCDay() + 6) % 7);
    expect(weekdayOf(mondayOf(day))).toBe(0);
  }));
});

test.each(['2026-02-30', '2026-13-01', '2026-1-1', '20261-01-01', '', '2026-11-23T00:00:00Z', 'NaN-NaN-NaN'])('%j is no day', (text) => {
  expect(parseDay(text)).toBeUndefined();
});

test('words for people', () => {
  expect([dayWords('2026-11-23'), dayInFull('2028-02-29')]).toEqual(['Mon 23 Nov', '29 February 2028']);
  expect([0, 45, 60, 75, 120].map(durationWords)).toEqual(['0 min', '45 min', '1 h', '1 h 15 min', '2 h']);
});
