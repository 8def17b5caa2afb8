import {existsSync, readdirSync} from 'node:fs';
import path from 'node:path';
import type {Problem} from '../content/problem';
import {joinResources, parseResources, type Resource} from '../content/resources';
import {readDataFile} from './dataFile';
import {readSources} from './sources';

const FOLDER = 'src/data/resources';

/** A resource with the place where it is written. */
export interface PlacedResource extends Resource {
  file: string;
  line: number;
}

/** Every resource in the order of files and entries, and everything that is wrong with the files. */
export function readResources(root: string): {resources: PlacedResource[]; problems: Problem[]} {
  if (!existsSync(path.join(root, FOLDER))) return {resources: [], problems: []};
  const names = readdirSync(path.join(root, FOLDER)).filter((name) => /\.ya?ml$/.test(name)).sort();
  const files = names.flatMap((name) => readDataFile(root, `${FOLDER}/${name}`, {rule: 'resources', parse: parseResources}) ?? []);
  const placed = files.flatMap(({file, value = [], lineOf}) => value.map((record, index) => ({record, file, lineAt: (key: string) => lineOf([index, key])})));
  const sources = new Map(readSources(root).sources.map((source) => [source.id, source]));
  const {resources, issues} = joinResources(placed.map(({record}) => record), sources);
  const joined = issues.map(({path: [index, key], found, fix}): Problem => {
    const {file, lineAt} = placed[Number(index)] as (typeof placed)[number];
    return {file, line: lineAt(String(key)), rule: 'resources', found, fix};
  });
  const places = new Map(placed.map(({record, file, lineAt}) => [record.id, {file, line: lineAt('id')}]));
  return {
    resources: resources.map((resource) => ({...resource, ...(places.get(resource.id) as {file: string; line: number})})),
    problems: [...files.flatMap((file) => file.problems), ...joined],
  };
}
