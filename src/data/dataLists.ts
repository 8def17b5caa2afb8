import {existsSync, readdirSync} from 'node:fs';
import path from 'node:path';
import type {Issue} from '../content/issue';
import type {Problem} from '../content/problem';
import {readDataFile, type DataFile, type Reader} from './dataFile';

/** The YAML files of a folder, relative to the root and sorted; none if there is no such folder. */
export function yamlFiles(root: string, folder: string): string[] {
  if (!existsSync(path.join(root, folder))) return [];
  return readdirSync(path.join(root, folder)).filter((name) => /\.ya?ml$/.test(name)).sort().map((name) => `${folder}/${name}`);
}

/** The YAML files of a folder, each of which holds a list. */
export const readLists = <T>(root: string, folder: string, reader: Reader<T[]>): DataFile<T[]>[] => yamlFiles(root, folder).flatMap((file) => readDataFile(root, file, reader) ?? []);

/** The lists of several files as one, which remembers where each entry is written. */
export function joinLists<T>(files: readonly DataFile<T[]>[]) {
  const placed = files.flatMap(({file, value = [], lineOf}) => value.map((entry, index) => ({entry, placeOf: (key: string) => ({file, line: lineOf([index, key])})})));
  const placeOf = (index: number, key = 'id') => (placed[index] as (typeof placed)[number]).placeOf(key);
  return {
    entries: placed.map(({entry}) => entry),
    placeOf,
    /** Issues whose path begins with a place in the joined list, as problems of the files. */
    located: (rule: string, issues: readonly Issue[]): Problem[] => issues.map(({path: [index, key], found, fix}) => ({...placeOf(Number(index), String(key)), rule, found, fix})),
  };
}

/**
 * Remembers for each root what was computed from some parts, until one of them is another object than before. Files are
 * such parts: {@link readDataFile} returns the same object until the file changes.
 */
export function remembered<T>(): (root: string, parts: readonly object[], compute: () => T) => T {
  const known = new Map<string, {parts: readonly object[]; value: T}>();
  return (root, parts, compute) => {
    const before = known.get(root);
    if (before?.parts.length === parts.length && parts.every((part, index) => part === before.parts[index])) return before.value;
    const value = compute();
    known.set(root, {parts, value});
    return value;
  };
}
