/**
 * Where a record lies in the browser's storage:
 *
 *     two-loops:/:1:item:check/clarify/goal     the record of that id, as schema 1 writes it
 *     two-loops:/:1:aside:check/clarify/goal:…  an unreadable text that stood there before the reader ticked anew
 *     two-loops:/:backup:1795000000000          everything as it was before "Replace", as an export file
 *     two-loops:/:meta                          {"schema": 1, "device": "k3x9q2", "lastBackup": 1795000000000}
 *
 * The path of the site stands in front, because forks on one host (someone.github.io/a/ and …/b/) share one storage.
 *
 * Why the schema is part of the key: a newer version never rewrites what an older one stored. It reads the old keys,
 * migrates in memory, and writes its own keys; the later record counts. So the old records are their own backup, a
 * migration cannot race with a tab that still runs the old version, going back to an older version finds everything
 * it knew, and what an older tab writes meanwhile is found too. It costs the old records' space, some 100 bytes each.
 */
export interface Keyspace {
  root: string;
  meta: string;
  item: (schema: number, id: string) => string;
  aside: (schema: number, id: string, text: string) => string;
  backup: (time: number) => string;
}

/** The keys of the site at a path such as `/` or `/two-loops/`. */
export function keyspace(path: string): Keyspace {
  const root = `two-loops:${path.replaceAll(':', '%3A')}:`;
  return {
    root,
    meta: `${root}meta`,
    item: (schema, id) => `${root}${schema}:item:${id}`,
    aside: (schema, id, text) => `${root}${schema}:aside:${id}:${fingerprint(text)}`,
    backup: (time) => `${root}backup:${time}`,
  };
}

/** What a key below the root holds: the part after the root decides. */
export function readKey(name: string): {area: 'item' | 'aside'; schema: number; id: string} | undefined {
  const match = /^([1-9]\d{0,5}):(item|aside):(.+)$/s.exec(name);
  return match ? {schema: Number(match[1]), area: match[2] as 'item' | 'aside', id: match[3] ?? ''} : undefined;
}

/** A short name for a text, so that setting the same text aside twice keeps it once. */
function fingerprint(text: string): string {
  let hash = 5381;
  for (let at = 0; at < text.length; at += 1) hash = (Math.imul(hash, 33) ^ text.charCodeAt(at)) >>> 0;
  return `${text.length.toString(36)}-${hash.toString(36)}`;
}
