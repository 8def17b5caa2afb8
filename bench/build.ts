import {spawn} from 'node:child_process';
import {rmSync} from 'node:fs';
import path from 'node:path';
import {searchSize} from '../src/plugins/search/size';
import {copyWithChapters} from './copy';
import {weighOutput, type Output} from './output';
import {watchMemory} from './processTree';
import {chapterPath} from './synthetic/chapter';
import {formatTable} from './table';

/** One build: wall-clock seconds, and the most memory that its processes held together, in bytes. */
export interface BuildRun {
  seconds: number;
  memory?: number;
}

export interface BuildRow {
  chapters: number;
  /** Without any cache, and once more with nothing changed. */
  cold?: BuildRun;
  warm?: BuildRun;
  output?: Output;
  search?: ReturnType<typeof searchSize>;
  /** Last lines of a build that failed. */
  failure?: string;
}

const KEPT = 200_000;
const SHOWN = 2_000;

/** What a failed build said first, without the call stacks below it. */
export function firstError(output: string): string {
  const lines = output.replace(/^[\s│]*at .*\n/gm, '');
  return lines.slice(Math.max(0, lines.indexOf('[ERROR]'))).trim().slice(0, SHOWN);
}

function build(folder: string): Promise<BuildRun> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const cli = path.join(folder, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');
    const child = spawn(process.execPath, [cli, 'build'], {cwd: folder, stdio: ['ignore', 'pipe', 'pipe']});
    const peak = watchMemory(child.pid ?? 0);
    let said = '';
    const listen = (chunk: Buffer): void => {
      if (said.length < KEPT) said += chunk.toString();
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('error', reject);
    child.once('close', (code, signal) => {
      const memory = peak();
      if (code === 0) resolve({seconds: (performance.now() - started) / 1000, memory});
      else reject(new Error(`docusaurus build ended with ${code ?? signal}:\n${firstError(said)}`));
    });
  });
}

async function measureOne(root: string, chapters: number): Promise<BuildRow> {
  const row: BuildRow = {chapters};
  const folder = copyWithChapters(root, chapters);
  try {
    row.cold = await build(folder);
    row.warm = await build(folder);
    row.output = weighOutput(path.join(folder, 'build'), chapterPath(1).replace(/\.mdx$/, '/'));
    row.search = searchSize(folder);
  } catch (error) {
    row.failure = error instanceof Error ? error.message : String(error);
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
  return row;
}

/** Builds a copy of the project with each number of synthetic chapters, twice; a size that fails is the last one. */
export async function measureBuilds(root: string, sizes: readonly number[]): Promise<BuildRow[]> {
  const rows: BuildRow[] = [];
  for (const chapters of sizes) {
    console.log(`  ${chapters} chapters …`);
    const row = await measureOne(root, chapters);
    rows.push(row);
    if (row.failure) break;
  }
  return rows;
}

const per = (unit: number, bytes: number | undefined): number | undefined => (bytes === undefined ? undefined : bytes / unit);

export const buildTable = (rows: readonly BuildRow[]): string =>
  formatTable(rows, [
    {title: 'Chapters', value: (row) => row.chapters},
    {title: 'Cold s', value: (row) => row.cold?.seconds, digits: 1},
    {title: 'Warm s', value: (row) => row.warm?.seconds, digits: 1},
    {title: 'Cold GB', value: (row) => per(1e9, row.cold?.memory), digits: 2},
    {title: 'Warm GB', value: (row) => per(1e9, row.warm?.memory), digits: 2},
    {title: 'Pages', value: (row) => row.output?.pages},
    {title: 'Site MB', value: (row) => per(1e6, row.output?.total), digits: 1},
    {title: 'HTML kB gz', value: (row) => per(1e3, row.output?.page), digits: 1},
    {title: 'Scripts kB gz', value: (row) => per(1e3, row.output?.scripts), digits: 1},
    {title: 'Index kB', value: (row) => per(1e3, row.search?.index.raw)},
    {title: 'Index kB gz', value: (row) => per(1e3, row.search?.index.gzip)},
  ]);
