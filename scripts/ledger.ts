/**
 * `npx tsx scripts/ledger.ts`: adds the ids of new checklist items, questions and terms to the ledger. It never takes one out: an id that
 * readers may have used needs an alias or an entry in retired.txt (see src/lib/progress/ledger.ts).
 */
import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {LEDGER_FILE, readLedger} from '../src/data/progress-ids';
import {extendLedger, ledgerProblems, readList} from '../src/lib/progress/ledger';
import {publishedIds} from '../src/remark/publishedIds';

const root = path.resolve(import.meta.dirname, '..');

try {
  const ledger = readLedger(root);
  const present = publishedIds(root);
  const text = extendLedger(ledger.published, present);
  const published = readList(text);
  writeFileSync(path.join(root, LEDGER_FILE), text);
  console.log(`${LEDGER_FILE}: ${published.length} ids, ${published.length - new Set(ledger.published).size} of them new.`);
  const problems = ledgerProblems({...ledger, published}, present);
  problems.forEach((problem) => console.error(problem));
  process.exitCode = problems.length > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
