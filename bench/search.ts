import {searchSize} from '../src/plugins/search/size';
import {formatTable} from './table';

export interface SearchRow {
  file: string;
  documents: number;
  raw: number;
  gzip: number;
}

/** Weight of what the search dialog fetches when it opens (index) and when it shows results (texts). */
export function measureSearch(root: string): SearchRow[] {
  const {documents, index, texts} = searchSize(root);
  return [
    {file: 'index', documents, ...index},
    {file: 'texts', documents, ...texts},
  ];
}

export const searchTable = (rows: readonly SearchRow[]): string =>
  formatTable(rows, [
    {title: 'File', value: (row) => row.file},
    {title: 'Sections', value: (row) => row.documents},
    {title: 'Raw kB', value: (row) => row.raw / 1000, digits: 1},
    {title: 'Compressed kB', value: (row) => row.gzip / 1000, digits: 1},
  ]);
