import {attemptsOf} from '../mock/attempt';
import type {Records} from '../progress/record';

/** What a card is about, as far as its turn depends on it. */
export interface CardTopic {
  /** Id of the question; a term has none. */
  question?: string;
  slug?: string;
  step?: string;
}

/** So many questions, then a term, so that a short plan meets both. */
const QUESTIONS_PER_TERM = 2;

/**
 * Cards in the order in which new ones should come: questions that the reader marked as shaky, those on the weak points of
 * the latest mock interview, those of chapters that are ticked as done, then the rest as they stand; terms in between.
 */
export function byNeed<Card extends CardTopic>(cards: readonly Card[], records: Records): Card[] {
  const latest = attemptsOf(records).find(({attempt}) => attempt.result !== undefined)?.attempt;
  const weak = latest?.result?.weak ?? [];
  const isWeak = ({slug, step}: Card): boolean => weak.some((point) => point.chapter === slug || (latest?.setup.design === slug && point.step === step));
  const turn = (card: Card): number => {
    if (records.get(`question/${card.question}`)?.v === 'shaky') return 0;
    if (isWeak(card)) return 1;
    return records.get(`done/${card.slug}`)?.v === 'done' ? 2 : 3;
  };
  const terms = cards.filter(({question}) => question === undefined);
  const questions = cards.filter(({question}) => question !== undefined).map((card) => ({card, turn: turn(card)})).sort((a, b) => a.turn - b.turn);
  const mixed = questions.flatMap(({card}, index) => {
    const term = terms[Math.floor(index / QUESTIONS_PER_TERM)];
    return index % QUESTIONS_PER_TERM === QUESTIONS_PER_TERM - 1 && term ? [card, term] : [card];
  });
  return [...mixed, ...terms.slice(Math.floor(questions.length / QUESTIONS_PER_TERM))];
}
