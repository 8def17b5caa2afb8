import * as v from 'valibot';
import {show} from './problem';

/** Something wrong in a data file: where (keys from the root of the value), what was found, what to write instead. */
export interface Issue {
  path: readonly (string | number)[];
  found: string;
  fix: string;
}

/** A value that passed its schema, or everything that is wrong with it. */
export type Checked<T> = {value: T; issues: []} | {value?: undefined; issues: Issue[]};

/** A field of a schema: what to write there (errors print it as the fix) and what the field is for. */
export const field = <const S extends v.GenericSchema>(schema: S, write: string, purpose: string) =>
  v.pipe(schema, v.title(write), v.description(purpose));

type Shape = v.GenericSchema & {entries?: Record<string, v.GenericSchema>; item?: v.GenericSchema; wrapped?: v.GenericSchema};

const unwrap = (schema: Shape): Shape => (schema.wrapped ? unwrap(schema.wrapped as Shape) : schema);

/** The innermost schema on the way along a path that says what to write, and how far the way goes to it. */
function titled(schema: Shape, path: readonly (string | number)[]): {write?: string; depth: number; entries?: string[]} {
  let at: Shape | undefined = unwrap(schema);
  let best: {write?: string; depth: number} = {write: v.getTitle(at), depth: 0};
  for (const [index, key] of path.entries()) {
    const parent: Shape = at;
    at = parent.entries?.[String(key)] ?? parent.item;
    if (!at) return {depth: index + 1, entries: Object.keys(parent.entries ?? {})};
    at = unwrap(at);
    const write = v.getTitle(at);
    if (write) best = {write, depth: index + 1};
  }
  return best;
}

const valueAt = (value: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? (at as Record<string | number, unknown>)[key] : undefined), value);

/**
 * Checks a value against a schema whose fields were made with {@link field}.
 *
 * @param path where the value stands in its file, put before the path of every issue
 */
export function check<const S extends v.GenericSchema>(schema: S, value: unknown, path: readonly (string | number)[] = []): Checked<v.InferOutput<S>> {
  const result = v.safeParse(schema, value);
  if (result.success) return {value: result.output, issues: []};
  const issues = new Map<string, Issue>();
  for (const issue of result.issues) {
    const whole = (issue.path ?? []).map((item) => item.key as string | number);
    const {write, depth, entries} = titled(schema as unknown as Shape, whole);
    const at = whole.slice(0, depth);
    const name = at.at(-1) ?? '';
    const given = valueAt(value, at);
    const found = entries ? `the unknown field ${name}` : given === undefined ? `no field ${name}` : `${name === '' ? '' : `${name}: `}${show(given)}`;
    const hint = entries && nearest(String(name), entries);
    const fix = entries ? `${hint ? `did you mean ${hint}? T` : 't'}he fields are ${entries.join(', ')}` : `write ${write ?? issue.message}`;
    if (!issues.has(at.join('/'))) issues.set(at.join('/'), {path: [...path, ...at], found, fix});
  }
  return {issues: [...issues.values()]};
}

/** Number of insertions, deletions and replacements that turn one word into the other. */
function distance(a: string, b: string): number {
  let row = Array.from({length: b.length + 1}, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The candidate that a mistyped word was probably meant to be, if one is near enough or shares its first part. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const ranked = [...candidates]
    .map((candidate) => ({candidate, far: distance(word, candidate)}))
    .sort((a, b) => a.far - b.far || a.candidate.localeCompare(b.candidate));
  const best = ranked[0];
  if (best && best.far <= Math.max(2, Math.floor(word.length / 3))) return best.candidate;
  const stem = word.split('-')[0] ?? '';
  return ranked.find(({candidate}) => stem.length > 2 && candidate.split('-')[0] === stem)?.candidate;
}

/** An issue for every entry whose key another entry has already taken. */
export function duplicates<T>(entries: readonly T[], keyOf: (entry: T) => string, say: (entry: T, first: T, index: number) => Issue): Issue[] {
  const seen = new Map<string, T>();
  return entries.flatMap((entry, index) => {
    const first = seen.get(keyOf(entry));
    if (first) return [say(entry, first, index)];
    seen.set(keyOf(entry), entry);
    return [];
  });
}
