import * as v from 'valibot';
import {parseJson} from '../../lib/progress/json';
import type {Disk} from './disk';

/** What is stored beside the records. Unknown fields are kept. */
const META = v.looseObject({
  schema: v.number(),
  device: v.pipe(v.string(), v.minLength(1), v.maxLength(40)),
  lastBackup: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
});
export type Meta = v.InferOutput<typeof META>;

/** The stored meta, or nothing if there is none that can be read. */
export function readMeta(disk: Disk, key: string): Meta | undefined {
  const stored = disk.read(key);
  const json = stored === 'blocked' || stored.text === null ? undefined : parseJson(stored.text);
  const meta = v.safeParse(META, json?.value);
  return meta.success ? meta.output : undefined;
}

/** Changes fields of the meta. Damaged meta is replaced, for all in it can be made anew. */
export function writeMeta(disk: Disk, key: string, fields: Meta): void {
  const before = readMeta(disk, key);
  disk.write(key, JSON.stringify({...before, ...fields, schema: Math.max(before?.schema ?? 0, fields.schema)}));
}
