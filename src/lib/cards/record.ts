import * as v from 'valibot';

/** Again, Hard, Good, Easy. */
export const RATINGS = [1, 2, 3, 4] as const;
export type Rating = (typeof RATINGS)[number];

/** A review: when, in epoch milliseconds, and how it went. */
export type Review = [time: number, rating: Rating];

/** What is kept of a card: every review. All else is computed from it, so a better scheduler loses nothing. */
export const cardSchema = v.looseObject({
  log: v.pipe(v.array(v.tuple([v.pipe(v.number(), v.integer(), v.minValue(0)), v.picklist(RATINGS)])), v.maxLength(1000)),
});
