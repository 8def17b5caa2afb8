import type {Problem} from '../../content/problem';
import {parseSources, repeatedSources, type Source} from '../../content/sources';
import {joinLists, readLists, remembered, yamlFiles} from '../dataLists';

const FOLDER = 'src/data/sources';

/** A source with the place where it is written. */
export interface PlacedSource extends Source {
  file: string;
  line: number;
}

/** The files that hold sources, relative to the root. */
export const sourceFiles = (root: string): string[] => yamlFiles(root, FOLDER);

const once = remembered<{sources: readonly PlacedSource[]; problems: readonly Problem[]}>();

/** Every source of the guide in the order of files and entries, and everything that is wrong with the files. */
export function readSources(root: string): {sources: readonly PlacedSource[]; problems: readonly Problem[]} {
  const files = readLists(root, FOLDER, {rule: 'sources', parse: parseSources});
  return once(root, files, () => {
    const {entries, placeOf, located} = joinLists(files);
    const sources = entries.map((source, index) => ({...source, ...placeOf(index)}));
    return {sources, problems: [...files.flatMap(({problems}) => problems), ...located('sources', repeatedSources(sources))]};
  });
}
