import {expect, test} from 'vitest';
import {clockText, countdownText} from './clockText';

test.each([[0, '0:00'], [999, '0:00'], [65_000, '1:05'], [3_605_000, '1:00:05'], [-10_000, '-0:10']])('%d ms read %s', (milliseconds, text) => {
  expect(clockText(milliseconds)).toBe(text);
});

test.each([[125_000, '2:05'], [0, '0:00'], [-10_000, '-0:10'], [400, '0:01'], [-400, '0:00']])('%d ms left read %s', (milliseconds, text) => {
  expect(countdownText(milliseconds)).toBe(text);
});
