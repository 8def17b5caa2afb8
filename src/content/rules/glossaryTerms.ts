import type {Context, Rule} from '../rule';
import {matchesIn, wholeWord, type Phrase} from '../words';

const compiled = new WeakMap<Context['glossary'], {phrase: Phrase; term: string}[]>();

function patternsOf(glossary: Context['glossary']): {phrase: Phrase; term: string}[] {
  const known = compiled.get(glossary);
  if (known) return known;
  const patterns = glossary.flatMap(({term, avoid}) => avoid.map((word) => ({phrase: wholeWord(`${word.trim()}(s)`), term})));
  compiled.set(glossary, patterns);
  return patterns;
}

export const glossaryTerms: Rule = {
  id: 'glossary-terms',
  description: 'One term for one thing: words that the glossary avoids do not stand in prose.',
  check: (chapter, context) =>
    patternsOf(context.glossary).flatMap(({phrase, term}) =>
      matchesIn(chapter, phrase).map(({file, line, match}) => ({file, line, found: `"${match}"`, fix: `write "${term}", the term that the glossary has for it`})),
    ),
};
