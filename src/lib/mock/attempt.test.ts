import fc from 'fast-check';
import * as v from 'valibot';
import {describe, expect, test} from 'vitest';
import {schedule} from '../../content/steps';
import {readRecord} from '../progress/record';
import {played, START, STEPS} from './arbitraries';
import {asAttempt, attemptSchema, attemptsOf, LIMITS, noteSchema, sheetSchema, type Attempt} from './attempt';
import {elapsedAt, stepTimes} from './clock';
import {attemptMarkdown} from './export';
import {sharedOf, sharedSchema} from './share';

test('steps are those of the guide', () => {
  expect(STEPS).toEqual(schedule().map(({id, minutes}) => ({id, minutes})));
});

const good: Attempt = {
  setup: {design: 'video-recsys', level: 'senior', minutes: 45, clock: 'on', interviewer: 'probing'},
  phases: STEPS, startedAt: START, seen: START, pauses: [], extra: [], ends: [START + 5], asked: [{question: 'video-recsys/why', step: 'clarify'}], marks: {'clarify-goal': 'solid', 'video-recsys/why': 'missed'},
};

describe('the form of a record', () => {
  test('takes whatever an interview can come to', () => {
    fc.assert(fc.property(played, ({attempt}) => {
      expect(v.is(attemptSchema, JSON.parse(JSON.stringify(attempt)))).toBe(true);
    }));
  });
  test('takes fields of newer versions, and keeps them', () => {
    const newer = {...good, mood: 'calm'};
    expect(readRecord('attempt/a', {v: newer, t: 1, d: 'x'})?.v).toEqual(newer);
    expect(asAttempt(newer)).toBe(newer);
  });
  test.each([
    ['no phases', {...good, phases: []}],
    ['nine phases', {...good, phases: Array.from({length: 9}, () => STEPS[0])}],
    ['a time that is no time', {...good, startedAt: NaN}],
    ['a time before time', {...good, ends: [-1]}],
    ['an unknown mark', {...good, marks: {x: 'great'}}],
    ['too many marks', {...good, marks: Object.fromEntries(Array.from({length: LIMITS.marks + 1}, (_, at) => [`m${at}`, 'solid']))}],
    ['an unknown level', {...good, setup: {...good.setup, level: 'principal'}}],
    ['markup in place of a design', {...good, setup: {...good.setup, design: '<img src=x>'}}],
    ['a question with markup', {...good, asked: [{question: '"><script>', step: 'x'}]}],
    ['endless minutes', {...good, extra: [Infinity]}],
    ['a list', []],
  ])('refuses %s', (_, value) => {
    expect(v.is(attemptSchema, value)).toBe(false);
    expect(readRecord('attempt/a', {v: value, t: 1, d: 'x'})).toBeUndefined();
  });
  test('notes and sheets have limits', () => {
    expect(v.is(noteSchema, 'x'.repeat(LIMITS.note))).toBe(true);
    expect(v.is(noteSchema, 'x'.repeat(LIMITS.note + 1))).toBe(false);
    expect(v.is(sheetSchema, {level: 'mid', marks: {}, notes: {clarify: 'asked for scale'}})).toBe(true);
    expect(v.is(sheetSchema, {level: 'mid', marks: {}, notes: {'no/step': ''}})).toBe(false);
  });
  test('attempts are listed latest first, without deleted ones and without what is none', () => {
    const record = (id: string, value: unknown) => [id, {v: value}] as const;
    const records = [record('attempt/a', good), record('attempt/b', {...good, startedAt: START + 1}), record('attempt/c', null), record('note/a/clarify', 'x'), record('attempt/d', {later: 1})];
    expect(attemptsOf(records).map(({id}) => id)).toEqual(['b', 'a']);
  });
});

/** Something near an attempt: one of its parts replaced by anything, or by something of the wrong size. */
const keys = [...Object.keys(good), 'endedAt', 'result'];
const anything = fc.anything({maxDepth: 4, withNullPrototype: true, withBigInt: false});
const parts = fc.oneof(anything, fc.constantFrom<unknown>(null, -1, 1e300, '', 'x'.repeat(1000), [], {}, [null], [[]], {__proto__: null}, {constructor: 1}), fc.array(fc.record({from: fc.double(), to: fc.double()})));
const hostile = fc.oneof(
  anything,
  fc.jsonValue({maxDepth: 5}),
  fc.tuple(fc.constantFrom(...keys), parts).map(([key, part]) => ({...good, [key]: part})),
  fc.tuple(played, fc.constantFrom(...keys), parts, fc.nat(9)).map(([{attempt}, key, part, at]) => (at === 0 ? attempt : {...attempt, [key]: part})),
  fc.tuple(fc.constantFrom('setup', 'marks', 'result'), fc.dictionary(fc.string(), anything)).map(([key, part]) => ({...good, [key]: part})),
  fc.record({marks: fc.constant({}), result: fc.record({steps: fc.array(fc.record({id: fc.string(), got: fc.double(), of: fc.double(), level: fc.string()})), level: fc.string()})}).map((more) => ({...good, ...more})),
);

test('10,000 hostile values: no throw, and what is let in can be shown, measured, exported and shared', () => {
  let let_in = 0;
  fc.assert(fc.property(hostile, (value) => {
    const attempt = asAttempt(value);
    expect(readRecord('attempt/x', {v: value, t: 1, d: 'd'}) !== undefined).toBe(attempt !== undefined || value === null);
    if (!attempt) return;
    let_in += 1;
    const now = attempt.startedAt + 1e6;
    expect(elapsedAt(attempt, now)).toBeGreaterThanOrEqual(0);
    expect(stepTimes(attempt, now).every((time) => Number.isFinite(time) && time >= 0)).toBe(true);
    expect(v.is(sharedSchema, sharedOf(attempt, {clarify: 'x'}))).toBe(true);
    const dossier = {id: 'x', attempt, title: 'T', prompt: 'P', day: 'D', stepName: (id: string) => id, linesOf: () => [], questionText: (id: string) => id, notes: {}, reason: ''};
    expect(attemptMarkdown(dossier)).toContain('# Mock interview: T');
  }), {numRuns: 10_000});
  expect(let_in).toBeGreaterThan(100);
  expect(({} as {level?: string}).level).toBeUndefined();
});
