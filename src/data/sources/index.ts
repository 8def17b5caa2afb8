import {readdirSync} from 'node:fs';
import path from 'node:path';
import type {Problem} from '../../content/problem';
import {parseSources, repeatedSources, type Source} from '../../content/sources';
import {readDataFile} from '../dataFile';

const FOLDER = 'src/data/sources';

/** A source with the place where it is written. */
export interface PlacedSource extends Source {
  file: string;
  line: number;
}

/** The files that hold sources, relative to the root. */
export function sourceFiles(root: string): string[] {
  return readdirSync(path.join(root, FOLDER))
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => `${FOLDER}/${name}`);
}

/** Every source of the guide in the order of files and entries, and everything that is wrong with the files. */
export function readSources(root: string): {sources: PlacedSource[]; problems: Problem[]} {
  const files = sourceFiles(root).flatMap((file) => readDataFile(root, file, {rule: 'sources', parse: parseSources}) ?? []);
  const placed = files.flatMap(({file, value = [], lineOf}) => value.map((source, index) => ({source, file, lineAt: (key: string) => lineOf([index, key])})));
  const sources = placed.map(({source, file, lineAt}) => ({...source, file, line: lineAt('id')}));
  const repeated = repeatedSources(sources).map(({path: [index, key], found, fix}): Problem => {
    const {file, lineAt} = placed[Number(index)] as (typeof placed)[number];
    return {file, line: lineAt(String(key)), rule: 'sources', found, fix};
  });
  const problems = [...files.flatMap((file) => file.problems), ...repeated];
  return {sources, problems};
}
