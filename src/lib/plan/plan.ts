import {durationWords, formatDay, parseDay} from './days';
import type {Gaps} from './diagnosis';
import {LIMITS} from './inputs';
import {itemsOf, pageRoute, REVIEW, type Guide, type Item} from './items';
import {schedule, type Period} from './schedule';
import {LONG, roomOf, slotsOf, sum} from './slots';
import type {Owed, Session} from './place';

export interface PlanInputs {
  /** The day of the interview, and the first day to plan, as `YYYY-MM-DD`. */
  date: string;
  start: string;
  level: string;
  /** Minutes to spend, Monday first. */
  minutes: readonly number[];
  off: readonly string[];
  designs: readonly string[];
  gaps: Gaps;
  /** Ids of items that are done. */
  done?: readonly string[];
  /** Of designs that are done, the day on which they were. */
  read?: Readonly<Record<string, string>>;
}

export interface PlanDay {
  date: string;
  /** Minutes that the reader has. */
  capacity: number;
  sessions: Session[];
}

export interface LeftOut {
  id: string;
  title: string;
  route?: string;
  minutes: number;
  reason: Reason;
  /** Titles of what it builds on and that is left out as well. */
  missing?: string[];
}

/** Why something is left out. */
export const REASONS = {
  mock: 'No day before the last has 45 minutes and time for the review, or the reading takes everything. Give one day an hour.',
  core: 'Part of the core, but the time is too short even for that. Read the first sections if you can.',
  time: 'Worth less for each minute than what is in, by how often it is asked and by your answers.',
  needs: 'Builds on chapters that do not fit either.',
  crash: 'Too late to learn something new: the framework, two designs and a mock count for more.',
} as const;
export type Reason = keyof typeof REASONS;

export interface Plan {
  days: PlanDay[];
  leftOut: LeftOut[];
  /** What the reader should know about this plan. */
  notes: string[];
  crash: boolean;
  capacity: number;
  planned: number;
}

export type PlanResult = {plan: Plan; error?: undefined} | {plan?: undefined; error: string};

/** With so many days left, or fewer, there is only the crash plan. */
export const CRASH_DAYS = 3;

const plannedIn = (days: readonly PlanDay[]): number => sum(days.flatMap(({sessions}) => sessions.map(({minutes}) => minutes)));

/**
 * The plan from `start` to the day before the interview. The same input gives the same plan. What was done is left out
 * and counts as read, so planning again from today puts what is open back into the pool.
 */
export function makePlan(inputs: PlanInputs, guide: Guide): PlanResult {
  const [end, start] = [parseDay(inputs.date), parseDay(inputs.start)];
  if (end === undefined || start === undefined) return {error: 'The date is no day of the calendar. Write it as year-month-day, such as 2026-12-01.'};
  if (end < start) return {error: 'The interview date is in the past. Choose a date from today on.'};
  if (end - start > LIMITS.periodDays) return {error: 'The interview is more than two years away. Choose an earlier date; you can move it later.'};
  const off = new Set(inputs.off.flatMap((text) => parseDay(text) ?? []));
  const minutes = inputs.minutes.map((value) => (Number.isFinite(value) ? Math.max(0, Math.min(LIMITS.minutes, Math.floor(value))) : 0));
  const slots = slotsOf(start, end, minutes, off);
  const capacity = sum(slots.map((slot) => slot.minutes));
  const empty = (note: string): PlanResult => ({plan: {days: [], leftOut: [], notes: [note], crash: false, capacity, planned: 0}});
  if (end === start) return empty('The interview is today. Nothing is planned: say the seven steps with their minutes aloud once, and go.');
  if (roomOf(slots) === 0) return empty('There is no time to plan: no weekday before the interview has minutes, or all of them are days off. Give at least one day some minutes.');

  const done = new Set(inputs.done ?? []);
  const items = itemsOf(guide, inputs).filter(({id}) => !done.has(id));
  const period: Period = {slots, start, end, weekly: sum(minutes), crash: end - start <= CRASH_DAYS};
  const {days: sessions, cards} = schedule(items, period, {
    cards: {title: 'Cards', route: pageRoute(guide, 'cards')},
    owed: owedBy(inputs, guide, start, end, done),
    light: {title: 'Light review: your weakest checklists, the whiteboard, the numbers', route: pageRoute(guide, 'progress')},
  }, done);
  const days = slots.map((slot, index): PlanDay => ({date: formatDay(slot.day), capacity: slot.minutes, sessions: (sessions[index] ?? []).filter(({id}) => !done.has(id))}));
  const planned = plannedIn(days);
  const leftOut = leftOutOf(items, days, period);
  return {plan: {days, leftOut, notes: notesOf(period, items, days, leftOut, cards), crash: period.crash, capacity, planned}};
}

