import {expect, test} from 'vitest';
import {dayOf, type Review} from './schedule';
import {forecast, retention, sessionFor} from './session';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 0, 20, 12);
const ago = (days: number): number => NOW - days * DAY;
const options = {offset: 0};
const logsOf = (logs: Record<string, Review[]>) => (id: string): readonly Review[] => logs[id] ?? [];
const cards = ['a', 'b', 'c', 'd', 'e'].map((id) => ({id}));

test('due cards come first, those most likely forgotten ahead, then new ones up to the limit of the day', () => {
  const logs = logsOf({a: [[ago(4), 3]], b: [[ago(9), 3]], c: [[ago(1), 3]]});
  expect(sessionFor(cards, logs, NOW, 1, options)).toEqual({queue: ['b', 'a', 'd'], due: 2, fresh: 1});
});

test('new cards begun today count against the limit', () => {
  expect(sessionFor(cards, logsOf({a: [[NOW - 1000, 3]]}), NOW, 2, options).queue).toEqual(['b']);
});

test('the forecast counts overdue cards today and forgets what lies beyond', () => {
  const logs = logsOf({a: [[ago(30), 3]], b: [[NOW, 1]], c: [[NOW, 4]]});
  expect(forecast(cards, logs, NOW, 9, options)).toEqual([1, 1, 0, 0, 0, 0, 0, 0, 1]);
  expect(forecast(cards, logs, NOW, 3, options)).toEqual([1, 1, 0]);
});

test('an interview draws the forecast together', () => {
  expect(forecast(cards, logsOf({c: [[NOW, 4]]}), NOW, 4, {offset: 0, interview: dayOf(NOW, 0) + 2})).toEqual([0, 0, 1, 0]);
});

test('retention counts reviews after the first day, by week', () => {
  const logs = logsOf({a: [[ago(10), 3], [ago(8), 1], [ago(8) + 1000, 3], [ago(1), 3]], b: [[ago(2), 1]]});
  expect(retention(cards, logs, NOW, 2, 0)).toEqual([{reviews: 1, kept: 0}, {reviews: 1, kept: 1}]);
});
