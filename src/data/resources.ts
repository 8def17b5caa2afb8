import type {Problem} from '../content/problem';
import {joinResources, parseResources, type Resource} from '../content/resources';
import {joinLists, readLists, remembered} from './dataLists';
import {readSources} from './sources';

/** A resource with the place where it is written. */
export interface PlacedResource extends Resource {
  file: string;
  line: number;
}

const once = remembered<{resources: readonly PlacedResource[]; problems: readonly Problem[]}>();

/** Every resource in the order of files and entries, and everything that is wrong with the files. */
export function readResources(root: string): {resources: readonly PlacedResource[]; problems: readonly Problem[]} {
  const files = readLists(root, 'src/data/resources', {rule: 'resources', parse: parseResources});
  const {sources} = readSources(root);
  return once(root, [...files, sources], () => {
    const {entries, placeOf, located} = joinLists(files);
    const {resources, issues} = joinResources(entries, new Map(sources.map((source) => [source.id, source])));
    const places = new Map(entries.map(({id}, index) => [id, placeOf(index)]));
    return {
      resources: resources.map((resource) => ({...resource, ...(places.get(resource.id) as ReturnType<typeof placeOf>)})),
      problems: [...files.flatMap(({problems}) => problems), ...located('resources', issues)],
    };
  });
}
