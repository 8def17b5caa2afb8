import {writeBackup, type Kept} from '../../lib/progress/backup';
import type {ImportPlan} from '../../lib/progress/importPlan';
import {readKey} from '../../lib/progress/keys';
import {isRecordId, nextTime, parseRecord, type Records} from '../../lib/progress/record';
import {readMeta, writeMeta} from './meta';
import type {ProgressStore} from './store';

/** What lies in the storage beside readable records. */
export interface Contents {
  /** Texts that no record could be read from, with those set aside. */
  unreadable: Kept[];
  /** What a newer version of the site stored. */
  newer: Kept[];
  /** Backups made before "Replace", newest first. */
  backups: {time: number; text: string}[];
  lastBackup?: number;
}

/** Looks at everything below the site's root. */
export function inspect(store: ProgressStore): Contents {
  const {disk, keys, format} = store;
  const names = disk.keys(keys.root);
  const contents: Contents = {unreadable: [], newer: [], backups: [], lastBackup: readMeta(disk, keys.meta)?.lastBackup};
  for (const name of names === 'blocked' ? [] : names) {
    const entry = disk.read(name);
    if (entry === 'blocked' || entry.text === null) continue;
    const kept = {key: name.slice(keys.root.length), text: entry.text};
    const key = readKey(kept.key);
    const time = /^backup:(\d+)$/.exec(kept.key)?.[1];
    if (time) contents.backups.push({time: Number(time), text: entry.text});
    else if (key && key.schema > format.schema) contents.newer.push(kept);
    else if (key?.area === 'aside') contents.unreadable.push(kept);
    else if (key && !parseRecord(key.id, entry.text, key.schema, format)) contents.unreadable.push(kept);
  }
  contents.backups.sort((a, b) => b.time - a.time);
  return contents;
}

/** The text of an export file: all records, and with them whatever cannot be read. */
export function exportText(store: ProgressStore): string {
  const {unreadable, newer} = inspect(store);
  store.getSnapshot();
  return writeBackup(store.raw, [...unreadable, ...newer], store.now(), store.format);
}

/** Remembers that the reader took an export. */
export function markBackup(store: ProgressStore): void {
  writeMeta(store.disk, store.keys.meta, {schema: store.format.schema, device: store.deviceName(), lastBackup: store.now()});
}

/**
 * Puts back what an export carried along unread. Nothing is overwritten, and nothing that this version can read goes
 * this way: it would pass by the preview.
 */
function putBack(store: ProgressStore, kept: readonly Kept[]): void {
  const {disk, keys, format} = store;
  for (const {key: name, text} of kept) {
    const key = readKey(name);
    if (!key || !isRecordId(key.area === 'item' ? key.id : key.id.replace(/:[^:]*$/, ''))) continue;
    const readable = key.area === 'item' && key.schema <= format.schema && parseRecord(key.id, text, key.schema, format);
    const here = disk.read(keys.root + name);
    if (!readable && here !== 'blocked' && here.text === null) disk.write(keys.root + name, text);
  }
}

/** Does what the preview said. */
export function mergeIn(store: ProgressStore, plan: ImportPlan, kept: readonly Kept[]): void {
  store.put(plan.changes);
  putBack(store, kept);
}

/**
 * Makes the records exactly those of a file, after a backup of what is here. The file's records get new times, so that
 * they hold in other tabs too.
 *
 * @returns what went wrong; then nothing was changed
 */
export function replaceAll(store: ProgressStore, records: Records, kept: readonly Kept[]): 'no-backup' | undefined {
  const {disk, keys, format} = store;
  const now = store.now();
  store.refresh();
  if (disk.write(keys.backup(now), exportText(store))) return 'no-backup';
  const renewed = [...records].map(([id, record]) => {
    const before = store.raw.get(id);
    return [id, before ? {...record, t: nextTime(Math.max(now, record.t), before)} : record] as const;
  });
  for (const id of [...store.raw.keys()].filter((name) => !records.has(name))) {
    for (let schema = format.schema; schema > 0; schema -= 1) disk.remove(keys.item(schema, id));
  }
  store.refresh();
  store.put(renewed);
  putBack(store, kept);
  return undefined;
}

/** Removes a backup that the reader no longer wants. */
export const dropBackup = (store: ProgressStore, time: number): void => void store.disk.remove(store.keys.backup(time));

/** Removes everything that the site stored for progress: of every version, with backups and what could not be read. */
export function eraseAll(store: ProgressStore): 'failed' | undefined {
  const names = store.disk.keys(store.keys.root);
  store.forget();
  if (names === 'blocked') return 'failed';
  const failures = names.filter((name) => store.disk.remove(name) !== undefined);
  store.refresh();
  return failures.length > 0 ? 'failed' : undefined;
}
