import deckUrl from '@generated/two-loops-practice/default/two-loops-anki.txt';
import csvUrl from '@generated/two-loops-practice/default/two-loops-cards.csv';
import {loadGuide} from '../../hooks/guide';
import {cardsOf, type StudyCard} from './deck';

/** Addresses of the decks that the build writes. */
export const DECKS = {anki: deckUrl, csv: csvUrl};

/** Every card of the guide. */
export async function loadCards(): Promise<StudyCard[]> {
  const [guide, {default: terms}] = await Promise.all([loadGuide(), import('@generated/two-loops-practice/default/terms.json')]);
  return cardsOf(guide, terms);
}
