import {later} from './merge';
import type {ProgressRecord, Records} from './record';

/** Ids that were renamed after they were published: old id → new id. */
export type Aliases = Readonly<Record<string, string>>;

/** The id by which a thing goes today. A circle of aliases, which a test refuses, ends where it began. */
export function currentId(id: string, aliases: Aliases): string {
  const seen = new Set<string>();
  let current = id;
  while (!seen.has(current)) {
    seen.add(current);
    const next = Object.hasOwn(aliases, current) ? aliases[current] : undefined;
    if (next === undefined) return current;
    current = next;
  }
  return id;
}

/**
 * The records under today's ids; where an old and a new id meet, the later one counts. What is stored stays as it is,
 * so that an older version of the site still finds its own.
 */
export function applyAliases(records: Records, aliases: Aliases): Map<string, ProgressRecord> {
  const current = new Map<string, ProgressRecord>();
  for (const [id, record] of records) {
    const name = currentId(id, aliases);
    const other = current.get(name);
    current.set(name, other ? later(other, record) : record);
  }
  return current;
}
