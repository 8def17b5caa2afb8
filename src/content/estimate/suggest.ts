import {nearest} from '../issue';

/** The name that a mistyped one was probably meant to be. Short words are near to everything, so nothing is guessed for them. */
export const suggest = (word: string, candidates: Iterable<string>): string | undefined => (word.length > 3 ? nearest(word, candidates) : undefined);
