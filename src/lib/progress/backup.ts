import * as v from 'valibot';
import {parseJson} from './json';
import {parseRecord, FORMAT, type Format, type ProgressRecord, type Records} from './record';

/** Something in the storage that this version cannot read as a record: its key below the root, and its text. */
export interface Kept {
  key: string;
  text: string;
}

/** An export file, read: what can be used, and what cannot. */
export interface Backup {
  exportedAt: string;
  records: Map<string, ProgressRecord>;
  kept: Kept[];
  /** Ids, or what stands in their place, whose record was refused. */
  invalid: string[];
}

export const MAX_BYTES = 5_000_000;

const APP = 'two-loops';
const FILE = v.object({
  app: v.literal(APP),
  schema: v.pipe(v.number(), v.integer(), v.minValue(1)),
  exportedAt: v.optional(v.pipe(v.string(), v.maxLength(40)), ''),
  records: v.custom<object>((value) => typeof value === 'object' && value !== null && !Array.isArray(value)),
  kept: v.optional(v.array(v.object({key: v.pipe(v.string(), v.maxLength(400)), text: v.string()})), []),
});

/** The text of an export file. */
export function writeBackup(records: Records, kept: readonly Kept[], now: number, format: Format = FORMAT): string {
  const sorted = [...records].sort(([a], [b]) => (a < b ? -1 : 1));
  const file = {app: APP, schema: format.schema, exportedAt: new Date(now).toISOString(), records: Object.fromEntries(sorted), kept};
  return `${JSON.stringify(file, null, 1)}\n`;
}

/** Why a file was refused as a whole, in words for the reader. */
function refusal(value: unknown, format: Format): string | undefined {
  const schema = (value as {schema?: unknown} | null)?.schema;
  if (typeof schema === 'number' && schema > format.schema && (value as {app?: unknown}).app === APP) {
    return `The file comes from a newer version of this site (format ${schema}; this version reads up to ${format.schema}). Reload the page to get the newest version, then import again.`;
  }
  const file = v.safeParse(FILE, value);
  if (file.success) return undefined;
  const where = v.getDotPath(file.issues[0]);
  return `The file is no export of this site${where ? ` (look at "${where}")` : ''}. Choose a file that "Export" made; its name starts with "two-loops-progress".`;
}

/** Reads an export file of this or an older format. It never throws, and what it returns is valid record by record. */
export function readBackup(text: string, format: Format = FORMAT): {backup: Backup; error?: undefined} | {backup?: undefined; error: string} {
  if (text.length > MAX_BYTES) return {error: 'The file is larger than 5 MB; an export of this site never is.'};
  const json = parseJson(text.replace(/^\uFEFF/, ''), 40);
  if (!json) return {error: 'The file is not JSON. It may be cut off; export again and choose the new file.'};
  const error = refusal(json.value, format);
  if (error) return {error};
  const file = v.parse(FILE, json.value);
  const backup: Backup = {exportedAt: file.exportedAt, records: new Map(), kept: file.kept, invalid: []};
  for (const [id, value] of Object.entries(file.records)) {
    const record = parseRecord(id, JSON.stringify(value), file.schema, format);
    if (record) backup.records.set(id, record);
    else backup.invalid.push(id.slice(0, 80));
  }
  return {backup};
}
