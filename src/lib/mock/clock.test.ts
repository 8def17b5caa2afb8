import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {doings, play, played, setup, start, START} from './arbitraries';
import {currentStep, elapsedAt, isPaused, MINUTE, plannedTotal, shownNow, silence, stepTimes, targetOf} from './clock';
import {begin, extend, finish, judgeSilence, nextStep, pace, pause, resume} from './run';
import {phasesFor} from './phases';
import {STEPS} from './arbitraries';

const SETUP = {design: 'video-recsys', level: 'senior', minutes: 45, clock: 'on', interviewer: 'quiet'} as const;
const fresh = () => begin(SETUP, phasesFor(STEPS, SETUP), START);
const at = (minutes: number): number => START + minutes * MINUTE;

describe('minutes of the steps', () => {
  const minutes = (length: 35 | 45 | 60, clock: 'on' | 'extended' = 'on') => phasesFor(STEPS, {minutes: length, clock}).map((phase) => phase.minutes);
  test('shrink for 35, are the guide\'s for 45, and an hour has a deep dive', () => {
    expect(minutes(35)).toEqual([5, 4, 7, 7, 5, 5, 2]);
    expect(minutes(45)).toEqual([6, 5, 9, 9, 6, 7, 3]);
    expect(minutes(60)).toEqual([6, 5, 9, 9, 6, 7, 3, 15]);
    expect(minutes(35, 'extended').reduce((sum, part) => sum + part)).toBe(52.5);
  });
});

describe('the clock', () => {
  test('leaves pauses out, also overlapping ones and one that is open', () => {
    const paused = pause(fresh(), at(3));
    expect(elapsedAt(paused, at(10))).toBe(3 * MINUTE);
    expect(isPaused(paused)).toBe(true);
    const again = resume(paused, at(10));
    expect(elapsedAt(again, at(11))).toBe(4 * MINUTE);
    const overlapping = {...again, pauses: [{from: at(3), to: at(10)}, {from: at(5), to: at(12)}, {from: at(4), to: at(6)}]};
    expect(elapsedAt(overlapping, at(13))).toBe(4 * MINUTE);
  });
  test('measures each step, and what is added moves its target', () => {
    let attempt = nextStep(fresh(), at(4));
    attempt = extend(attempt, 5);
    attempt = nextStep(attempt, at(16));
    expect(stepTimes(attempt, at(17)).slice(0, 4)).toEqual([4 * MINUTE, 12 * MINUTE, MINUTE, 0]);
    expect([0, 1].map((step) => pace(attempt, step, stepTimes(attempt, at(17))[step] ?? 0))).toEqual(['early', 'on time']);
    expect(pace(attempt, 2, 11 * MINUTE)).toBe('late');
    expect(targetOf(attempt, 1)).toBe(10 * MINUTE);
    expect(plannedTotal(attempt)).toBe(50 * MINUTE);
    expect(currentStep(attempt)).toBe(2);
  });
  test('asks about a silence of more than two minutes, and stands still until it is judged', () => {
    const attempt = {...fresh(), seen: at(5)};
    expect(silence(attempt, at(7))).toBeUndefined();
    const gap = silence(attempt, at(30));
    expect(gap).toEqual({from: at(5), to: at(30)});
    expect(shownNow(attempt, at(30))).toBe(at(5));
    expect(elapsedAt(judgeSilence(attempt, gap!, true), at(31))).toBe(31 * MINUTE);
    expect(elapsedAt(judgeSilence(attempt, gap!, false), at(31))).toBe(6 * MINUTE);
    expect(silence(pause(attempt, at(5)), at(30))).toBeUndefined();
    // Another tab judged it first.
    const judged = judgeSilence(attempt, gap!, false);
    expect(judgeSilence(judged, gap!, true)).toBe(judged);
  });
  test('stops with the interview, which a pause does not hold up', () => {
    const over = finish(pause(nextStep(fresh(), at(6)), at(8)), at(20));
    expect(elapsedAt(over, at(500))).toBe(8 * MINUTE);
    expect(over.pauses).toEqual([{from: at(8), to: at(20)}]);
    expect([nextStep(over, at(21)), pause(over, at(21)), extend(over, 5)]).toEqual([over, over, over]);
  });
});

describe('laws of the clock', () => {
  test('elapsed is never negative, never more than the wall clock, and never runs backwards', () => {
    fc.assert(fc.property(played, fc.integer({min: -10 * MINUTE, max: 10 * MINUTE}), fc.nat(MINUTE), ({attempt, now}, off, later) => {
      const here = elapsedAt(attempt, now + off);
      expect(here).toBeGreaterThanOrEqual(0);
      expect(here).toBeLessThanOrEqual(Math.max(0, now + off - attempt.startedAt));
      expect(elapsedAt(attempt, now + off + later)).toBeGreaterThanOrEqual(here);
      expect(elapsedAt(attempt, now + off + later)).toBeLessThanOrEqual(here + later);
    }));
  });
  test('a pause never counts', () => {
    fc.assert(fc.property(played, fc.nat(60 * MINUTE), ({attempt, now: wall}, long) => {
      const paused = pause(attempt, wall);
      fc.pre(isPaused(paused));
      const now = Math.max(wall, ...paused.pauses.map(({from}) => from)); // the clock may have been set back before it
      expect(elapsedAt(resume(paused, now + long), now + long)).toBe(elapsedAt(paused, now));
    }));
  });
  test('a reload changes nothing', () => {
    fc.assert(fc.property(setup, doings, (of, all) => {
      play(start(of), all, (attempt, now) => {
        const reloaded = JSON.parse(JSON.stringify(attempt)) as typeof attempt;
        expect(reloaded).toEqual(attempt);
        expect(stepTimes(reloaded, now)).toEqual(stepTimes(attempt, now));
      });
    }), {numRuns: 50});
  });
  test('the times of the steps add up to the whole while the wall clock goes forward', () => {
    const forward = doings.map((all) => all.map((doing) => ({...doing, after: Math.abs(doing.after)})));
    fc.assert(fc.property(setup, forward, (of, all) => {
      const {attempt, now} = play(start(of), all);
      const times = stepTimes(attempt, now);
      expect(Math.min(...times)).toBeGreaterThanOrEqual(0);
      expect(times.reduce((sum, time) => sum + time, 0)).toBe(elapsedAt(attempt, now));
      expect(attempt.ends.length).toBeLessThanOrEqual(attempt.phases.length);
    }));
  });
});
