import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {lint, type CSpellApplicationOptions} from 'cspell';
import type {Problem} from '../../src/content/problem';
import type {Part} from '../../src/content/part';

const ROOT = path.join(import.meta.dirname, '../..');
export const WORDS = 'tests/content/words.txt';

/** The prose of a file with every word on the line on which it stands, without 's, which names in any case may carry. */
export function proseOf(parts: readonly Part[]): string {
  const lines: string[] = [];
  for (const block of parts.flatMap(({blocks}) => blocks)) {
    for (const word of block.text.matchAll(/\S+/g)) {
      const line = block.lineAt(word.index) - 1;
      lines[line] = `${lines[line] ?? ''}${word[0].replace(/['’]s(?=\W*$)/, '')} `;
    }
  }
  return Array.from(lines, (line) => line ?? '').join('\n');
}

/**
 * Asks cspell about all texts in one go: the settings are those of cspell.json, which editors read as well.
 *
 * @param texts prose by path
 */
export async function misspelt(texts: ReadonlyMap<string, string>, options: {withoutWords?: boolean} = {}): Promise<Problem[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'spelling-'));
  try {
    for (const [file, text] of texts) {
      mkdirSync(path.dirname(path.join(folder, file)), {recursive: true});
      writeFileSync(path.join(folder, `${file}.txt`), text);
    }
    const problems: Problem[] = [];
    const errors: unknown[] = [];
    const settings: CSpellApplicationOptions = {
      root: folder, config: path.join(ROOT, 'cspell.json'), dot: true, gitignore: false, cache: false, showSuggestions: true, relative: true,
      dictionary: [], disableDictionary: options.withoutWords ? ['guide'] : [],
    };
    await lint(['**/*.txt'], settings, {
      issue: ({uri, text, row, suggestions}) => {
        const file = path.relative(folder, new URL(uri ?? '').pathname).split(path.sep).join('/').replace(/\.txt$/, '');
        const others = suggestions?.slice(0, 3).join(', ');
        problems.push({file, line: row, rule: 'spelling', found: `"${text}"`, fix: `${others ? `write ${others}, or a` : 'a'}dd the word to ${WORDS}`});
      },
      error: (message, error) => errors.push(message, error),
      info: () => undefined, debug: () => undefined, progress: () => undefined, result: () => undefined,
    });
    if (errors.length > 0) throw new Error(`cspell failed: ${errors.join(' ')}`);
    return problems;
  } finally {
    rmSync(folder, {recursive: true});
  }
}
