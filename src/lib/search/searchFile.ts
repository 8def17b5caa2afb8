import MiniSearch, {type AsPlainObject, type Options} from 'minisearch';
import {wordsOf} from './terms';
import type {SearchDocument, SynonymGroup} from './types';

/**
 * Characters of a section that the index itself keeps. Measured on 300 pages of other guides (2,772 sections, 496,000
 * words): without text the index is 607 kB compressed, with 160 characters 747, with 300 844, with 600 1,000, with
 * everything 1,575. A hit is rarely in the first 300 characters of a section, so a longer start would cost and still
 * not show it; the whole texts are a file of their own, which follows once there are results to excerpt.
 */
export const KEPT_TEXT = 160;

/** What is written at build time and fetched when the search is first opened. */
export interface SearchFile {
  synonyms: SynonymGroup[];
  index: AsPlainObject;
}

/** The whole text of every section, by its address. */
export type SearchTexts = Readonly<Record<string, string>>;

/** A section also answers to its page's title, weakly: else "clarify checklist" would find no section. */
export interface Indexed extends Omit<SearchDocument, 'tags' | 'text'> {
  pageTitle: string;
  context: string;
  tags: string;
  text: string;
  body: string;
}

/** How the index reads and weighs a section; writing and searching must agree on it. */
export const options: Options<Indexed> = {
  idField: 'url',
  fields: ['pageTitle', 'heading', 'tags', 'body', 'context'],
  storeFields: ['title', 'heading', 'kind', 'level', 'text'],
  tokenize: (text) => wordsOf(text).map((word) => word.stem),
  processTerm: (term) => term,
  searchOptions: {
    boost: {pageTitle: 4, heading: 2, tags: 2, context: 0.5},
    // A word that is there as typed must win against its neighbours: "joint" in a text against "join" in a title.
    weights: {prefix: 0.3, fuzzy: 0.1},
  },
};

/** Cuts at the end of a word. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length + 1).replace(/\s+\S*$/, '').slice(0, length)}…`;
}

/** Builds the file that the site ships. The title counts as a title only at the top of its page. */
export function searchFile(documents: readonly SearchDocument[], groups: readonly SynonymGroup[], kept = KEPT_TEXT): SearchFile {
  const index = new MiniSearch<Indexed>(options);
  index.addAll(
    documents.map((document) => ({
      ...document,
      pageTitle: document.heading ? '' : document.title,
      context: document.heading ? document.title : '',
      tags: document.tags.join(' '),
      body: document.text,
      text: shorten(document.text, kept),
    })),
  );
  return {synonyms: [...groups], index: index.toJSON()};
}

/** The texts that belong to a search file, without those that the index keeps whole. */
export function searchTexts(documents: readonly SearchDocument[], kept = KEPT_TEXT): SearchTexts {
  return Object.fromEntries(documents.filter(({text}) => text.length > kept).map(({url, text}) => [url, text]));
}
