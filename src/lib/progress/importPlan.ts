import {later, sameRecord} from './merge';
import type {ProgressRecord, Records} from './record';

/** What merging a file would do, before it is done. Every id of the file stands in exactly one of the first four. */
export interface ImportPlan {
  /** Not here yet. */
  fresh: string[];
  /** Here, but the file's is later: it replaces ours. */
  newer: string[];
  /** Here, and ours is later: it stays. */
  older: string[];
  same: string[];
  /** Of all these, ids that this version of the site does not show. They are kept. */
  unknown: string[];
  /** What merging writes. */
  changes: Map<string, ProgressRecord>;
}

/**
 * Compares a file with what is here.
 *
 * @param isKnown whether this version of the site shows the id (by whatever name it goes today)
 */
export function planImport(mine: Records, theirs: Records, isKnown: (id: string) => boolean): ImportPlan {
  const plan: ImportPlan = {fresh: [], newer: [], older: [], same: [], unknown: [], changes: new Map()};
  for (const [id, record] of theirs) {
    const own = mine.get(id);
    if (!isKnown(id)) plan.unknown.push(id);
    if (own && sameRecord(own, record)) {
      plan.same.push(id);
    } else if (own && later(own, record) === own) {
      plan.older.push(id);
    } else {
      plan[own ? 'newer' : 'fresh'].push(id);
      plan.changes.set(id, record);
    }
  }
  return plan;
}
