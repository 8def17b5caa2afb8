import {wordsOf, type Word} from './terms';

/** A run of text; `hit` says that the reader looked for it. */
export interface Run {
  text: string;
  hit: boolean;
}

/** Splits a text into runs so that the given index words can be marked. The runs together are the text. */
export function marked(text: string, terms: readonly string[]): Run[] {
  const wanted = new Set(terms);
  const runs: Run[] = [];
  let at = 0;
  for (const {stem, start, end} of wordsOf(text)) {
    if (!wanted.has(stem)) continue;
    if (start > at) runs.push({text: text.slice(at, start), hit: false});
    runs.push({text: text.slice(start, end), hit: true});
    at = end;
  }
  if (at < text.length) runs.push({text: text.slice(at), hit: false});
  return runs;
}

/** Where to start so that `length` characters hold the most different wanted words; the first such place wins. */
function bestStart(hits: readonly Word[], length: number): number {
  let best = {start: 0, count: 0};
  for (const first of hits) {
    const inside = hits.filter((word) => word.start >= first.start && word.end <= first.start + length);
    const count = new Set(inside.map((word) => word.stem)).size;
    if (count > best.count) best = {start: first.start, count};
  }
  return best.start;
}

/**
 * The part of a text that shows why it was found: about `length` characters around the words, with some context
 * before them, cut between words, with an ellipsis where something was left out.
 */
export function excerpt(text: string, terms: readonly string[], length = 160): Run[] {
  const wanted = new Set(terms);
  const hits = wordsOf(text).filter((word) => wanted.has(word.stem));
  const context = Math.round(length / 5);
  const first = bestStart(hits, length - context);
  let start = Math.max(0, Math.min(first - context, text.length - length));
  if (start > 0) start = Math.min(first, text.indexOf(' ', start - 1) + 1 || first);
  let end = Math.min(text.length, start + length);
  if (end < text.length) {
    const space = text.lastIndexOf(' ', end);
    if (space > start) end = space;
  }
  const runs = marked(text.slice(start, end), terms);
  if (start > 0) runs.unshift({text: '… ', hit: false});
  if (end < text.length) runs.push({text: ' …', hit: false});
  return runs;
}
