import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {dayOf, previewOf, recallOn, scheduleOf, type Rating, type Review} from './schedule';

const DAY = 86_400_000;
const START = Date.UTC(2026, 0, 1, 12);
const at = (day: number): number => START + day * DAY;
const options = {offset: 0};
const today = dayOf(START, 0);

describe('FSRS-6 as published', () => {
  test('the sequence Good, Good, Good, Again, Hard, Easy, each on its due day', () => {
    const wanted: [Rating, number, number, number][] = [
      [3, 3, 2.3065, 2.11810397], [3, 14, 13.82690327, 2.11121424], [3, 57, 56.95670978, 2.1043314],
      [1, 3, 3.18812541, 7.38997579], [2, 6, 6.13056596, 8.25257267], [4, 19, 18.50267638, 7.65389226],
    ];
    const log: Review[] = [];
    let day = 0;
    for (const [rating, interval, stability, difficulty] of wanted) {
      log.push([at(day), rating]);
      const schedule = scheduleOf(log, options);
      expect(schedule?.due).toBe(today + day + interval);
      expect(schedule?.stability).toBeCloseTo(stability, 6);
      expect(schedule?.difficulty).toBeCloseTo(difficulty, 6);
      day += interval;
    }
  });

  test('the first review: 1, 2, 3 and 8 days', () => {
    expect(previewOf([], START, options)).toEqual({1: 1, 2: 2, 3: 3, 4: 8});
  });

  test('recall at 30 days with a stability of 10', () => {
    const schedule = {due: 0, stability: 10, difficulty: 5, reviews: 1, lapses: 0, last: 0};
    expect(recallOn(30, schedule)).toBeCloseTo(0.8093881, 6);
    expect(recallOn(10, schedule)).toBeCloseTo(0.9, 10);
  });
});

test('a day of study turns at four in the morning, local time', () => {
  const berlin = -60;
  expect(dayOf(Date.UTC(2026, 0, 2, 2, 59), berlin)).toBe(dayOf(Date.UTC(2026, 0, 1, 12), berlin));
  expect(dayOf(Date.UTC(2026, 0, 2, 3, 0), berlin)).toBe(dayOf(Date.UTC(2026, 0, 1, 12), berlin) + 1);
});

test('only the first review of a day counts, in whatever order the log is', () => {
  const once = scheduleOf([[at(0), 1], [at(1), 3]], options);
  expect(scheduleOf([[at(1) + 60_000, 4], [at(1), 3], [at(0) + 5000, 3], [at(0), 1]], options)).toEqual(once);
});

describe('before an interview', () => {
  const log = fc.array(fc.tuple(fc.integer({min: 0, max: 120}), fc.constantFrom<Rating>(1, 2, 3, 4)), {minLength: 1, maxLength: 30});

  test('nothing is put off beyond it, and nothing comes back on the same day', () => {
    fc.assert(fc.property(log, fc.integer({min: 1, max: 200}), (reviews, ahead) => {
      const last = Math.max(...reviews.map(([day]) => day));
      const interview = today + last + ahead;
      const schedule = scheduleOf(reviews.map(([day, rating]) => [at(day), rating]), {offset: 0, interview});
      expect(schedule?.due).toBeLessThanOrEqual(interview);
      expect(schedule?.due).toBeGreaterThan(today + last);
    }));
  });

  test('afterwards cards go on as before', () => {
    expect(scheduleOf([[at(0), 4]], {offset: 0, interview: today - 3})?.due).toBe(today + 8);
  });
});
