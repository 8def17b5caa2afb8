import type {Rule} from '../rule';
import {matchesIn, vocabularyOf, wholeWord} from '../words';

/** Words that differ, American first. Dictionaries disagree on these, so they are a rule of their own. */
const WORDS: [RegExp, string][] = [
  [/^(behavi|col|fav|hon|lab|neighb)or((?:s?$|al|ed|ing|hood|able|ful|ite).*)/u, '$1our$2'],
  [/^(model|label|cancel|travel|signal|channel|fuel|level)(ed|ing|ers?)$/u, '$1l$2'],
  [/^(cent|theat|fib)er(s?|ed)$/u, '$1re$2'],
  [/^artifact(s?)$/u, 'artefact$1'],
  [/^catalog(s?)$/u, 'catalogue$1'],
  [/^(def|off)ense$/u, '$1ence'],
  [/^analyz(e[ds]?|ing)$/u, 'analys$1'],
  [/^gray$/u, 'grey'],
  [/^(\p{L}{3,})iz(e|ed|es|ing|er|ers|able|ation|ations)$/u, '$1is$2'],
];

/** Words in which the z belongs: a size, a prize, to seize. */
const WITH_Z = /^(?:.*siz(?:e|ed|es|ing|er|ers)|prize[ds]?|seiz\p{L}+|capsiz\p{L}+|bizarre\p{L}*|maize|baize)$/u;

function britishFor(word: string): string | undefined {
  const [pattern, replacement] = WITH_Z.test(word) ? [] : (WORDS.find(([american]) => american.test(word)) ?? []);
  return pattern && word.replace(pattern, replacement ?? '');
}

export const british: Rule = {
  id: 'british',
  description: 'Spelling is British, with -ise.',
  check: (chapter) =>
    [...vocabularyOf(chapter)].flatMap((word) => {
      const better = britishFor(word);
      return better ? matchesIn(chapter, wholeWord(word)).map(({file, line, match}) => ({file, line, found: `"${match}"`, fix: `write "${better}"`})) : [];
    }),
};
