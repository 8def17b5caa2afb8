import {LIMITS, type Attempt, type Phase, type Setup} from './attempt';
import {currentStep, isPaused, targetOf} from './clock';

/** What can happen to an interview. Each returns a new attempt, or the same one if there is nothing to do. */

export const begin = (setup: Setup, phases: Phase[], now: number): Attempt => ({
  setup, phases, startedAt: now, seen: now, pauses: [], extra: phases.map(() => 0), ends: [], asked: [], marks: {},
});

const isOver = ({endedAt}: Attempt): boolean => endedAt !== undefined;

export function resume(attempt: Attempt, now: number): Attempt {
  if (!isPaused(attempt)) return attempt;
  return {...attempt, seen: now, pauses: attempt.pauses.map(({from, to}) => ({from, to: to ?? Math.max(from, now)}))};
}

export function pause(attempt: Attempt, now: number): Attempt {
  if (isOver(attempt) || isPaused(attempt) || attempt.pauses.length >= LIMITS.pauses) return attempt;
  return {...attempt, seen: now, pauses: [...attempt.pauses, {from: now}]};
}

/** Ends the interview, wherever it stands. */
export function finish(attempt: Attempt, now: number): Attempt {
  if (isOver(attempt)) return attempt;
  const running = resume(attempt, now);
  const at = currentStep(attempt);
  const ends = attempt.ends.length > at ? attempt.ends : [...attempt.ends, now];
  return {...running, seen: now, ends, endedAt: Math.max(now, attempt.startedAt)};
}

/** Ends the step, early or late, and begins the next; after the last one the interview is over. */
export function nextStep(attempt: Attempt, now: number): Attempt {
  if (isOver(attempt)) return attempt;
  if (attempt.ends.length + 1 >= attempt.phases.length) return finish(attempt, now);
  return {...resume(attempt, now), seen: now, ends: [...attempt.ends, now]};
}

/** Adds minutes to the step that is under way. */
export function extend(attempt: Attempt, minutes: number): Attempt {
  const at = currentStep(attempt);
  const more = (attempt.extra[at] ?? 0) + minutes;
  if (isOver(attempt) || more > LIMITS.extraMinutes) return attempt;
  return {...attempt, extra: attempt.phases.map((_, index) => (index === at ? more : (attempt.extra[index] ?? 0)))};
}

/** Says whether a silence counts. If not, it becomes a pause. */
export function judgeSilence(attempt: Attempt, gap: {from: number; to: number}, counts: boolean): Attempt {
  if (isOver(attempt) || attempt.seen !== gap.from) return attempt;
  const pauses = counts || attempt.pauses.length >= LIMITS.pauses ? attempt.pauses : [...attempt.pauses, gap];
  return {...attempt, seen: gap.to, pauses};
}

/** Notes that the interview was seen running. A clock that was set back is believed. */
export const beat = (attempt: Attempt, now: number): Attempt => (isOver(attempt) || isPaused(attempt) ? attempt : {...attempt, seen: now});

/** Puts a question to the candidate, once. */
export function ask(attempt: Attempt, question: string): Attempt {
  if (isOver(attempt) || attempt.asked.length >= LIMITS.asked || attempt.asked.some((asked) => asked.question === question)) return attempt;
  return {...attempt, asked: [...attempt.asked, {question, step: attempt.phases[currentStep(attempt)]?.id ?? ''}]};
}

export const settle = (attempt: Attempt, question: string, as: 'answered' | 'skipped'): Attempt => ({
  ...attempt,
  asked: attempt.asked.map((asked) => (asked.question === question ? {...asked, as} : asked)),
});

/** Whether a step ended well before or after its target: by more than a fifth, and more than half a minute. */
export function pace(attempt: Attempt, at: number, took: number): 'early' | 'late' | 'on time' {
  const target = targetOf(attempt, at);
  const slack = Math.max(30_000, target / 5);
  return took > target + slack ? 'late' : took < target - slack ? 'early' : 'on time';
}
