import type {Attempt} from './attempt';
import {currentStep, MINUTE} from './clock';
import {rank, type Level} from './level';
import {DEEP_DIVE, EXTENDED} from './phases';
import {shuffled} from './random';

/** The part of a question that its turn depends on. */
export interface FollowUp {
  id: string;
  step: string;
  level: Level;
}

/** How often a probing interviewer asks within a step. */
export const INTERVAL = 2.5 * MINUTE;

/**
 * The questions that an interviewer holds ready for a step, in the order in which they come: easier ones first, equal
 * ones by a shuffle that depends on the attempt alone. A deep dive takes what no step had time for, hardest first.
 *
 * @param questions those of the design
 */
export function queue<T extends FollowUp>(questions: readonly T[], {setup, asked}: Attempt, attemptId: string, step: string): T[] {
  const fitting = shuffled(questions.filter(({level}) => rank(level) <= rank(setup.level)), attemptId, ({id}) => id);
  if (step !== DEEP_DIVE) return fitting.filter((question) => question.step === step).sort((a, b) => rank(a.level) - rank(b.level));
  const before = new Set(asked.filter((entry) => entry.step !== DEEP_DIVE).map(({question}) => question));
  return fitting.filter(({id}) => !before.has(id)).sort((a, b) => rank(b.level) - rank(a.level));
}

/** How many questions a probing interviewer has asked after some time in a step; a short step has its first one at half time. */
export function dueBy(spent: number, target: number, isExtended = false): number {
  const interval = INTERVAL * (isExtended ? EXTENDED : 1);
  const first = Math.min(interval, target / 2);
  return first <= 0 || spent < first ? 0 : 1 + Math.floor((spent - first) / interval);
}

/** The next question of the queue that was not asked, if any is left. */
export const nextInLine = <T extends FollowUp>(line: readonly T[], {asked}: Attempt): T | undefined => line.find(({id}) => !asked.some(({question}) => question === id));

/** Whether the interviewer speaks up now. What was asked on request counts: nobody asks two questions at once. */
export function speaksUp(attempt: Attempt, spent: number, target: number): boolean {
  if (attempt.setup.interviewer === 'quiet') return false;
  const step = attempt.phases[currentStep(attempt)]?.id;
  const sofar = attempt.asked.filter((entry) => entry.step === step);
  return sofar.length < dueBy(spent, target, attempt.setup.clock === 'extended') && sofar.every(({as}) => as !== undefined);
}
