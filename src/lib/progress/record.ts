import * as v from 'valibot';
import {boardSchema} from '../board/graph';
import {cardSchema} from '../cards/record';
import {attemptSchema, noteSchema, sheetSchema} from '../mock/attempt';
import {doneSchema, planRecordSchema} from '../plan/inputs';
import {parseJson} from './json';
import {MIGRATIONS, migrate, type Migrations} from './migrate';

/**
 * Saved progress is a map from ids to records, one record for each thing a reader did: ticked an item, answered a
 * question. A record says the value, when, and on which device:
 *
 *     check/clarify/goal  →  {"v": "done", "t": 1795000000000, "d": "k3x9q2"}
 *
 * The first part of an id is the kind; it decides what a value may be. Kinds that this version does not know are kept
 * as they are, and so are fields of a record that it does not know, for they may come from a newer version of the site.
 */
export interface ProgressRecord {
  v: unknown;
  /** Logical time: the clock in milliseconds, but always later than the record it replaces. */
  t: number;
  /** The browser that wrote it; it only breaks ties. */
  d: string;
  [other: string]: unknown;
}

export type Records = ReadonlyMap<string, ProgressRecord>;
export type Kinds = Readonly<Record<string, v.GenericSchema>>;

/** How a version of the site writes records. Tests pass formats of their own; the site has one. */
export interface Format {
  schema: number;
  kinds: Kinds;
  migrations: Migrations;
}

/** What a value may be, for each kind. A change that an older version could not read needs a new schema number. */
const KINDS: Kinds = {
  check: v.picklist(['done', 'todo']),
  question: v.picklist(['new', 'shaky', 'solid']),
  board: boardSchema,
  card: cardSchema,
  attempt: attemptSchema,
  note: noteSchema,
  sheet: sheetSchema,
  plan: planRecordSchema,
  done: doneSchema,
  setting: v.looseObject({}),
};

export const FORMAT: Format = {schema: 1, kinds: KINDS, migrations: MIGRATIONS};

/** `kind/part/…`: two to six parts, at most 200 characters. */
const ID = /^[a-z][a-z0-9-]*(?:\/[A-Za-z0-9][\w.-]*){1,5}$/;
export const isRecordId = (id: string): boolean => id.length <= 200 && ID.test(id);
export const kindOf = (id: string): string => id.slice(0, id.indexOf('/'));

/** Times from the year 10,000 on are damage, not time: they count as the earliest, so that any edit is later. */
const END_OF_TIME = 253_402_300_800_000;

const RECORD = v.looseObject({
  v: v.unknown(),
  t: v.pipe(v.number(), v.integer(), v.minValue(0), v.transform((time) => (time < END_OF_TIME ? time : 0))),
  d: v.pipe(v.string(), v.maxLength(40)),
});

/** The logical time of a new record: later than the one it replaces, even if the clock was set back. */
export const nextTime = (now: number, before: ProgressRecord | undefined): number =>
  Math.max(now, before ? before.t + 1 : 0);

/** A record if the value is one, in the given format. Never throws. */
export function readRecord(id: string, value: unknown, {kinds}: Format = FORMAT): ProgressRecord | undefined {
  if (!isRecordId(id)) return undefined;
  const record = v.safeParse(RECORD, value);
  if (!record.success) return undefined;
  const kind = Object.hasOwn(kinds, kindOf(id)) ? kinds[kindOf(id)] : undefined;
  return !kind || v.is(kind, record.output.v) ? record.output : undefined;
}

/** A record from what is stored, written by this schema or an older one. Never throws. */
export function parseRecord(id: string, text: string, schema: number, format: Format = FORMAT): ProgressRecord | undefined {
  const json = parseJson(text);
  const current = json && migrate(id, json.value, schema, format.schema, format.migrations);
  return current && readRecord(id, current.value, format);
}
