import {dayInFull, dayWords, durationWords} from './days';
import {calendarText, type CalendarEvent} from './ics';
import type {ItemKind} from './items';
import type {Session} from './place';
import {REASONS, type LeftOut, type Plan, type Reason} from './plan';

/** What to do in a session, in one sentence. */
export const HINTS: Record<ItemKind, string> = {
  read: 'Read with a pencil, then answer two of its questions aloud.',
  mock: 'Forty-five minutes against the clock, aloud, with a drawing.',
  'mock-review': 'Mark each line of the rubric; note three weak points.',
  review: 'Say the design aloud in five minutes, then tick its rubric.',
  drill: 'Six questions of this step, two minutes each.',
  cards: 'Review what is due.',
  light: 'Nothing new. Stop early and sleep.',
};

export const sessionTitle = ({title, part, parts}: Session): string => (parts === undefined ? title : `${title} (part ${part} of ${parts})`);

export interface CalendarOptions {
  id: string;
  origin: string;
  stamp: number;
  revision: number;
  /** Minutes after midnight at which each day's first session begins; without it events last the day. */
  at?: number;
}

/** Every session as an event. Cards carry their day in their name, parts their number, so names stay when days move. */
export function planCalendar({days}: Plan, {id, origin, stamp, revision, at}: CalendarOptions): string {
  const events = days.flatMap(({date, sessions}) => {
    let next = at;
    return sessions.map((session): CalendarEvent => {
      const name = `${session.id}${session.part === undefined ? '' : `/${session.part}`}`.replaceAll('/', '-');
      const event = {uid: `${id}-${name}@two-loops`, date, at: next, minutes: session.minutes, summary: `${sessionTitle(session)}, ${session.minutes} min`, description: HINTS[session.kind], url: session.route && `${origin}${session.route}`};
      next = next === undefined ? undefined : next + session.minutes;
      return event;
    });
  });
  return calendarText('Two Loops plan', events, stamp, revision);
}

/** What is left out, by reason, the gravest first. */
export function byReason(leftOut: readonly LeftOut[]): {why: string; items: LeftOut[]}[] {
  return (Object.keys(REASONS) as Reason[]).map((reason) => ({why: REASONS[reason], items: leftOut.filter((item) => item.reason === reason)})).filter(({items}) => items.length > 0);
}

const escapeMarkdown = (text: string): string => text.replace(/[\\`*_[\]<>#|]/g, '\\$&');

/** The plan as a checklist in Markdown, with what is done ticked. */
export function planMarkdown({days, leftOut, notes}: Plan, date: string, origin: string, isDone: (id: string) => boolean): string {
  const linked = (title: string, route?: string): string => (route ? `[${escapeMarkdown(title)}](${origin}${route})` : escapeMarkdown(title));
  const blocks = [
    `# Plan for the interview on ${dayInFull(date)}`,
    ...notes.map(escapeMarkdown),
    ...days.filter(({sessions}) => sessions.length > 0).flatMap((day) => [
      `## ${dayWords(day.date)}`,
      day.sessions.map((session) => `- [${isDone(session.id) ? 'x' : ' '}] ${linked(sessionTitle(session), session.route)}, ${session.minutes} min`).join('\n'),
    ]),
    ...(leftOut.length > 0 ? ['## Left out, and why'] : []),
    ...byReason(leftOut).flatMap(({why, items}) => [escapeMarkdown(why), items.map(({title, route, minutes}) => `- ${linked(title, route)}, ${durationWords(minutes)}`).join('\n')]),
  ];
  return `${blocks.join('\n\n')}\n`;
}
