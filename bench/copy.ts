import {execFileSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readdirSync, renameSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {chapterPath, syntheticChapter, syntheticSidebar} from './synthetic/chapter';

const LEFT_OUT = /^(?:node_modules|build(?:-.*)?|\.docusaurus|\.git|\.test|bench\/results)$/;

/** Links to every package, in a folder of the copy's own: the bundler keeps its cache in node_modules/.cache. */
function linkModules(from: string, to: string): void {
  mkdirSync(to);
  for (const name of readdirSync(from).filter((entry) => !entry.startsWith('.'))) {
    symlinkSync(path.join(from, name), path.join(to, name), 'junction');
  }
}

/** "Last updated" reads the history, so a copy without one would build faster than the guide does. */
function commitAll(folder: string): void {
  const git = (...args: string[]): void => {
    execFileSync('git', ['-c', 'user.name=bench', '-c', 'user.email=bench@localhost', '-c', 'commit.gpgsign=false', ...args], {cwd: folder, stdio: 'ignore'});
  };
  try {
    git('init', '-q');
    git('add', '-A');
    git('commit', '-qm', 'Synthetic guide');
  } catch {
    console.warn('git could not commit the copy; its pages go without "last updated".');
  }
}

/**
 * Copies the project into a new temporary folder and adds synthetic chapters to the guide's own.
 *
 * @returns the folder; whoever asked for it removes it
 */
export function copyWithChapters(root: string, chapters: number): string {
  const folder = mkdtempSync(path.join(tmpdir(), `two-loops-bench-${chapters}-`));
  cpSync(root, folder, {recursive: true, filter: (source) => !LEFT_OUT.test(path.relative(root, source).split(path.sep).join('/'))});
  linkModules(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  for (let number = 1; number <= chapters; number += 1) {
    const file = path.join(folder, 'docs', chapterPath(number));
    mkdirSync(path.dirname(file), {recursive: true});
    writeFileSync(file, syntheticChapter(number, chapters));
  }
  renameSync(path.join(folder, 'sidebars.ts'), path.join(folder, 'sidebars.own.ts'));
  writeFileSync(path.join(folder, 'sidebars.ts'), syntheticSidebar(chapters));
  commitAll(folder);
  return folder;
}
