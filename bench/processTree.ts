import {execFileSync} from 'node:child_process';
import {readFileSync, readdirSync} from 'node:fs';
import {platform} from 'node:os';

export interface Process {
  pid: number;
  parent: number;
  /** Resident memory in bytes. */
  rss: number;
}

/** Resident memory of a process and all its descendants. Memory that two of them share counts twice. */
export function treeRss(processes: readonly Process[], root: number): number {
  const tree = new Set([root]);
  let before: number;
  do {
    before = tree.size;
    for (const {pid, parent} of processes) if (tree.has(parent)) tree.add(pid);
  } while (tree.size > before);
  return processes.reduce((sum, {pid, rss}) => sum + (tree.has(pid) ? rss : 0), 0);
}

/** One process from the text of Linux' /proc/<pid>/status. Kernel threads have no memory of their own. */
export function parseStatus(text: string): Process {
  const field = (name: string): number => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(text)?.[1] ?? 0);
  return {pid: field('Pid'), parent: field('PPid'), rss: field('VmRSS') * 1024};
}

/** Processes from the output of `ps -A -o pid=,ppid=,rss=` (kilobytes). */
export function parsePs(text: string): Process[] {
  return text
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
    .filter((fields) => fields.length === 3)
    .map(([pid = 0, parent = 0, kilobytes = 0]) => ({pid, parent, rss: kilobytes * 1024}));
}

function status(pid: string): Process[] {
  try {
    return [parseStatus(readFileSync(`/proc/${pid}/status`, 'utf8'))];
  } catch {
    return []; // it ended between the listing and the reading
  }
}

/** All processes of the machine; none on Windows, where memory is not measured. */
function snapshot(): Process[] {
  if (platform() === 'win32') return [];
  if (platform() === 'linux') return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).flatMap(status);
  return parsePs(execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], {encoding: 'utf8'}));
}

/**
 * Looks five times a second how much memory a process tree holds; the answer is the most seen, in bytes, or undefined
 * where it cannot be seen. A peak shorter than a fifth of a second may be missed.
 */
export function watchMemory(pid: number): () => number | undefined {
  let peak = 0;
  const look = (): void => {
    peak = Math.max(peak, treeRss(snapshot(), pid));
  };
  const timer = setInterval(look, 200);
  look();
  return () => {
    clearInterval(timer);
    return peak || undefined;
  };
}
