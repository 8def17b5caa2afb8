import {createEmptyCard, fsrs, type Card, type Grade} from 'ts-fsrs';
import {RATINGS, type Rating, type Review} from './record';

export {RATINGS, type Rating, type Review};

export const RATING_NAMES: Record<Rating, string> = {1: 'Again', 2: 'Hard', 3: 'Good', 4: 'Easy'};


const DAY = 86_400_000;
/** A day of study ends at four in the morning: who reviews at one still works on yesterday. */
const TURN = 4 * 3_600_000;

/**
 * The number of the day of study in which a moment falls, counted from 1970.
 *
 * @param offset minutes that local time is behind UTC, as `Date.getTimezoneOffset` says
 */
export const dayOf = (time: number, offset: number): number => Math.floor((time - offset * 60_000 - TURN) / DAY);
const dateOf = (day: number): Date => new Date(day * DAY);

export interface Schedule {
  /** Day from which the card is due. */
  due: number;
  stability: number;
  difficulty: number;
  reviews: number;
  lapses: number;
  /** Day of the last review. */
  last: number;
}

export interface Options {
  offset: number;
  /** Day of the interview: nothing is put off beyond it. */
  interview?: number;
  /** Wanted probability of recall on the day a card is due. */
  retention?: number;
}

/** FSRS-6 with its default weights, whole days, and no randomness: the same log gives the same day everywhere. */
const schedulerFor = (retention: number) => fsrs({enable_fuzz: false, enable_short_term: false, request_retention: retention, maximum_interval: 36_500});

/** The reviews that count: the first of each day. Repeats on the same day help the reader, not the estimate. */
function counted(log: readonly Review[], offset: number): {day: number; rating: Rating}[] {
  const sorted = [...log].sort(([a], [b]) => a - b);
  const days = new Map<number, Rating>();
  for (const [time, rating] of sorted) if (!days.has(dayOf(time, offset))) days.set(dayOf(time, offset), rating);
  return [...days].map(([day, rating]) => ({day, rating}));
}

const capped = (due: number, last: number, interview: number | undefined): number => (interview === undefined || last >= interview ? due : Math.min(due, Math.max(interview, last + 1)));

/** Where a card stands after its reviews; nothing for a new card. */
export function scheduleOf(log: readonly Review[], {offset, interview, retention = 0.9}: Options): Schedule | undefined {
  const scheduler = schedulerFor(retention);
  let card: Card | undefined;
  let last = 0;
  for (const {day, rating} of counted(log, offset)) {
    card = scheduler.next(card ?? createEmptyCard(dateOf(day)), dateOf(day), rating as Grade).card;
    last = day;
  }
  if (!card) return undefined;
  const due = Math.round(card.due.getTime() / DAY);
  return {due: capped(due, last, interview), stability: card.stability, difficulty: card.difficulty, reviews: card.reps, lapses: card.lapses, last};
}

/** Days until the card comes back, for each rating given now. */
export function previewOf(log: readonly Review[], now: number, options: Options): Record<Rating, number> {
  const today = dayOf(now, options.offset);
  const before = log.filter(([time]) => dayOf(time, options.offset) < today);
  const days = RATINGS.map((rating) => [rating, Math.max(1, (scheduleOf([...before, [now, rating]], options)?.due ?? today + 1) - today)]);
  return Object.fromEntries(days) as Record<Rating, number>;
}

/** Probability of recall on a day, by the forgetting curve of FSRS-6. */
export function recallOn(day: number, {stability, last}: Schedule): number {
  const decay = -0.1542;
  const factor = 0.9 ** (1 / decay) - 1;
  return (1 + (factor * Math.max(0, day - last)) / stability) ** decay;
}
