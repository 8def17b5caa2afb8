import type {PracticeIndex, PracticeTerm} from '../../content/practice';
import {suits} from '../../lib/level';

/** A card to review: a question of a chapter, or a term. */
export interface StudyCard {
  /** Id of its record. */
  id: string;
  frontHtml: string;
  /** What stands below the front: chapter, step, level. */
  about: string;
  /** Where the answer stands: the id of a question, or the definition itself. */
  question?: string;
  backHtml?: string;
  route: string;
  kind: 'question' | 'term';
  level?: string;
  slug?: string;
  step?: string;
}

/** All cards in the order of the guide: questions, then terms. */
export function cardsOf({chapters, questions}: PracticeIndex, terms: readonly PracticeTerm[]): StudyCard[] {
  const byChapter = new Map(chapters.map((chapter) => [chapter.slug, chapter]));
  const place = new Map(chapters.map(({slug}, index) => [slug, index]));
  const asked = [...questions].sort((a, b) => (place.get(a.slug) ?? 0) - (place.get(b.slug) ?? 0)).flatMap(({id, slug, promptHtml, level, step}): StudyCard[] => {
    const chapter = byChapter.get(slug);
    if (!chapter) return [];
    const route = `${chapter.route}#q-${id.slice(id.indexOf('/') + 1)}`;
    return [{id: `card/q/${id}`, frontHtml: promptHtml, about: `${chapter.title} · ${step} · ${level}`, question: id, route, kind: 'question', level, slug, step}];
  });
  const defined = terms.map(({id, term, definitionHtml, route}): StudyCard => ({id: `card/t/${id}`, frontHtml: term, about: 'Say it in two sentences.', backHtml: definitionHtml, route, kind: 'term'}));
  return [...asked, ...defined];
}

/** Which cards a reader wants. */
export interface Choice {
  questions: boolean;
  terms: boolean;
  /** Up to this level. */
  level: string;
  /** New cards a day. */
  perDay: number;
}

export const chosen = (cards: readonly StudyCard[], {questions, terms, level}: Choice): StudyCard[] =>
  cards.filter((card) => (card.kind === 'term' ? terms : questions && suits(card.level ?? 'mid', level)));
