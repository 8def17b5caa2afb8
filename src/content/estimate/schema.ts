import * as v from 'valibot';
import {check, field, type Checked, type Issue} from '../issue';
import {show} from '../problem';

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const words = (write: string, purpose: string) => field(text, write, purpose);
/** YAML reads `unit: 1` and `formula: 3` as numbers. */
const expression = v.pipe(v.union([text, v.number()]), v.transform(String));

const id = field(v.pipe(v.string(), v.regex(/^[a-z][A-Za-z0-9]*$/)), 'a name in camelCase, such as peakRequests', 'What formulas and <Q id="…" /> call it');
const label = words('what it is, in words and without its unit', 'Shown in the tables and, in formulas, instead of the id');
const unit = field(expression, 'a unit such as request/s, percent, or 1 for a plain ratio', 'Checked and shown');
const note = v.optional(words('half a sentence, or leave it out', 'Why this value, what was rounded, what it decides'));
const group = v.optional(words('the heading of a folded group, or leave it out', 'Numbers that only some sections need are folded away under it'));
const number = v.pipe(v.number(), v.finite());

const inputSchema = v.strictObject({
  id,
  label,
  value: field(number, 'a number such as 1e8', 'In the unit below'),
  unit,
  range: field(v.pipe(v.tuple([number, number]), v.check(([low, high]) => low < high)), 'the lowest and highest plausible value, such as [1e6, 1e9]', 'In the same unit; the calculator offers it'),
  source: words('assumption, given, or the id of a source', 'Where the value comes from'),
  note,
  group,
});
const derivedSchema = v.strictObject({
  id,
  label,
  formula: field(expression, 'a formula over ids, such as dau * requestsPerUser', 'mathjs syntax with + - * / ^ and functions'),
  unit,
  digits: v.optional(field(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12)), 'a whole number from 1 to 12', 'Significant digits shown'), 3),
  note,
  group,
});
const fileSchema = v.strictObject({
  units: v.optional(field(v.array(v.pipe(v.string(), v.regex(/^[A-Za-z]+$/))), 'a list of counting units in the singular, such as [slot, cell]', 'Each a dimension of its own'), []),
  inputs: field(v.pipe(v.array(v.unknown()), v.minLength(1)), 'a list of inputs', 'What is assumed or given'),
  derived: field(v.pipe(v.array(v.unknown()), v.minLength(1)), 'a list of derived quantities', 'What follows from the inputs'),
  headline: field(v.pipe(v.array(v.string()), v.minLength(1), v.maxLength(6)), 'a list of up to 6 ids of derived quantities', 'The results to remember'),
});

export type Input = v.InferOutput<typeof inputSchema>;
export type Derived = v.InferOutput<typeof derivedSchema>;
/** An estimate as its author wrote it, field by field in order. */
export interface EstimateFile {
  units: string[];
  inputs: Input[];
  derived: Derived[];
  headline: string[];
}

/** Checks the fields of an estimate.yaml. What they mean together is checked by {@link parseEstimate}. */
export function parseFields(value: unknown): Checked<EstimateFile> {
  const file = check(fileSchema, value);
  if (!file.value) return {issues: file.issues.map((issue) => (issue.path.length ? issue : {...issue, found: show(value), fix: 'write inputs:, derived: and headline:'}))};
  const inputs = file.value.inputs.map((entry, index) => check(inputSchema, entry, ['inputs', index]));
  const derived = file.value.derived.map((entry, index) => check(derivedSchema, entry, ['derived', index]));
  const issues: Issue[] = [...inputs, ...derived].flatMap((entry): Issue[] => entry.issues);
  if (issues.length > 0) return {issues};
  return {value: {...file.value, inputs: inputs.flatMap((entry) => entry.value ?? []), derived: derived.flatMap((entry) => entry.value ?? [])}, issues: []};
}
