import * as v from 'valibot';
import {LEVELS, REACHED} from './level';

/** How a mock interview is set up. */
export const MINUTES = [35, 45, 60] as const;
export const CLOCKS = ['on', 'off', 'extended'] as const;
export const INTERVIEWERS = ['quiet', 'probing'] as const;
/** How well a line of the rubric was met: not, in part or after a hint, in full. */
export const MARKS = ['missed', 'touched', 'solid'] as const;
export type Mark = (typeof MARKS)[number];
export type Marks = Readonly<Record<string, Mark>>;

/** Nobody reaches these; what is imported is held to them. */
export const LIMITS = {note: 20_000, phases: 8, pauses: 500, asked: 120, marks: 400, extraMinutes: 120} as const;

/** Before the year 10,000. */
const time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(253_402_300_800_000));
const word = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,59}$/));
/** `video-recsys/funnel-why`. */
const questionId = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,59}\/[a-z0-9][a-z0-9-]{0,59}$/));
const minutes = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(180));
const points = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1000));
const few = <T extends v.GenericSchema>(item: T, most: number) => v.pipe(v.array(item), v.maxLength(most));
const marksSchema = v.pipe(
  v.record(v.pipe(v.string(), v.maxLength(121)), v.picklist(MARKS)),
  v.check((marks) => Object.keys(marks).length <= LIMITS.marks, 'too many marks'),
);

export const setupSchema = v.object({
  design: word,
  level: v.picklist(LEVELS),
  minutes: v.picklist(MINUTES),
  clock: v.picklist(CLOCKS),
  interviewer: v.picklist(INTERVIEWERS),
});
export const phaseSchema = v.object({id: word, minutes});
export const stepResultSchema = v.object({id: word, got: points, of: points, level: v.picklist(REACHED)});

/** What the review came to; kept so that history, links and the plan need not load any rubric. */
export const resultSchema = v.object({
  steps: few(stepResultSchema, LIMITS.phases),
  level: v.picklist(REACHED),
  /** Lines of the rubric that cost most, weakest first, each with the slug of the chapter that mends it. */
  weak: few(v.object({line: word, step: word, chapter: word}), 3),
  /** Lines that were marked, and lines that there are. */
  marked: points,
  lines: points,
});

const runSchema = v.object({
  setup: setupSchema,
  /** The steps as they were planned, with minutes as the chosen clock counts them. */
  phases: v.pipe(few(phaseSchema, LIMITS.phases), v.minLength(1)),
  startedAt: time,
  /** When some tab last saw the interview running. A long silence asks whether it counts. */
  seen: time,
  pauses: few(v.object({from: time, to: v.optional(time)}), LIMITS.pauses),
  /** Minutes added to each step, by its place. */
  extra: few(v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(LIMITS.extraMinutes)), LIMITS.phases),
  /** When each step ended, in order. */
  ends: few(time, LIMITS.phases),
  endedAt: v.optional(time),
  asked: few(v.object({question: questionId, step: word, as: v.optional(v.picklist(['answered', 'skipped']))}), LIMITS.asked),
  /** Marks of rubric lines, and of questions by their id. */
  marks: marksSchema,
  result: v.optional(resultSchema),
});

/** `attempt/<id>`. One that was deleted stays as `null`, so that other tabs and imports learn of it. */
export const attemptSchema = v.nullable(runSchema);
/** `note/<attempt>/<step>`. */
export const noteSchema = v.pipe(v.string(), v.maxLength(LIMITS.note));
/** `sheet/<design>`: what an interviewer noted about a partner. */
export const sheetSchema = v.object({
  level: v.picklist(LEVELS),
  marks: marksSchema,
  notes: v.pipe(v.record(word, noteSchema), v.check((notes) => Object.keys(notes).length <= LIMITS.phases, 'too many notes')),
});

export type Setup = v.InferOutput<typeof setupSchema>;
export type Phase = v.InferOutput<typeof phaseSchema>;
export type Attempt = v.InferOutput<typeof runSchema>;
export type Result = v.InferOutput<typeof resultSchema>;
export type Sheet = v.InferOutput<typeof sheetSchema>;

export const attemptRecord = (id: string): string => `attempt/${id}`;
export const noteRecord = (id: string, step: string): string => `note/${id}/${step}`;
export const boardRecord = (id: string): string => `board/${id}`;
export const sheetRecord = (design: string): string => `sheet/${design}`;

/** The attempt in a record's value, unless there is none, or no more. Fields of newer versions stay in it. */
export const asAttempt = (value: unknown): Attempt | undefined => (v.is(runSchema, value) ? value : undefined);

/** All attempts among records, the latest first. */
export function attemptsOf(records: Iterable<readonly [id: string, record: {v: unknown}]>): {id: string; attempt: Attempt}[] {
  const found = [...records].flatMap(([record, {v: value}]) => {
    const attempt = record.startsWith('attempt/') ? asAttempt(value) : undefined;
    return attempt ? [{id: record.slice('attempt/'.length), attempt}] : [];
  });
  return found.sort((a, b) => b.attempt.startedAt - a.attempt.startedAt || (a.id < b.id ? -1 : 1));
}
