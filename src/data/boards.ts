import {parseBoard, type BlueprintBoard} from '../content/board';
import {boardPathOf} from '../content/paths';
import {located, readDataFile, type DataFile} from './dataFile';
import {readEstimate} from './estimates';
import {posix} from './files';

/** The checked board of a chapter, its labels filled from the estimate, or nothing if it has none. */
export function readBlueprintBoard(root: string, chapter: string): DataFile<BlueprintBoard> | undefined {
  const raw = readDataFile<unknown>(root, boardPathOf(posix(chapter)), {rule: 'board', parse: (value) => ({value, issues: []})});
  if (!raw || raw.problems.length > 0) return raw && {...raw, value: undefined};
  const {value, issues} = parseBoard(raw.value, readEstimate(root, chapter)?.value);
  return {...raw, value, problems: located(raw.file, 'board', issues, raw.lineOf)};
}
