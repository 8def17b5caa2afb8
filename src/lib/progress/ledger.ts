import {currentId, type Aliases} from './aliases';

/** Everything that was ever published under an id that readers' progress hangs on. */
export interface Ledger {
  /** Every id that was ever published, one a line, sorted. */
  published: readonly string[];
  /** Ids whose item was taken out for good. */
  retired: readonly string[];
  aliases: Aliases;
}

/** The lines of a list file, without comments and empty lines. */
export const readList = (text: string): string[] =>
  text.split('\n').map((line) => line.replace(/#.*/, '').trim()).filter(Boolean);

/** The text of the ledger with what is published now added; what stands in it stays. */
export const extendLedger = (published: readonly string[], present: readonly string[]): string =>
  [...new Set([...published, ...present])].sort().map((id) => `${id}\n`).join('');

/** What is wrong between the ledger and the ids in the guide today; each line says the fix. */
export function ledgerProblems({published, retired, aliases}: Ledger, present: readonly string[]): string[] {
  const now = new Set(present);
  const ever = new Set(published);
  const gone = new Set(retired);
  const problems: string[] = [];
  const missing = present.filter((id) => !ever.has(id));
  if (missing.length > 0) problems.push(`src/data/progress-ids/ledger.txt lacks ${missing.length} ids (${missing.slice(0, 3).join(', ')}…); run "npx tsx scripts/ledger.ts" and commit the file.`);
  if (published.join() !== [...ever].sort().join()) problems.push('src/data/progress-ids/ledger.txt is not sorted, or holds an id twice; run "npx tsx scripts/ledger.ts".');
  for (const id of published) {
    if (now.has(id) || gone.has(id)) continue;
    const name = currentId(id, aliases);
    if (name !== id && (now.has(name) || gone.has(name))) continue;
    problems.push(`${id} was published and is gone: whoever ticked it would lose it. Restore the id, or write "${id}": "<new id>" in src/data/progress-ids/aliases.json, or list it in retired.txt.`);
  }
  for (const [from, to] of Object.entries(aliases)) {
    if (now.has(from)) problems.push(`aliases.json renames ${from}, which an item still carries; take the alias out, or give the item another id.`);
    if (!ever.has(from)) problems.push(`aliases.json renames ${from}, which was never published; take it out.`);
    if (currentId(from, aliases) === from) problems.push(`aliases.json leads from ${from} in a circle; let it end at an id that exists.`);
    else if (!now.has(to) && !Object.hasOwn(aliases, to) && !gone.has(to)) problems.push(`aliases.json renames ${from} to ${to}, which no item carries; name one that exists.`);
  }
  for (const id of retired) {
    if (now.has(id)) problems.push(`retired.txt lists ${id}, which an item still carries; take it out of retired.txt.`);
    if (!ever.has(id)) problems.push(`retired.txt lists ${id}, which was never published; take it out.`);
  }
  return problems;
}
