import {readKey, type Keyspace} from '../../lib/progress/keys';
import {later} from '../../lib/progress/merge';
import {isRecordId, parseRecord, type Format, type ProgressRecord} from '../../lib/progress/record';
import type {Disk, Trouble} from './disk';

/** What lies on disk for an id: a record, a text that is none, nothing at all, or no access. */
export type Found = ProgressRecord | 'damaged' | undefined | 'blocked';

export const isRecord = (found: Found | Trouble): found is ProgressRecord => typeof found === 'object';

/** The records on disk, one key each. See lib/progress/keys.ts for where and why. */
export interface Shelf {
  /** Ids for which anything is stored, by whatever schema. */
  ids: () => string[] | 'blocked';
  /** The latest of what this schema and older ones wrote. */
  read: (id: string) => Found;
  /**
   * Writes a record, unless a later one lies there, which is returned instead. An unreadable text in its place is set
   * aside first; if that fails, it is not overwritten.
   */
  write: (id: string, record: ProgressRecord) => Trouble | ProgressRecord;
}

export function shelf(disk: Disk, keys: Keyspace, format: Format): Shelf {
  const read = (id: string): Found => {
    let found: ProgressRecord | undefined;
    let isDamaged = false;
    for (let schema = format.schema; schema > 0; schema -= 1) {
      const entry = disk.read(keys.item(schema, id));
      if (entry === 'blocked') return 'blocked';
      const record = entry.text === null ? undefined : parseRecord(id, entry.text, schema, format);
      if (record) found = found ? later(found, record) : record;
      else if (entry.text !== null) isDamaged = true;
    }
    return found ?? (isDamaged ? 'damaged' : undefined);
  };
  return {
    read,
    ids: () => {
      const names = disk.keys(keys.root);
      if (names === 'blocked') return names;
      const found = names.map((name) => readKey(name.slice(keys.root.length)));
      return found.flatMap((key) => (key?.area === 'item' && isRecordId(key.id) ? [key.id] : []));
    },
    write: (id, record) => {
      const key = keys.item(format.schema, id);
      const before = disk.read(key);
      const found = read(id);
      if (before === 'blocked' || found === 'blocked') return 'blocked';
      if (isRecord(found) && later(record, found) !== record) return found;
      if (before.text !== null && !parseRecord(id, before.text, format.schema, format)) {
        const trouble = disk.write(keys.aside(format.schema, id, before.text), before.text);
        if (trouble) return trouble;
      }
      return disk.write(key, JSON.stringify(record)) ?? record;
    },
  };
}
