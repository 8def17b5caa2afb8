import {applyAliases, currentId, type Aliases} from '../../lib/progress/aliases';
import {keyspace, readKey, type Keyspace} from '../../lib/progress/keys';
import {later, sameRecord} from '../../lib/progress/merge';
import {FORMAT, isRecordId, nextTime, type Format, type ProgressRecord, type Records} from '../../lib/progress/record';
import {guard, type Box, type Disk, type Trouble} from './disk';
import {readMeta, writeMeta} from './meta';
import {isRecord, shelf, type Shelf} from './shelf';

/** What a widget renders from. A new object at every change, never changed afterwards. */
export interface Snapshot {
  /** False on the server and until the page has hydrated. */
  ready: boolean;
  /** Records under today's ids. */
  records: Records;
  /** Why something is not being saved, if so. */
  trouble?: Trouble;
  /** Records that are only in memory. */
  unsaved: number;
}

export interface StoreOptions {
  storage: () => Box | null | undefined;
  /** Path of the site: its keys start with it. */
  path: string;
  now: () => number;
  /** A random name for this browser. */
  newDevice: () => string;
  aliases?: Aliases;
  format?: Format;
}

export const EMPTY: Snapshot = {ready: false, records: new Map(), unsaved: 0};

/** All that a reader did, in memory and on disk. One for a page; `manage.ts` has what only the progress page needs. */
export class ProgressStore {
  readonly disk: Disk;
  readonly keys: Keyspace;
  readonly format: Format;
  /** Records under the ids that they were stored with. */
  readonly raw = new Map<string, ProgressRecord>();
  readonly now: () => number;
  private readonly shelf: Shelf;
  private readonly unsaved = new Set<string>();
  private readonly listeners = new Set<() => void>();
  private readonly aliases: Aliases;
  private trouble?: Trouble;
  private device?: string;
  private snapshot?: Snapshot;
  private loaded = false;

  constructor(private readonly options: StoreOptions) {
    this.disk = guard(options.storage);
    this.keys = keyspace(options.path);
    this.format = options.format ?? FORMAT;
    this.shelf = shelf(this.disk, this.keys, this.format);
    this.aliases = options.aliases ?? {};
    this.now = options.now;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  getSnapshot = (): Snapshot => {
    if (!this.loaded) this.load();
    return (this.snapshot ??= {
      ready: true,
      records: applyAliases(this.raw, this.aliases),
      trouble: this.trouble,
      unsaved: this.unsaved.size,
    });
  };

  /** The id by which a record goes today. */
  nameOf = (id: string): string => currentId(id, this.aliases);

  /** Saves values under ids; what cannot be written stays in memory and is tried again at the next change. */
  set(values: Iterable<readonly [id: string, value: unknown]>): void {
    const entries = [...values].map(([id, value]) => [this.nameOf(id), value] as const);
    const wrong = entries.find(([id]) => !isRecordId(id));
    if (wrong) throw new Error(`"${wrong[0]}" is no record id; it should read kind/part/part`);
    // Storage that was forbidden may be allowed by now, and hold what this tab has not seen.
    if (!this.loaded || this.trouble) this.load();
    const view = new Map(entries.map(([id]) => [id, this.latest(id)]));
    this.put(entries.map(([id, v]) => [id, {...view.get(id), v, t: nextTime(this.now(), view.get(id)), d: this.deviceName()}]));
  }

  /** Saves whole records, as they are. */
  put(records: Iterable<readonly [id: string, record: ProgressRecord]>): void {
    for (const [id, record] of records) {
      this.raw.set(id, record);
      this.unsaved.add(id);
    }
    this.flush();
    this.emit();
  }

  /** Takes over what another tab did to a key, or to the whole storage. */
  refresh(key: string | null = null): void {
    if (!this.loaded || (key !== null && !key.startsWith(this.keys.root))) return;
    const id = key === null ? undefined : readKey(key.slice(this.keys.root.length))?.id;
    if (key === null) this.load();
    else if (id !== undefined) this.adopt(id);
    this.flush();
    this.emit();
  }

  /** Forgets what is in memory, after it was erased on disk. */
  forget(): void {
    this.raw.clear();
    this.unsaved.clear();
    this.device = undefined;
    this.emit();
  }

  deviceName(): string {
    if (this.device) return this.device;
    const known = readMeta(this.disk, this.keys.meta)?.device;
    this.device = known ?? this.options.newDevice();
    if (!known) writeMeta(this.disk, this.keys.meta, {schema: this.format.schema, device: this.device});
    return this.device;
  }

  /** Reads everything; what is gone from the disk is gone from memory, unless it never got there. */
  private load(): void {
    this.loaded = true;
    this.snapshot = undefined;
    const ids = this.shelf.ids();
    this.trouble = ids === 'blocked' ? ids : undefined;
    if (ids !== 'blocked') new Set([...this.raw.keys(), ...ids]).forEach((id) => this.adopt(id));
  }

  /** Makes memory agree with the disk about one id. If memory is later, the disk gets another chance. */
  private adopt(id: string): void {
    const stored = this.shelf.read(id);
    if (stored === 'blocked') return;
    const mine = this.raw.get(id);
    if (stored === 'damaged') {
      if (mine) this.unsaved.add(id);
    } else if (!stored) {
      if (!this.unsaved.has(id)) this.raw.delete(id);
    } else if (mine && !sameRecord(mine, stored) && later(mine, stored) === mine) {
      this.unsaved.add(id);
    } else {
      this.raw.set(id, stored);
      this.unsaved.delete(id);
    }
  }

  /** The latest record of an id in this tab, under its old names, and on disk, where another tab may just have written. */
  private latest(id: string): ProgressRecord | undefined {
    const stored = this.shelf.read(id);
    const here = this.getSnapshot().records.get(id);
    return here && isRecord(stored) ? later(here, stored) : (here ?? (isRecord(stored) ? stored : undefined));
  }

  private flush(): void {
    let trouble: Trouble | undefined = this.unsaved.size > 0 ? undefined : this.trouble;
    for (const id of this.unsaved) {
      const written = this.shelf.write(id, this.raw.get(id) as ProgressRecord);
      if (isRecord(written)) {
        this.raw.set(id, written);
        this.unsaved.delete(id);
      } else {
        trouble = written;
      }
    }
    this.trouble = trouble;
  }

  private emit(): void {
    this.snapshot = undefined;
    for (const listener of this.listeners) listener();
  }
}
