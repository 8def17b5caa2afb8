/** A calendar file as RFC 5545 has it: enough of it for a list of events, and no more. */
export interface CalendarEvent {
  /** The same for the same event at every export. */
  uid: string;
  /** `YYYY-MM-DD`. */
  date: string;
  /** Minutes after midnight, wherever the reader is; an event without it lasts the day. */
  at?: number;
  minutes: number;
  summary: string;
  description?: string;
  url?: string;
}

/** Octets of a line, its end not counted. */
const LINE = 75;
const octets = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** Breaks a line after at most 75 octets, never inside a character; what follows begins with a space, which counts. */
export function fold(line: string): string {
  const lines: string[] = [];
  let [current, size] = ['', 0];
  for (const character of line) {
    if (size + octets(character) > LINE) {
      lines.push(current);
      [current, size] = [' ', 1];
    }
    current += character;
    size += octets(character);
  }
  return [...lines, current].join('\r\n');
}

// A calendar holds no control characters but tabs, and half a character cannot be written in UTF-8.
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** A value of type TEXT. */
export const escapeText = (text: string): string =>
  text.replace(/\p{Surrogate}/gu, '\ufffd').replace(FORBIDDEN, '').replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');

const basic = (date: string): string => date.replaceAll('-', '');
const nextDay = (date: string): string => new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
const two = (value: number): string => String(value).padStart(2, '0');
/** A local time without a zone: seven in the evening wherever the reader is. */
const floating = (date: string, at: number): string => `${basic(at >= 1440 ? nextDay(date) : date)}T${two(Math.floor((at % 1440) / 60))}${two(at % 60)}00`;

/**
 * @param stamp when the file is written, in epoch milliseconds
 * @param sequence raised with every new version of the events
 */
export function calendarText(name: string, events: readonly CalendarEvent[], stamp: number, sequence: number): string {
  const time = new Date(stamp).toISOString().replace(/[-:]|\.\d+/g, '');
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Two Loops//Plan//EN', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH', `X-WR-CALNAME:${escapeText(name)}`];
  for (const {uid, date, at, minutes, summary, description, url} of events) {
    lines.push('BEGIN:VEVENT', `UID:${escapeText(uid)}`, `DTSTAMP:${time}`, `SEQUENCE:${sequence}`);
    if (at === undefined) lines.push(`DTSTART;VALUE=DATE:${basic(date)}`, `DTEND;VALUE=DATE:${basic(nextDay(date))}`, 'TRANSP:TRANSPARENT');
    else lines.push(`DTSTART:${floating(date, at)}`, `DTEND:${floating(date, at + minutes)}`);
    lines.push(`SUMMARY:${escapeText(summary)}`);
    if (description) lines.push(`DESCRIPTION:${escapeText(description)}`);
    if (url) lines.push(`URL:${url.replace(/[^!-~]/g, '')}`);
    lines.push('END:VEVENT');
  }
  return `${[...lines, 'END:VCALENDAR'].map(fold).join('\r\n')}\r\n`;
}
