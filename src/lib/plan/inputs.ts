import * as v from 'valibot';
import {LEVELS} from '../level';
import {readShareLink, writeShareLink, type ReadLink, type Written} from '../shareLink';
import {parseDay} from './days';

/** Nobody reaches these; what is imported or linked is held to them. */
export const LIMITS = {minutes: 720, off: 400, designs: 60, gaps: 120, done: 600, periodDays: 730} as const;

const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/), v.check((text) => parseDay(text) !== undefined, 'no day of the calendar'));
const slug = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,59}$/));
const gap = v.picklist([0, 1, 2, 3]);
const gapsBy = v.pipe(v.record(slug, gap), v.check((gaps) => Object.keys(gaps).length <= LIMITS.gaps, 'too many gaps'));
const fields = {
  /** A short name that calendar events keep. */
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]{4,20}$/)),
  /** The day of the interview. */
  date: day,
  /** The first day that is planned. */
  start: day,
  level: v.picklist(LEVELS),
  /** Minutes to spend, Monday first. */
  minutes: v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LIMITS.minutes))), v.length(7)),
  /** Days without any. */
  off: v.pipe(v.array(day), v.maxLength(LIMITS.off)),
  /** Blueprints of the kinds of problems to expect. */
  designs: v.pipe(v.array(slug), v.maxLength(LIMITS.designs)),
  /** Answers to the ten questions. */
  answers: v.pipe(v.array(gap), v.length(10)),
  /** What the answers, mock scores and marks come to. */
  gaps: v.object({steps: gapsBy, topics: gapsBy}),
};

/** What a link carries: all that decides a plan but what was done. */
export const inputsSchema = v.object(fields);
export type Inputs = v.InferOutput<typeof inputsSchema>;

/** `plan/current`. Fields of a newer version stay in it. */
export const planSchema = v.looseObject({
  ...fields,
  /** When it was first made, in epoch milliseconds: mocks since then count. */
  made: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Items that were done when it was last planned. */
  done: v.pipe(v.array(v.pipe(v.string(), v.maxLength(100))), v.maxLength(LIMITS.done)),
  /** Of designs that were done by then, the day on which they were. */
  read: v.pipe(v.record(slug, day), v.check((days) => Object.keys(days).length <= LIMITS.designs, 'too many designs')),
  /** Raised by each new planning; calendars want it. */
  revision: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000)),
});
/** One that was erased stays as a word, so that other tabs and imports learn of it. */
export const planRecordSchema = v.union([v.literal('deleted'), planSchema]);
export type StoredPlan = v.InferOutput<typeof planSchema>;
export const asPlan = (value: unknown): StoredPlan | undefined => (v.is(planSchema, value) ? value : undefined);

export const PLAN_RECORD = 'plan/current';
/** `done/<slug>`, and `done/plan/<id>/…` for what belongs to one plan. */
export const doneSchema = v.picklist(['done', 'todo']);

/** The hash of an address that carries the inputs of a plan: `#p1.…`. */
export const writePlanLink = ({id, date, start, level, minutes, off, designs, answers, gaps}: Inputs): Promise<Written> =>
  writeShareLink('p', {id, date, start, level, minutes, off, designs, answers, gaps} satisfies Inputs);
/** What such a hash carries. Never throws. */
export const readPlanLink = (hash: string): Promise<ReadLink<Inputs>> => readShareLink('p', hash, inputsSchema);
