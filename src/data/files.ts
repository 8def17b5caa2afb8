import {readdirSync} from 'node:fs';
import path from 'node:path';

/** A path with `/` on every system. */
export const posix = (file: string): string => file.split(path.sep).join('/');

/** The path of a file relative to the root of the repository, with `/` on every system: how problems and rules name it. */
export const pathIn = (root: string, file: string): string => posix(path.relative(root, file));

/**
 * Paths of the files below docs/ that match, relative to the root and sorted. What begins with _ is no part of the site.
 */
export function docsFiles(root: string, pattern: RegExp): string[] {
  return readdirSync(path.join(root, 'docs'), {recursive: true, encoding: 'utf8'})
    .map((file) => `docs/${posix(file)}`)
    .filter((file) => pattern.test(file) && !file.includes('/_'))
    .sort();
}
