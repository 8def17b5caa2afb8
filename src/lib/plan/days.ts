/**
 * Days of the calendar as whole numbers, counted in UTC. A plan never holds a moment, only days: so no time zone and no
 * change of the clocks can move anything.
 */
const DAY = 86_400_000;

/** Days since 1 January 1970 of `YYYY-MM-DD`; nothing if the calendar has no such day. */
export function parseDay(text: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(time) || formatDay(time / DAY) !== text ? undefined : time / DAY;
}

/** `YYYY-MM-DD` of a day. */
export const formatDay = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** 0 for Monday to 6 for Sunday; 1 January 1970 was a Thursday. */
export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;

/** The Monday of the week that a day is in. */
export const mondayOf = (day: number): number => day - weekdayOf(day);

const WORDS = new Intl.DateTimeFormat('en-GB', {weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC'});
const FULL = new Intl.DateTimeFormat('en-GB', {day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC'});

/** "Mon 23 Nov". */
export const dayWords = (date: string): string => WORDS.format((parseDay(date) ?? 0) * DAY).replace(',', '');
/** "23 November 2026". */
export const dayInFull = (date: string): string => FULL.format((parseDay(date) ?? 0) * DAY);

/** "1 h 15 min". */
export function durationWords(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [hours > 0 ? `${hours} h` : '', rest > 0 || hours === 0 ? `${rest} min` : ''].filter(Boolean).join(' ');
}
