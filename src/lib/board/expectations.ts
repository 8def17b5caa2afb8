import * as v from 'valibot';
import {COMPONENT_TYPES, type Board, type BoardComponent} from './graph';

/** Components that a check looks for: of one of these types, or with one of these words in the label. */
const selectorSchema = v.pipe(
  v.strictObject({
    /** How the reader is told what is missing: "a prediction log". */
    name: v.pipe(v.string(), v.minLength(3), v.maxLength(60)),
    types: v.optional(v.array(v.picklist(COMPONENT_TYPES))),
    /** In lower case; a label matches if it holds one of them. */
    words: v.optional(v.array(v.pipe(v.string(), v.minLength(2), v.toLowerCase()))),
  }),
  v.check(({types = [], words = []}) => types.length + words.length > 0, 'a selector needs types or words'),
);

/**
 * Something that a good design shows, and why. `has`: the component is there. `flow`: arrows lead from the first to the
 * second, from there to the third, and so on, over any others. `near`: the two are joined, whatever way the arrows
 * point, over at most one other, because some draw who calls and some draw what flows.
 */
export const expectationSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)),
  text: v.pipe(v.string(), v.minLength(10), v.maxLength(160)),
  reason: v.pipe(v.string(), v.minLength(20), v.maxLength(400)),
  kind: v.picklist(['has', 'flow', 'near']),
  parts: v.pipe(v.array(selectorSchema), v.minLength(1), v.maxLength(4)),
});

export type Selector = v.InferOutput<typeof selectorSchema>;
export type Expectation = v.InferOutput<typeof expectationSchema>;

/** What a board shows of one expectation. */
export interface Reading {
  expectation: Expectation;
  met: boolean;
  /** Why not, in words for the reader; empty if met. */
  hint: string;
}

const matches = ({types = [], words = []}: Selector, {type, label}: BoardComponent): boolean => {
  const text = label.toLowerCase();
  return types.includes(type) || (type !== 'note' && words.some((word) => text.includes(word)));
};

/** Everything that can be reached from the given components in at least one step. */
function reached(from: ReadonlySet<string>, board: Board, steps: number, bothWays: boolean): Set<string> {
  const seen = new Set<string>();
  let edge: ReadonlySet<string> = from;
  for (let step = 0; step < steps && edge.size > 0; step += 1) {
    const next = new Set<string>();
    for (const {from: start, to: end} of board.connections) {
      if (edge.has(start) && !seen.has(end)) next.add(end);
      if (bothWays && edge.has(end) && !seen.has(start)) next.add(start);
    }
    next.forEach((id) => seen.add(id));
    edge = next;
  }
  return seen;
}

const list = (names: readonly string[]): string => (names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : (names[0] ?? ''));

/** How one expectation stands on a board. */
export function readExpectation(board: Board, expectation: Expectation): Reading {
  const {kind, parts} = expectation;
  const found = parts.map((part) => board.components.filter((component) => matches(part, component)).map(({id}) => id));
  const absent = parts.filter((_, at) => found[at]?.length === 0).map(({name}) => name);
  if (absent.length > 0) return {expectation, met: false, hint: `The board does not show ${list(absent)}.`};
  let at = new Set(found[0]);
  for (const [index, next] of found.slice(1).entries()) {
    const there = reached(at, board, kind === 'near' ? 2 : board.components.length, kind === 'near');
    const here = next.filter((id) => there.has(id) || (kind === 'flow' && at.has(id)));
    if (here.length === 0 && kind !== 'has') {
      const [a, b] = [parts[index]?.name ?? '', parts[index + 1]?.name ?? ''];
      return {expectation, met: false, hint: kind === 'flow' ? `No arrows lead from ${a} to ${b}.` : `Nothing joins ${a} and ${b}.`};
    }
    at = new Set(here);
  }
  return {expectation, met: true, hint: ''};
}

/** What a board shows of what a design is expected to show. */
export const readBoard = (board: Board, expectations: readonly Expectation[]): Reading[] => expectations.map((expectation) => readExpectation(board, expectation));
