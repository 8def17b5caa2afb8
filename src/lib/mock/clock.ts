import type {Attempt} from './attempt';

export {clockText} from '../clockText';

/**
 * Time of an interview, computed from stored moments and never from ticks: so it is right in a hidden tab, after a
 * reload and in a second tab. All times are milliseconds; `now` is the wall clock.
 */
export type Timed = Pick<Attempt, 'phases' | 'startedAt' | 'seen' | 'pauses' | 'extra' | 'ends' | 'endedAt'>;

export const MINUTE = 60_000;
/** A silence longer than this was sleep, or a closed tab; a hidden tab still ticks once in a minute. */
export const LONG_SILENCE = 2 * MINUTE;

/** Interview time at a moment: since the start, without pauses. It never runs backwards and is never negative. */
export function elapsedAt({startedAt, pauses, endedAt}: Timed, now: number): number {
  const end = Math.max(startedAt, Math.min(now, endedAt ?? Infinity));
  let counted = end - startedAt;
  let covered = startedAt;
  // Pauses may overlap: two tabs can pause at once.
  for (const {from, to} of [...pauses].sort((a, b) => a.from - b.from)) {
    const begin = Math.max(from, covered);
    const finish = Math.min(to ?? Infinity, end);
    if (finish > begin) {
      counted -= finish - begin;
      covered = finish;
    }
  }
  return counted;
}

export const isPaused = ({pauses, endedAt}: Timed): boolean => endedAt === undefined && pauses.some(({to}) => to === undefined);
/** Place of the step that is under way; of the last one once the interview is over. */
export const currentStep = ({phases, ends}: Timed): number => Math.min(ends.length, phases.length - 1);

/** Target of a step in milliseconds, with what was added to it. */
export const targetOf = ({phases, extra}: Timed, at: number): number => ((phases[at]?.minutes ?? 0) + (extra[at] ?? 0)) * MINUTE;
export const plannedTotal = (attempt: Timed): number => attempt.phases.reduce((sum, _, at) => sum + targetOf(attempt, at), 0);

/** Milliseconds that each step took so far; 0 for those that were not reached. */
export function stepTimes(attempt: Timed, now: number): number[] {
  let before = 0;
  const last = currentStep(attempt);
  return attempt.phases.map((_, at) => {
    if (at > last) return 0;
    const until = Math.max(before, elapsedAt(attempt, attempt.ends[at] ?? now));
    const took = until - before;
    before = until;
    return took;
  });
}

/** A silence that somebody has to judge: the wall clock went on for minutes in which no tab saw the interview. */
export function silence(attempt: Timed, now: number): {from: number; to: number} | undefined {
  const isRunning = attempt.endedAt === undefined && !isPaused(attempt);
  return isRunning && now - attempt.seen > LONG_SILENCE ? {from: attempt.seen, to: now} : undefined;
}

/** The moment that the clock shows: it stands still while a silence waits to be judged. */
export const shownNow = (attempt: Timed, now: number): number => silence(attempt, now)?.from ?? now;

/** "9" or "13.5" for minutes of a target. */
export const minutesText = (minutes: number): string => String(Math.round(minutes * 10) / 10);
