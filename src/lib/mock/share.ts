import * as v from 'valibot';
import {readShareLink, writeShareLink, type ReadLink, type Written} from '../shareLink';
import {LIMITS, noteSchema, phaseSchema, resultSchema, setupSchema, type Attempt} from './attempt';
import {stepTimes, targetOf} from './clock';

const seconds = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000_000));

/**
 * What a link shows of an attempt: setup, times and scores. Notes are in it only if the reader asked for that; the board
 * and the questions never are. Chapters of weak points are looked up anew.
 */
export const sharedSchema = v.object({
  setup: setupSchema,
  /** Target minutes and seconds taken, by step. */
  phases: v.pipe(v.array(v.object({...phaseSchema.entries, took: seconds})), v.minLength(1), v.maxLength(LIMITS.phases)),
  result: v.optional(v.omit(resultSchema, ['weak'])),
  notes: v.optional(v.pipe(v.record(v.pipe(v.string(), v.maxLength(60)), noteSchema), v.check((notes) => Object.keys(notes).length <= LIMITS.phases, 'too many notes'))),
});
export type Shared = v.InferOutput<typeof sharedSchema>;

/** @param notes what the reader wrote at each step, if that is to be shown */
export function sharedOf(attempt: Attempt, notes?: Readonly<Record<string, string>>): Shared {
  const {setup, result} = attempt;
  const {design, level, minutes, clock, interviewer} = setup;
  const took = stepTimes(attempt, attempt.endedAt ?? attempt.seen);
  const told = Object.entries(notes ?? {}).filter(([, text]) => text.trim() !== '');
  return {
    setup: {design, level, minutes, clock, interviewer},
    phases: attempt.phases.map(({id}, at) => ({id, minutes: Math.min(180, targetOf(attempt, at) / 60_000), took: Math.min(10_000_000, Math.round((took[at] ?? 0) / 1000))})),
    ...(result ? {result: {steps: result.steps.map(({id, got, of, level: shown}) => ({id, got, of, level: shown})), level: result.level, marked: result.marked, lines: result.lines}} : {}),
    ...(told.length > 0 ? {notes: Object.fromEntries(told)} : {}),
  };
}

/** The hash of an address that shows an attempt: `#a1.…`. */
export const writeAttemptLink = (shared: Shared): Promise<Written> => writeShareLink('a', shared);
/** What such a hash shows. Never throws. */
export const readAttemptLink = (hash: string): Promise<ReadLink<Shared>> => readShareLink('a', hash, sharedSchema);
