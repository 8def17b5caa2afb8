import {gzipSync} from 'node:zlib';
import {searchFile, searchTexts} from '../../lib/search';
import {collect, type Corpus} from './collect';

/** Bytes of a file, as it is and compressed as a server would send it. */
export interface FileSize {
  raw: number;
  gzip: number;
}

/** Compressed bytes beyond which one index for everything is the wrong design (then: an index in pieces). */
export const MAX_INDEX_GZIP = 1_000_000;

export const sizeOf = (json: string): FileSize => ({raw: Buffer.byteLength(json), gzip: gzipSync(json, {level: 9}).length});

/** The two files that the site ships: the index, fetched with the dialog, and the texts for the excerpts. */
export function searchFiles({documents, synonyms}: Corpus): {index: string; texts: string} {
  return {index: JSON.stringify(searchFile(documents, synonyms)), texts: JSON.stringify(searchTexts(documents))};
}

/** For the bench: what the search of the guide in `root` weighs. */
export function searchSize(root: string): {documents: number; index: FileSize; texts: FileSize} {
  const corpus = collect(root);
  const {index, texts} = searchFiles(corpus);
  return {documents: corpus.documents.length, index: sizeOf(index), texts: sizeOf(texts)};
}
