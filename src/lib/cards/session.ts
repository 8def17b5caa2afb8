import {dayOf, recallOn, scheduleOf, type Options, type Review, type Schedule} from './schedule';

export interface DeckCard {
  /** Record id: `card/q/video-recsys/funnel-why`, `card/t/two-tower`. */
  id: string;
}
export type Logs = (id: string) => readonly Review[];

export interface Session {
  /** Cards for today, those most likely forgotten first, then new ones. */
  queue: string[];
  due: number;
  fresh: number;
}

/** How many new cards were begun on a day. */
const begun = (cards: readonly DeckCard[], logs: Logs, today: number, offset: number): number =>
  cards.filter(({id}) => {
    const first = Math.min(...logs(id).map(([time]) => time));
    return Number.isFinite(first) && dayOf(first, offset) === today;
  }).length;

/**
 * What to review today.
 *
 * @param perDay new cards a day; those begun today count
 */
export function sessionFor(cards: readonly DeckCard[], logs: Logs, now: number, perDay: number, options: Options): Session {
  const today = dayOf(now, options.offset);
  const scheduled = cards.flatMap(({id}) => {
    const schedule = scheduleOf(logs(id), options);
    return schedule ? [{id, schedule}] : [];
  });
  const due = scheduled.filter(({schedule}) => schedule.due <= today).sort((a, b) => recallOn(today, a.schedule) - recallOn(today, b.schedule));
  const fresh = cards.filter(({id}) => logs(id).length === 0).slice(0, Math.max(0, perDay - begun(cards, logs, today, options.offset)));
  return {queue: [...due, ...fresh].map(({id}) => id), due: due.length, fresh: fresh.length};
}

/** Cards that fall due on each of the next days, today (with what is overdue) first. */
export function forecast(cards: readonly DeckCard[], logs: Logs, now: number, days: number, options: Options): number[] {
  const today = dayOf(now, options.offset);
  const counts = Array.from({length: days}, () => 0);
  for (const {id} of cards) {
    const schedule = scheduleOf(logs(id), options);
    const at = schedule ? Math.max(0, schedule.due - today) : days;
    if (at < days) counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}

export interface Retention {
  /** Reviews of cards that had been seen on an earlier day, and how many were remembered (not "Again"). */
  reviews: number;
  kept: number;
}

/** What was remembered, week by week, the present one last. */
export function retention(cards: readonly DeckCard[], logs: Logs, now: number, weeks: number, offset: number): Retention[] {
  const today = dayOf(now, offset);
  const found = Array.from({length: weeks}, (): Retention => ({reviews: 0, kept: 0}));
  for (const {id} of cards) {
    const seen = new Set<number>();
    for (const [time, rating] of [...logs(id)].sort(([a], [b]) => a - b)) {
      const day = dayOf(time, offset);
      const week = found[weeks - 1 - Math.floor((today - day) / 7)];
      if (week && seen.size > 0 && !seen.has(day)) {
        week.reviews += 1;
        if (rating > 1) week.kept += 1;
      }
      seen.add(day);
    }
  }
  return found;
}

export type {Schedule};
