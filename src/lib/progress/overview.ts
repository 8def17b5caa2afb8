import {kindOf, type Records} from './record';

export interface Overview {
  questions: {solid: number; shaky: number};
  /** Cards that were reviewed at least once, and all reviews. */
  cards: {begun: number; reviews: number};
  /** Mock interviews that were begun. */
  attempts: number;
  boards: number;
  /** Chapters that the reader said to have read. */
  chapters: number;
  hasPlan: boolean;
}

/** What a reader did besides ticking items, counted from the records. */
export function overviewOf(records: Records): Overview {
  const found: Overview = {questions: {solid: 0, shaky: 0}, cards: {begun: 0, reviews: 0}, attempts: 0, boards: 0, chapters: 0, hasPlan: false};
  for (const [id, {v}] of records) {
    const kind = kindOf(id);
    if (kind === 'question' && (v === 'solid' || v === 'shaky')) found.questions[v] += 1;
    if (kind === 'card') {
      const reviews = (v as {log?: readonly unknown[]}).log?.length ?? 0;
      found.cards.begun += reviews > 0 ? 1 : 0;
      found.cards.reviews += reviews;
    }
    if (kind === 'attempt' && v !== null) found.attempts += 1;
    if (kind === 'board' && ((v as {components?: readonly unknown[]}).components?.length ?? 0) > 0) found.boards += 1;
    if (kind === 'done' && v === 'done') found.chapters += 1;
    if (id === 'plan/current') found.hasPlan = true;
  }
  return found;
}
