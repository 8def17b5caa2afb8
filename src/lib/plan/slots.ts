import {weekdayOf} from './days';
import {MOCK_MINUTES} from './items';

/** A day with time to study. */
export interface Slot {
  day: number;
  /** What the reader has; never exceeded. */
  minutes: number;
  /** What may be planned. */
  room: number;
}

/** Kept free of each day, for what takes longer or does not happen. */
export const BUFFER = 0.15;
/** Over so many weeks, so many minutes a week are enough. */
export const LONG = {weeks: 16, minutes: 300} as const;

/** The days from `start` to the day before `end` that have time, with what may be planned of it. */
export function slotsOf(start: number, end: number, minutes: readonly number[], off: ReadonlySet<number>): Slot[] {
  const slots: Slot[] = [];
  for (let day = start; day < end; day++) {
    const time = off.has(day) ? 0 : (minutes[weekdayOf(day)] ?? 0);
    if (time > 0) slots.push({day, minutes: time, room: Math.floor(time * (1 - BUFFER))});
  }
  return slots;
}

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
export const roomOf = (slots: readonly Slot[]): number => sum(slots.map(({room}) => room));

/** Shrinks the room of every day, where a long period would otherwise be filled to the brim. */
export function withPace(slots: readonly Slot[], weekly: number): Slot[] {
  const factor = Math.min(1, LONG.minutes / Math.max(1, weekly * (1 - BUFFER)));
  return slots.map((slot) => ({...slot, room: Math.floor(slot.room * factor)}));
}

const WHOLE = MOCK_MINUTES.interview + MOCK_MINUTES.review;
/** Where the mocks of a period fall, as shares of it. */
const SHARES: Record<number, readonly number[]> = {1: [0.7], 2: [0.4, 0.9], 3: [0.4, 0.7, 0.9]};

/**
 * Days that can hold a mock: never the last, and the first only if no other can. A day that holds interview and review is
 * better than one that holds the interview alone; then the review needs time on a later day.
 */
export function mockDays(slots: readonly Slot[]): number[] {
  const able = slots.flatMap((slot, index) => {
    const later = roomOf(slots.slice(index + 1));
    return index < slots.length - 1 && (slot.minutes >= WHOLE || (slot.minutes >= MOCK_MINUTES.interview && later >= MOCK_MINUTES.review)) ? [index] : [];
  });
  const inner = able.filter((index) => index > 0);
  const days = inner.length > 0 ? inner : able;
  const whole = days.filter((index) => (slots[index]?.minutes ?? 0) >= WHOLE);
  return whole.length > 0 ? whole : days;
}

/** The days of so many mocks: those nearest to 40, 70 and 90% of the period, in order, none twice. */
export function placeMocks(slots: readonly Slot[], count: number, start: number, end: number): number[] {
  const able = mockDays(slots);
  const shares = SHARES[Math.min(count, able.length)] ?? [];
  const chosen: number[] = [];
  shares.forEach((share, at) => {
    const target = start + share * (end - 1 - start);
    const after = chosen.at(-1) ?? -1;
    // Each later mock still needs a day of its own.
    const open = able.filter((index, place) => index > after && able.length - place >= shares.length - at);
    const distance = (index: number): number => Math.abs((slots[index]?.day ?? 0) - target);
    const best = open.reduce<number | undefined>((found, index) => (found === undefined || distance(index) < distance(found) ? index : found), undefined);
    if (best !== undefined) chosen.push(best);
  });
  return chosen;
}

/**
 * Makes room for mocks, which may take what a day keeps free. What they take beyond its room is given back on other
 * days, so that the buffer of the whole period stays: later ones first, for the last day is light anyway; but earlier
 * ones first, where the review of a mock needs a later day. Nothing, if it cannot be given back.
 */
export function reserveMocks(slots: readonly Slot[], mocks: readonly number[]): Slot[] | undefined {
  const result = slots.map((slot) => ({...slot}));
  let owed = 0;
  for (const index of mocks) {
    const slot = result[index];
    if (!slot) return undefined;
    const needed = slot.minutes >= WHOLE ? WHOLE : MOCK_MINUTES.interview;
    owed += Math.max(0, needed - slot.room);
    slot.room = Math.max(slot.room, needed);
  }
  const split = mocks.some((index) => (slots[index]?.minutes ?? 0) < WHOLE);
  const others = result.filter((_, index) => !mocks.includes(index));
  for (const slot of split ? others : others.reverse()) {
    const given = Math.min(owed, slot.room);
    slot.room -= given;
    owed -= given;
  }
  return owed === 0 ? result : undefined;
}
