import * as v from 'valibot';
import {inputsSchema} from './inputs';

/** What the form holds; a date may still be missing. */
export const draftSchema = v.object({
  ...v.pick(inputsSchema, ['level', 'minutes', 'off', 'designs', 'answers']).entries,
  date: v.union([v.literal(''), inputsSchema.entries.date]),
});
export type Draft = v.InferOutput<typeof draftSchema>;

/** Five hours in a week, on its working days. */
export const EMPTY_DRAFT: Draft = {date: '', level: 'senior', minutes: [60, 60, 60, 60, 60, 0, 0], off: [], designs: [], answers: Array<0>(10).fill(0)};

/** A draft if the value is one, else what a form begins with. Never throws. */
export function asDraft(value: unknown): Draft {
  const {success, output} = v.safeParse(draftSchema, value);
  return success ? output : EMPTY_DRAFT;
}

export const DRAFT_RECORD = 'setting/plan';
