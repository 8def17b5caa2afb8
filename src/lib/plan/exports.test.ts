import fc from 'fast-check';
import ICAL from 'ical.js';
import {expect, test} from 'vitest';
import {guides, wishes} from './arbitraries';
import {planCalendar, planMarkdown} from './exports';
import {makePlan, type Plan} from './plan';

const session = {id: 'clarify', kind: 'read' as const, title: 'Step 1: *Clarify*', route: '/framework/clarify/', minutes: 20};
const plan: Plan = {
  days: [
    {date: '2026-12-01', capacity: 60, sessions: [{...session, part: 1, parts: 2}, {id: 'mock/1', kind: 'mock', title: 'Mock interview 1', minutes: 45}]},
    {date: '2026-12-02', capacity: 60, sessions: []},
    {date: '2026-12-03', capacity: 60, sessions: [{...session, part: 2, parts: 2}]},
  ],
  leftOut: [{id: 'ann', title: 'ANN', route: '/ann/', minutes: 75, reason: 'time'}, {id: 'ann2', title: 'ANN 2', minutes: 10, reason: 'needs', missing: ['ANN']}],
  notes: ['Short.'], crash: false, capacity: 180, planned: 85,
};
const read = (text: string) => new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
const options = {id: 'p1', origin: 'https://example.org', stamp: 0, revision: 4};

test('a calendar has an event for each session, one after another from the chosen time', () => {
  const events = read(planCalendar(plan, {...options, at: 19 * 60}));
  expect(events.map(({uid, startDate, summary}) => [uid, startDate.toString(), summary])).toEqual([
    ['p1-clarify-1@two-loops', '2026-12-01T19:00:00', 'Step 1: *Clarify* (part 1 of 2), 20 min'],
    ['p1-mock-1@two-loops', '2026-12-01T19:20:00', 'Mock interview 1, 45 min'],
    ['p1-clarify-2@two-loops', '2026-12-03T19:00:00', 'Step 1: *Clarify* (part 2 of 2), 20 min'],
  ]);
  expect(events[0]?.sequence).toBe(4);
  expect(events[0]?.component.getFirstPropertyValue('url')).toBe('https://example.org/framework/clarify/');
  expect(read(planCalendar(plan, options)).every(({startDate}) => startDate.isDate)).toBe(true);
});

test('names of events are unique in any plan, and the same after planning again', () => {
  fc.assert(fc.property(guides, wishes(60), (guide, inputs) => {
    const uids = (again: Plan | undefined): string[] => (again ? read(planCalendar(again, {...options, stamp: 1_800_000_000_000})).map(({uid}) => uid) : []);
    const [first, second] = [uids(makePlan(inputs, guide).plan), uids(makePlan(inputs, guide).plan)];
    expect(new Set(first).size).toBe(first.length);
    expect(second).toEqual(first);
  }), {numRuns: 60});
});

test('Markdown is a checklist with links, and what was left out by reason', () => {
  expect(planMarkdown(plan, '2026-12-04', 'https://example.org', (id) => id === 'mock/1')).toBe(`# Plan for the interview on 4 December 2026

Short.

## Tue 1 Dec

- [ ] [Step 1: \\*Clarify\\* (part 1 of 2)](https://example.org/framework/clarify/), 20 min
- [x] Mock interview 1, 45 min

## Thu 3 Dec

- [ ] [Step 1: \\*Clarify\\* (part 2 of 2)](https://example.org/framework/clarify/), 20 min

## Left out, and why

Worth less for each minute than what is in, by how often it is asked and by your answers.

- [ANN](https://example.org/ann/), 1 h 15 min

Builds on chapters that do not fit either.

- ANN 2, 10 min
`);
});
