import type {Attempt} from './attempt';
import {stepTimes} from './clock';
import type {Reached} from './level';

export interface Side {
  got: number;
  of: number;
  level: Reached;
  /** Milliseconds. */
  took: number;
}
export interface Comparison {
  step: string;
  before?: Side;
  after?: Side;
  /** How much more of its points the step earned, from -1 to 1; nothing if one side was not reviewed. */
  change?: number;
}

function sides(attempt: Attempt): Map<string, Side> {
  const took = stepTimes(attempt, attempt.endedAt ?? attempt.seen);
  return new Map((attempt.result?.steps ?? []).map(({id, got, of, level}) => [id, {got, of, level, took: took[attempt.phases.findIndex((phase) => phase.id === id)] ?? 0}]));
}
const share = ({got, of}: Side): number => (of > 0 ? got / of : 0);

/** Two attempts at one design, step by step. They may be of different levels, so shares are compared and not points. */
export function compare(before: Attempt, after: Attempt): Comparison[] {
  const [a, b] = [sides(before), sides(after)];
  return [...new Set([...a.keys(), ...b.keys()])].map((step) => {
    const [one, two] = [a.get(step), b.get(step)];
    return {step, before: one, after: two, change: one && two ? share(two) - share(one) : undefined};
  });
}
