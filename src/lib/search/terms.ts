/** Words that stand in every section and so tell nothing. */
const STOP = new Set(
  ('a about an and any are as at be been but by can could did do does for from had has have how i if in into is it its ' +
    'many me much my of on or our shall should so than that the their them then there these they this those to us was we ' +
    'were what when where which who why will with would you your').split(' '),
);

/** A word of a text, as it stands there, with the form under which the index knows it. */
export interface Word {
  raw: string;
  stem: string;
  start: number;
  end: number;
}

/**
 * Plural endings only: more stemming would join terms that the field keeps apart (precision, precise). It need not be
 * right ("bias" becomes "bia"), only the same for a text and for a query.
 */
function singular(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.endsWith('sses')) return word.slice(0, -2);
  return word.length > 2 && /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase();

/** Numbers with their separators, pairs of single letters ("A/B"), and runs of letters and digits. */
const WORD = /\p{N}+(?:[.,]\p{N}+)+|(?<![\p{L}\p{N}])\p{L}\/\p{L}(?![\p{L}\p{N}])|[\p{L}\p{N}\p{M}]+/gu;

/**
 * Splits a text into the words that the index holds. Index, queries and marks share it, so what is found can be marked.
 * Hyphens separate ("two-tower" is found by "two tower"), "69,444" is 69444, "A/B" is ab, "é" is e.
 */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].flatMap((match) => {
    const raw = fold(match[0]).replace(/(?<=\p{N}),(?=\p{N})|\//gu, '');
    if (raw === '' || STOP.has(raw)) return [];
    return [{raw, stem: singular(raw), start: match.index, end: match.index + match[0].length}];
  });
}

/** The index form of a phrase: its stems with single spaces. */
export const phraseOf = (text: string): string => wordsOf(text).map((word) => word.stem).join(' ');
