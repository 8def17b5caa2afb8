import fc from 'fast-check';
import {CLOCKS, INTERVIEWERS, MINUTES, type Attempt} from './attempt';
import {LEVELS} from './level';
import {begin, extend, finish, judgeSilence, nextStep, pause, resume, beat} from './run';
import {phasesFor} from './phases';
import {silence} from './clock';

/** The seven steps on the 45-minute clock, for tests. */
export const STEPS = [['clarify', 6], ['frame', 5], ['data', 9], ['model', 9], ['evaluate', 6], ['serve', 7], ['monitor', 3]].map(([id, minutes]) => ({id: String(id), minutes: Number(minutes)}));

export const setup = fc.record({design: fc.constant('video-recsys'), level: fc.constantFrom(...LEVELS), minutes: fc.constantFrom(...MINUTES), clock: fc.constantFrom(...CLOCKS), interviewer: fc.constantFrom(...INTERVIEWERS)});
export const START = 1_795_000_000_000;

const ACTIONS = {
  pause, resume, nextStep, finish, beat,
  extend: (attempt: Attempt) => extend(attempt, 5),
  leaveOut: (attempt: Attempt, now: number) => judgeSilence(attempt, silence(attempt, now) ?? {from: -1, to: -1}, false),
  count: (attempt: Attempt, now: number) => judgeSilence(attempt, silence(attempt, now) ?? {from: -1, to: -1}, true),
};
/** What somebody does, each after some milliseconds; the wall clock may be set back a little. */
export const doings = fc.array(fc.record({after: fc.integer({min: -60_000, max: 400_000}), what: fc.constantFrom(...(Object.keys(ACTIONS) as (keyof typeof ACTIONS)[]))}), {maxLength: 40});

/** Plays an interview, and tells of every state that it went through. */
export function play(attempt: Attempt, all: readonly {after: number; what: keyof typeof ACTIONS}[], each: (attempt: Attempt, now: number) => void = () => {}): {attempt: Attempt; now: number} {
  let now = attempt.startedAt;
  for (const {after, what} of all) {
    now += after;
    attempt = ACTIONS[what](attempt, now);
    each(attempt, now);
  }
  return {attempt, now};
}
export const start = (of: Parameters<typeof phasesFor>[1] & {design: string; level: 'mid' | 'senior' | 'staff'; interviewer: 'quiet' | 'probing'}): Attempt => begin(of, phasesFor(STEPS, of), START);
export const played = fc.tuple(setup, doings).map(([of, all]) => play(start(of), all));
