import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {cpus, platform, release, totalmem} from 'node:os';
import path from 'node:path';

/** Where and on what something was measured: numbers of two machines do not compare. */
export interface Setting {
  at: string;
  commit: string;
  machine: {system: string; processor: string; cores: number; memory: number; node: string; browser?: string};
}

export type Results = Record<string, Setting & {rows: unknown}>;

function commit(root: string): string {
  try {
    return execFileSync('git', ['describe', '--always', '--dirty'], {cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']}).trim();
  } catch {
    return 'unknown';
  }
}

export function settingOf(root: string, browser?: string): Setting {
  const [first] = cpus();
  return {
    at: new Date().toISOString(),
    commit: commit(root),
    machine: {system: `${platform()} ${release()}`, processor: first?.model.trim() ?? 'unknown', cores: cpus().length, memory: totalmem(), node: process.version, browser},
  };
}

/** Adds to the day's file: a measure taken again replaces its earlier rows, the others stay. */
export function saveResults(folder: string, day: string, results: Results): string {
  mkdirSync(folder, {recursive: true});
  const file = path.join(folder, `${day}.json`);
  const earlier = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Results) : {};
  writeFileSync(file, `${JSON.stringify({...earlier, ...results}, null, 2)}\n`);
  return file;
}
