import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {readList, type Ledger} from '../../lib/progress/ledger';

export const LEDGER_FILE = 'src/data/progress-ids/ledger.txt';

/** The ledger of ids that progress was ever saved under, with the aliases and the retired ids. */
export function readLedger(root: string): Ledger {
  const text = (file: string): string => (existsSync(path.join(root, file)) ? readFileSync(path.join(root, file), 'utf8') : '');
  return {
    published: readList(text(LEDGER_FILE)),
    retired: readList(text('src/data/progress-ids/retired.txt')),
    aliases: JSON.parse(text('src/data/progress-ids/aliases.json') || '{}') as Ledger['aliases'],
  };
}
