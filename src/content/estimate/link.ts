import * as v from 'valibot';
import {fromBase64Url, toBase64Url} from '../../lib/base64url';

/** The part of an estimate that a link may change. */
export interface Adjustable {
  id: string;
  low: number;
  high: number;
}

const PREFIX = '#e1.';
/** A link of every input of a large estimate stays well below. */
const MOST_CHARACTERS = 8000;
const schema = v.pipe(v.array(v.strictTuple([v.string(), v.pipe(v.number(), v.finite())])), v.maxLength(200));

/** Whether the hash of an address means to restore inputs; it may still be broken. */
export const isEstimateLink = (hash: string): boolean => hash.startsWith(PREFIX);

/** The hash that restores changed inputs: a version, then the pairs of id and value in base64url. */
export function writeLink(changed: ReadonlyMap<string, number>): string {
  return PREFIX + toBase64Url(new TextEncoder().encode(JSON.stringify([...changed])));
}

/** What a link changes, with a word on everything that was ignored or moved into its range; or why it changes nothing. */
export type Restored = {changed: Map<string, number>; messages: string[]} | {changed?: undefined; messages: [string]};

/** Reads a link that somebody else may have written: it can change inputs within their ranges and nothing else. */
export function readLink(hash: string, inputs: readonly Adjustable[]): Restored {
  const refuse = (why: string): Restored => ({messages: [`This link ${why}, so nothing was changed.`]});
  if (hash.length > MOST_CHARACTERS) return refuse('is too long');
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(fromBase64Url(hash.slice(PREFIX.length))));
  } catch {
    return refuse('is damaged');
  }
  const parsed = v.safeParse(schema, value);
  if (!parsed.success) return refuse('does not hold inputs');
  const changed = new Map<string, number>();
  const unknown: string[] = [];
  const moved: string[] = [];
  for (const [id, number] of parsed.output) {
    const input = inputs.find((candidate) => candidate.id === id);
    if (!input) {
      unknown.push(id);
      continue;
    }
    const inside = Math.min(Math.max(number, input.low), input.high);
    if (inside !== number) moved.push(id);
    changed.set(id, inside);
  }
  if (changed.size === 0) return refuse('names no input of this estimate');
  const messages = [
    ...(unknown.length > 0 ? [`${unknown.length} unknown ${unknown.length === 1 ? 'input' : 'inputs'} in the link ignored.`] : []),
    ...(moved.length > 0 ? [`Moved into the plausible range: ${moved.join(', ')}.`] : []),
  ];
  return {changed, messages};
}
