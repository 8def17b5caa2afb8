import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {numbersFrom} from '../content/chapter';
import {parseEstimate, type Estimate} from '../content/estimate/estimate';
import {estimatePathOf} from '../content/paths';
import {readDataFile, type DataFile} from './dataFile';

/** The chapter that shows the estimate of a chapter: another one if its front matter says so, and otherwise itself. */
export function estimateOwner(root: string, chapter: string): string {
  const address = path.join(root, chapter);
  return existsSync(address) ? numbersFrom({path: chapter, text: readFileSync(address, 'utf8')}) : chapter;
}

/** The checked and evaluated estimate that the numbers of a chapter come from, or nothing if there is none. */
export function readEstimate(root: string, chapter: string): DataFile<Estimate> | undefined {
  return readDataFile(root, estimatePathOf(estimateOwner(root, chapter)), {rule: 'estimate', parse: parseEstimate});
}
