import type {Query} from 'minisearch';
import type {Synonyms} from './synonyms';
import {wordsOf, type Word} from './terms';

const MAX_CHARACTERS = 200;
const MAX_WORDS = 12;
const SYNONYM_WEIGHT = 0.7;
const FAMILY_WEIGHT = 0.25;

/** Words are already in index form, so the engine must not split or change them again. */
const AS_IS = {tokenize: (text: string) => [text], processTerm: (term: string) => term};

/** A typo is forgiven in words of five letters and more: about one letter in seven, two at the most. */
function fuzzy(term: string): number | false {
  return term.length < 5 || /\p{N}/u.test(term) ? false : Math.min(0.15, 2 / term.length);
}

const exact = (term: string): Query => ({queries: [term], ...AS_IS, fuzzy: false, prefix: false});

/** What words of one family begin with: "rank" of ranking and ranker. Nothing if too little would be left. */
function familyOf(word: string): string | undefined {
  const root = word.replace(/(?:ation|ement|ment|ing|er|or|ed|ly)$/, '');
  return root !== word && root.length >= 4 ? root : undefined;
}

function wordQuery({raw, stem}: Word, isLast: boolean): Query {
  const typed: Query = {queries: [stem], ...AS_IS, fuzzy: fuzzy(stem), prefix: isLast && raw === stem && stem.length > 1};
  const family = familyOf(stem);
  const others: Query[] = [];
  // "cos" may become "cost": the start of a word is compared as typed, not as a singular.
  if (isLast && raw !== stem) others.push({queries: [raw], ...AS_IS, fuzzy: false, prefix: true});
  if (family) others.push({queries: [family], ...AS_IS, fuzzy: false, prefix: true, boostTerm: () => FAMILY_WEIGHT});
  return others.length === 0 ? typed : {combineWith: 'OR', queries: [typed, ...others]};
}

const all = (queries: Query[], weight?: number): Query => ({
  combineWith: 'AND',
  queries,
  ...(weight === undefined ? {} : {boostTerm: () => weight}),
});

/** A unit of the reader's question: a word or a known phrase, with the ways to look for it, as typed first. */
export interface Unit {
  phrase: string;
  ways: Query[];
}

/**
 * Reads what was typed as units. The longest known phrase wins: in "dual encoder retrieval" the first two words are
 * one unit, which "two-tower model" meets as well. An endless text is cut.
 */
export function unitsOf(text: string, known: Synonyms): Unit[] {
  const words = wordsOf(text.slice(0, MAX_CHARACTERS)).slice(0, MAX_WORDS);
  const units: Unit[] = [];
  for (let at = 0; at < words.length; ) {
    let length = Math.min(known.longest, words.length - at);
    const phrase = (): string => words.slice(at, at + length).map((word) => word.stem).join(' ');
    while (length > 1 && known.of(phrase()).length === 0) length -= 1;
    length = Math.max(1, length);
    const typed = words.slice(at, at + length).map((word, index) => wordQuery(word, at + index === words.length - 1));
    const synonyms = known.of(phrase()).map((other) => all(other.split(' ').map(exact), SYNONYM_WEIGHT));
    units.push({phrase: phrase(), ways: [all(typed), ...synonyms]});
    at += length;
  }
  return units;
}
