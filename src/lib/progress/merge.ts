import type {ProgressRecord, Records} from './record';

/** Orders what has the same time: by device, then by content. Which of them wins matters less than that all agree. */
const tie = (record: ProgressRecord): string => JSON.stringify([record.d, record.v, record]);

/** The later of two records of one id: the last writer wins, and everybody agrees who that is. */
export function later(a: ProgressRecord, b: ProgressRecord): ProgressRecord {
  if (a.t !== b.t) return a.t > b.t ? a : b;
  return tie(a) >= tie(b) ? a : b;
}

export const sameRecord = (a: ProgressRecord, b: ProgressRecord): boolean => a.t === b.t && tie(a) === tie(b);

/**
 * Unites two stores: for each id, the later record. Commutative, associative and idempotent, so tabs, imports and
 * versions may arrive in any order and any number of times.
 */
export function merge(a: Records, b: Records): Map<string, ProgressRecord> {
  const merged = new Map(a);
  for (const [id, record] of b) {
    const mine = merged.get(id);
    merged.set(id, mine ? later(mine, record) : record);
  }
  return merged;
}
