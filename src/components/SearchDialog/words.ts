import type {Found, Kind} from '../../lib/search';

export {LEVEL_LABELS} from '../../lib/level';

export const KIND_LABELS: Readonly<Record<Kind, string>> = {
  framework: 'Framework',
  concept: 'Concept',
  blueprint: 'Blueprint',
  lab: 'Lab',
  reference: 'Reference',
  post: 'Post',
  glossary: 'Glossary',
  resource: 'Library',
  question: 'Question',
};

/** Queries that a reader may start from; each stands for a way to search: by a term, a synonym, an abbreviation, a question. */
export const EXAMPLES = ['training-serving skew', 'dual encoder', 'CTR', 'how many minutes for step 1'];

const count = (number: number): string => `${number} ${number === 1 ? 'result' : 'results'}`;

/** What the dialog says about a list of which it shows the first `shown`. */
export function summary({hits, complete, asked}: Found, shown: number): string {
  if (!asked) return '';
  if (hits.length === 0) return 'No results';
  if (complete === 0) return `No section holds all these words; ${count(hits.length)} with some of them`;
  return hits.length > shown ? `First ${shown} of ${count(hits.length)}` : count(hits.length);
}
