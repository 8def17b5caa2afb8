import {attemptsOf} from '../mock/attempt';
import type {Records} from '../progress/record';
import {toGap, type Gap, type Gaps} from './diagnosis';

/** Under which it is kept that an item is done: chapters for all plans, the rest for one. */
export const doneRecord = (planId: string, id: string): string => (id.includes('/') || id === 'light' ? `done/plan/${planId}/${id}` : `done/${id}`);

/** Under which a session is ticked: its item; a part but the last of a long one for itself. */
export const partId = ({id, part, parts}: {id: string; part?: number; parts?: number}): string => (part === undefined || part === parts ? id : `part/${id.replaceAll('/', '.')}.${part}`);

/**
 * Ids of items that are done: what was ticked in the plan; chapters whose every checklist item is ticked; mocks that ended
 * since the plan was made. A box of the plan that was unticked wins over all else.
 *
 * @param checks ids of the checklist records of each chapter, by slug
 */
export function doneIds(records: Records, planId: string, checks: Readonly<Record<string, readonly string[]>>, made: number): Set<string> {
  const done = new Set<string>();
  for (const [slug, ids] of Object.entries(checks)) if (ids.length > 0 && ids.every((id) => records.get(id)?.v === 'done')) done.add(slug);
  const ended = attemptsOf(records).filter(({attempt}) => attempt.startedAt >= made && attempt.result !== undefined);
  ended.forEach((_, index) => [`mock/${index + 1}`, `mock/${index + 1}/review`].forEach((id) => done.add(id)));
  const own = `done/plan/${planId}/`;
  for (const [record, {v}] of records) {
    if (!record.startsWith('done/') || (record.startsWith('done/plan/') && !record.startsWith(own))) continue;
    const id = record.startsWith(own) ? record.slice(own.length) : record.slice('done/'.length);
    if (v === 'done') done.add(id);
    else done.delete(id);
  }
  return done;
}

/** When a chapter was done: the time of its tick, or of the last one in its checklist. */
export function doneTime(records: Records, slug: string, checks: readonly string[] = []): number {
  const own = records.get(doneRecord('', slug));
  return own?.v === 'done' ? own.t : Math.max(0, ...checks.map((id) => records.get(id)?.t ?? 0));
}

const SHAKY = 3;
const SOLID = 6;

/** What is known of a question: the reader's mark, else how its card went last. */
function stateOf(records: Records, id: string): 'shaky' | 'solid' | undefined {
  const mark = records.get(`question/${id}`)?.v;
  if (mark === 'shaky' || mark === 'solid') return mark;
  const log = (records.get(`card/q/${id}`)?.v as {log?: unknown} | undefined)?.log;
  const last: unknown = Array.isArray(log) ? log.at(-1) : undefined;
  const rating: unknown = Array.isArray(last) ? last[1] : undefined;
  return rating === 1 ? 'shaky' : rating === 3 || rating === 4 ? 'solid' : undefined;
}

/**
 * Gaps after what the reader did. In the latest mock, a step with under a third of its points counts two more, under two
 * thirds one more. Three shaky questions that outnumber the solid ones count one more for their step or chapter; six
 * solid ones without a shaky one count one less.
 */
export function gapsFrom(gaps: Gaps, records: Records, questions: readonly {id: string; slug: string; step: string}[]): Gaps {
  const result = {steps: {...gaps.steps}, topics: {...gaps.topics}};
  const move = (into: Record<string, Gap>, name: string, by: number): void => {
    const gap = toGap((into[name] ?? 0) + by);
    if (gap > 0) into[name] = gap;
    else delete into[name];
  };
  const tallies = {steps: new Map<string, [number, number]>(), topics: new Map<string, [number, number]>()};
  for (const {id, slug, step} of questions) {
    const state = stateOf(records, id);
    if (!state) continue;
    for (const [map, name] of [[tallies.steps, step], [tallies.topics, slug]] as const) {
      const tally = map.get(name) ?? [0, 0];
      tally[state === 'shaky' ? 0 : 1] += 1;
      map.set(name, tally);
    }
  }
  for (const kind of ['steps', 'topics'] as const) {
    for (const [name, [shaky, solid]] of tallies[kind]) move(result[kind], name, shaky >= SHAKY && shaky > solid ? 1 : shaky === 0 && solid >= SOLID ? -1 : 0);
  }
  const latest = attemptsOf(records).find(({attempt}) => attempt.result !== undefined)?.attempt.result;
  for (const {id, got, of} of latest?.steps ?? []) if (of > 0) move(result.steps, id, got / of < 1 / 3 ? 2 : got / of < 2 / 3 ? 1 : 0);
  for (const {chapter} of latest?.weak ?? []) move(result.topics, chapter, 1);
  return result;
}
