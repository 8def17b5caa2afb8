import {parseEstimate, type Estimate} from '../content/estimate/estimate';
import {estimatePathOf} from '../content/paths';
import {readDataFile, type DataFile} from './dataFile';

/** The checked and evaluated estimate of a chapter, or nothing if it has none. */
export function readEstimate(root: string, chapter: string): DataFile<Estimate> | undefined {
  return readDataFile(root, estimatePathOf(chapter), {rule: 'estimate', parse: parseEstimate});
}
