import type {Level} from '../level';

/** What a result is, for its chip and the filter. */
export const KINDS = ['framework', 'concept', 'blueprint', 'lab', 'reference', 'post', 'glossary', 'question', 'resource'] as const;
export type Kind = (typeof KINDS)[number];

/** What a hit shows. The address is below the site's base path: `/framework/clarify/#ask`. */
export interface Shown {
  url: string;
  /** Title of the page, or the term of a glossary entry. */
  title: string;
  /** Heading of the section, the question's wording, or empty for the top of a page. */
  heading: string;
  kind: Kind;
  level?: Level;
  text: string;
}

/** One section of the guide as it goes into the index. */
export interface SearchDocument extends Shown {
  /** Other words that should find it: keywords, synonyms, "step 1". */
  tags: string[];
}

/** A group of phrases that mean the same: `['two-tower model', 'dual encoder', …]`. */
export type SynonymGroup = readonly string[];