/** Reviews of designs that were read before this plan begins: those still to come, and of those missed the later one. */
function owedBy({read = {}}: PlanInputs, {chapters}: Guide, start: number, end: number, done: ReadonlySet<string>): Owed[] {
  return chapters.flatMap(({slug, title, route, kind}) => {
    const day = kind === 'blueprint' && Object.hasOwn(read, slug) && done.has(slug) ? parseDay(read[slug] ?? '') : undefined;
    if (day === undefined) return [];
    const all = REVIEW.after.map((after) => ({id: `review/${slug}/${after}`, title: `Review: ${title}`, route, day: day + after})).filter(({id}) => !done.has(id));
    const missed = all.filter((review) => review.day < start).slice(-1);
    return [...missed, ...all.filter((review) => review.day >= start)].filter((review) => review.day < end);
  });
}

/** What did not make it: the core first, then what is worth most. Drills of a step are one entry. */
function leftOutOf(items: readonly Item[], days: readonly PlanDay[], {crash}: Period): LeftOut[] {
  const there = new Set(days.flatMap(({sessions}) => sessions.map(({id}) => id)));
  const byId = new Map(items.map((item) => [item.id, item]));
  const found = new Map<string, LeftOut>();
  for (const {id, title, route, minutes, kind, core, needs, area} of items.filter((item) => !there.has(item.id)).sort((a, b) => (a.core ?? Infinity) - (b.core ?? Infinity) || b.weight - a.weight)) {
    const missing = needs.flatMap((need) => (there.has(need) ? [] : (byId.get(need)?.title ?? [])));
    const reason = core !== undefined ? (kind === 'mock' ? 'mock' : 'core') : crash ? 'crash' : kind === 'read' && missing.length > 0 ? 'needs' : 'time';
    const key = kind === 'drill' ? `drill/${area}` : id;
    const before = found.get(key);
    if (before) before.minutes += minutes;
    else found.set(key, {id: key, title: kind === 'drill' ? title.replace(/^Drill: (\w+).*/, 'Drills: $1') : title, route, minutes, reason, ...(reason === 'needs' ? {missing} : {})});
  }
  return [...found.values()];
}

function notesOf({slots, start, end, crash, weekly}: Period, items: readonly Item[], days: readonly PlanDay[], leftOut: readonly LeftOut[], cards: boolean): string[] {
  const notes: string[] = [];
  const weeks = Math.floor((end - start) / 7);
  const short = leftOut.filter(({id}) => items.find((item) => item.id === id)?.core !== undefined);
  if (crash) notes.push(`${end - start === 1 ? 'One day is' : `${end - start} days are`} left: this is the crash plan. Framework, designs and a mock, nothing new besides. Sleep counts for more than another chapter.`);
  if (short.length === 1 && short[0]?.id === 'mock/1') notes.push('No day can hold a mock interview. Give one day before the last an hour: nothing in the guide teaches more.');
  else if (short.length > 0) notes.push(`The time is too short for the core of the guide (${durationWords(sum(short.map(({minutes}) => minutes)))} missing). Add time to one day if you can.`);
  if (end - start > LONG.weeks * 7) {
    const capped = weekly * 0.85 > LONG.minutes ? `caps the pace at ${durationWords(LONG.minutes)} a week` : 'keeps the pace even';
    notes.push(`The interview is ${weeks} weeks away. The plan ${capped}: what is read months before is forgotten by then, unless the cards bring it back. Plan again when ${LONG.weeks} weeks are left.`);
  }
  if (!crash && !cards && slots.length > 0) notes.push('There is no daily time for cards: your days are short, or the core takes all of them.');
  const spare = sum(slots.map(({minutes}) => minutes)) - plannedIn(days);
  if (leftOut.length === 0 && spare > 600) notes.push(`Everything fits, and ${durationWords(spare)} stay free. Use some for more mocks with a partner; do not read chapters twice.`);
  return notes;
}
