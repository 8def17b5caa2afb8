import type {Chapter} from './chapter';
import type {Part} from './part';

const escape = (text: string): string => text.replace(/[.*+?^${}|[\]\\]/g, '\\$&');

/** A word or a phrase to look for; `first` is a piece of it that a text must hold for the pattern to match. */
export interface Phrase {
  pattern: RegExp;
  first: string;
}

/**
 * A pattern for whole words, in any case and over line ends. Letters in round brackets may be missing or there:
 * `leverage(s)`; `|` separates endings: `unlock(s|ed|ing)`.
 */
export function wholeWord(phrase: string): Phrase {
  const body = phrase
    .split(/(\([^)]*\))/)
    .map((piece) => (piece.startsWith('(') ? `(?:${piece.slice(1, -1)})?` : escape(piece).replace(/ +/g, '\\s+')))
    .join('');
  const first = (phrase.split(/[ (]/)[0] ?? '').toLowerCase();
  return {pattern: new RegExp(`(?<![\\p{L}\\p{N}])${body}(?![\\p{L}\\p{N}])`, 'giu'), first};
}

const lowered = new WeakMap<Part, string>();

/** The prose of a part in lower case. Most words that are looked for are not there, and this says so quickly. */
function lowerCase(part: Part): string {
  const known = lowered.get(part) ?? part.blocks.map(({text}) => text).join('\n').toLowerCase();
  lowered.set(part, known);
  return known;
}

/** The different words of a chapter and its questions, in lower case. */
export function vocabularyOf(chapter: Chapter): Set<string> {
  return new Set(chapter.parts.flatMap((part) => lowerCase(part).match(/\p{L}+/gu) ?? []));
}

/** Where a phrase stands in the prose of a chapter and its questions. */
export function matchesIn(chapter: Chapter, {pattern, first}: Phrase): {file: string; line: number; match: string}[] {
  return chapter.parts
    .filter((part) => lowerCase(part).includes(first))
    .flatMap(({file, blocks}) =>
      blocks.flatMap((block) =>
        [...block.text.matchAll(pattern)].map((found) => ({file, line: block.lineAt(found.index), match: found[0].replace(/\s+/g, ' ')})),
      ),
    );
}
