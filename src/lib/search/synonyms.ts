import {phraseOf} from './terms';
import type {SynonymGroup} from './types';

/** Finds the other ways to say a phrase. Phrases are in index form (`phraseOf`). */
export interface Synonyms {
  of(phrase: string): readonly string[];
  /** Number of words in the longest known phrase. */
  longest: number;
}

/**
 * Every phrase of a group leads to every other one, in both directions. A phrase of two groups ("precision" of a
 * number format and of a classifier) leads to both.
 */
export function synonyms(groups: readonly SynonymGroup[]): Synonyms {
  const others = new Map<string, Set<string>>();
  for (const group of groups) {
    const phrases = [...new Set(group.map(phraseOf))].filter(Boolean);
    for (const phrase of phrases) {
      const known = others.get(phrase) ?? new Set<string>();
      for (const other of phrases) if (other !== phrase) known.add(other);
      others.set(phrase, known);
    }
  }
  const longest = Math.max(0, ...[...others.keys()].map((phrase) => phrase.split(' ').length));
  return {of: (phrase) => [...(others.get(phrase) ?? [])], longest};
}
