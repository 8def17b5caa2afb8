import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {announcement} from './announce';
import {START, STEPS} from './arbitraries';
import {MINUTE} from './clock';
import {dueBy, nextInLine, queue, speaksUp} from './followUps';
import {phasesFor} from './phases';
import {pick} from './random';
import {ask, begin, nextStep, settle} from './run';

const SETUP = {design: 'd', level: 'senior', minutes: 60, clock: 'on', interviewer: 'probing'} as const;
const fresh = (more: object = {}) => begin({...SETUP, ...more}, phasesFor(STEPS, SETUP), START);
const question = (name: string, step: string, level: 'mid' | 'senior' | 'staff') => ({id: `d/${name}`, step, level});
const bank = [
  question('a', 'clarify', 'senior'), question('b', 'clarify', 'mid'), question('c', 'clarify', 'staff'), question('d', 'clarify', 'mid'),
  question('e', 'data', 'mid'), question('f', 'data', 'senior'),
];
const ids = (line: readonly {id: string}[]) => line.map(({id}) => id);

describe('the queue of follow-ups', () => {
  test('has those of the step up to the level, easier first, the same at every look', () => {
    const line = ids(queue(bank, fresh(), 'x1', 'clarify'));
    expect(line.slice(0, 2).sort()).toEqual(['d/b', 'd/d']);
    expect(line[2]).toBe('d/a');
    expect(line).toHaveLength(3);
    expect(ids(queue([...bank].reverse(), fresh(), 'x1', 'clarify'))).toEqual(line);
  });
  test('differs between attempts', () => {
    const orders = new Set(Array.from({length: 20}, (_, at) => ids(queue(bank, fresh(), `attempt-${at}`, 'clarify')).join()));
    expect(orders.size).toBe(2);
    expect(new Set(Array.from({length: 60}, (_, at) => pick(['a', 'b', 'c'], `${at}`))).size).toBe(3);
    expect(pick([], 'x')).toBeUndefined();
  });
  test('of the deep dive is what no step had time for, hardest first', () => {
    const asked = ask(fresh(), 'd/a');
    expect(ids(queue(bank, asked, 'x1', 'deep-dive'))[0]).toBe('d/f');
    expect(ids(queue(bank, asked, 'x1', 'deep-dive'))).not.toContain('d/a');
  });
});

describe('a probing interviewer', () => {
  test('asks every two and a half minutes, at half time in a short step, and slower on the extended clock', () => {
    const due = (target: number, isExtended = false) => [1, 2.4, 2.5, 4.9, 5, 7.5].map((minutes) => dueBy(minutes * MINUTE, target * MINUTE, isExtended));
    expect(due(9)).toEqual([0, 0, 1, 1, 2, 3]);
    expect(due(2)).toEqual([1, 1, 1, 2, 2, 3]);
    expect(due(9, true)).toEqual([0, 0, 0, 1, 1, 2]);
    expect(dueBy(0, 0)).toBe(0);
  });
  test('waits for the answer, counts what was asked on request, and stays silent if quiet', () => {
    const asked = ask(fresh(), 'd/b');
    expect(speaksUp(fresh(), 3 * MINUTE, 6 * MINUTE)).toBe(true);
    expect(speaksUp(asked, 6 * MINUTE, 6 * MINUTE)).toBe(false);
    expect(speaksUp(settle(asked, 'd/b', 'answered'), 3 * MINUTE, 6 * MINUTE)).toBe(false);
    expect(speaksUp(settle(asked, 'd/b', 'skipped'), 5 * MINUTE, 6 * MINUTE)).toBe(true);
    expect(speaksUp(fresh({interviewer: 'quiet'}), 30 * MINUTE, 6 * MINUTE)).toBe(false);
    expect(speaksUp(nextStep(asked, START + MINUTE), 3 * MINUTE, 6 * MINUTE)).toBe(true);
  });
  test('never asks a question twice', () => {
    let attempt = fresh();
    for (let at = 0; at < 10; at += 1) {
      const next = nextInLine(queue(bank, attempt, 'x', 'clarify'), attempt);
      attempt = next ? ask(attempt, next.id) : attempt;
    }
    expect(attempt.asked.map((entry) => entry.question).sort()).toEqual(['d/a', 'd/b', 'd/d']);
    expect(ask(attempt, 'd/a')).toBe(attempt);
  });
});

describe('announcements', () => {
  const names = STEPS.map(({id, minutes}) => ({label: id, minutes}));
  test('speak at a new step, and when five or one minute are left', () => {
    expect(announcement({step: 0, left: 40 * MINUTE}, {step: 1, left: 40 * MINUTE - 1}, names)).toBe('Step 2 of 7: frame, 5 minutes.');
    expect(announcement({step: 6, left: 5 * MINUTE + 500}, {step: 6, left: 5 * MINUTE - 500}, names)).toBe('Five minutes left.');
    expect(announcement({step: 6, left: 2 * MINUTE}, {step: 6, left: MINUTE}, names)).toBe('One minute left.');
    expect(announcement({step: 6, left: 20}, {step: 6, left: -980}, names)).toMatch(/^The time is up/);
  });
  test('say only the last of several, and no minutes without a clock', () => {
    expect(announcement({step: 6, left: 9 * MINUTE}, {step: 6, left: -1}, names)).toMatch(/^The time is up/);
    expect(announcement({step: 0}, {step: 1}, names)).toBe('Step 2 of 7: frame.');
  });
  test('are at most three about time, however the clock is looked at', () => {
    fc.assert(fc.property(fc.array(fc.integer({min: 1, max: 90_000}), {minLength: 1, maxLength: 400}), (ticks) => {
      let left = 12 * MINUTE;
      let said = 0;
      for (const tick of ticks) {
        if (announcement({step: 0, left}, {step: 0, left: left - tick}, names)) said += 1;
        left -= tick;
      }
      expect(said).toBeLessThanOrEqual(3);
      expect(said > 0).toBe(left <= 5 * MINUTE);
    }));
  });
});
