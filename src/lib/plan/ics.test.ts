import fc from 'fast-check';
import ICAL from 'ical.js';
import {expect, test} from 'vitest';
import {calendarText, escapeText, fold, type CalendarEvent} from './ics';

const octets = (text: string): number => new TextEncoder().encode(text).length;
const lines = (text: string): string[] => text.split('\r\n').slice(0, -1);
const event = (more: Partial<CalendarEvent> = {}): CalendarEvent => ({uid: 'p1-clarify@two-loops', date: '2026-12-01', minutes: 20, summary: 'Clarify', ...more});
const read = (text: string) => new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
const STAMP = Date.UTC(2026, 10, 23, 7, 5, 9, 123);

test('a golden file', () => {
  expect(lines(calendarText('Plan', [event({at: 19 * 60 + 5, description: 'Read; then answer, aloud.\nTwice.', url: 'https://example.org/a?b=1,2'})], STAMP, 3))).toEqual([
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Two Loops//Plan//EN', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH', 'X-WR-CALNAME:Plan',
    'BEGIN:VEVENT', 'UID:p1-clarify@two-loops', 'DTSTAMP:20261123T070509Z', 'SEQUENCE:3', 'DTSTART:20261201T190500', 'DTEND:20261201T192500',
    'SUMMARY:Clarify', 'DESCRIPTION:Read\\; then answer\\, aloud.\\nTwice.', 'URL:https://example.org/a?b=1,2', 'END:VEVENT', 'END:VCALENDAR',
  ]);
});

test('an event without a time lasts the day, to the next one across a year', () => {
  const [found] = read(calendarText('Plan', [event({date: '2026-12-31'})], STAMP, 0));
  expect([found?.startDate.isDate, found?.startDate.toString(), found?.endDate.toString()]).toEqual([true, '2026-12-31', '2027-01-01']);
});

test('times float, and an evening may end after midnight', () => {
  const [found] = read(calendarText('Plan', [event({at: 23 * 60 + 45, minutes: 45})], STAMP, 0));
  expect(found?.startDate.zone.tzid).toBe('floating');
  expect([found?.startDate.toString(), found?.endDate.toString()]).toEqual(['2026-12-01T23:45:00', '2026-12-02T00:30:00']);
  const [late] = read(calendarText('Plan', [event({at: 1500, minutes: 10})], STAMP, 0));
  expect(late?.startDate.toString()).toBe('2026-12-02T01:00:00');
});

test('an emoji at the fold stays whole', () => {
  for (let before = 60; before < 80; before++) {
    const summary = `${'x'.repeat(before)}🌀é${'y'.repeat(90)}`;
    const text = calendarText('Plan', [event({summary})], STAMP, 0);
    expect(Math.max(...lines(text).map(octets))).toBeLessThanOrEqual(75);
    expect(read(text)[0]?.summary).toBe(summary);
  }
  expect(fold('a'.repeat(75))).toBe('a'.repeat(75));
  expect(fold('a'.repeat(76))).toBe(`${'a'.repeat(75)}\r\n a`);
});

/** What TEXT can carry: no control characters, no halves of characters, one kind of line end. */
const plain = (text: string): string => text.replace(/\r\n|\r/g, '\n').replace(/\p{Surrogate}/gu, '\ufffd').replace(/[^\P{Cc}\t\n\u0080-\u009f]/gu, '');

test('any text comes back from a calendar program, and no line is too long', () => {
  fc.assert(fc.property(fc.string({unit: 'binary', maxLength: 200}), fc.string({unit: 'grapheme', maxLength: 200}), fc.integer({min: 0, max: 1439}), (summary, description, at) => {
    const text = calendarText('Plan', [event({summary: `x${summary}`, description: `x${description}`, at}), event({uid: 'b@x'})], STAMP, 0);
    for (const line of lines(text)) expect(octets(line)).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const [first, second] = read(text);
    expect(first?.summary).toBe(plain(`x${summary}`));
    expect(first?.description).toBe(plain(`x${description}`));
    expect(second?.uid).toBe('b@x');
  }), {numRuns: 500});
});

test('escapes what has a meaning', () => {
  expect(escapeText('a\\b;c,d\r\ne\u0007\ud83d')).toBe('a\\\\b\\;c\\,d\\ne\ufffd');
});
