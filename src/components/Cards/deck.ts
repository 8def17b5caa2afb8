import type {PracticeIndex, PracticeTerm} from '../../content/practice';

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
}

/** All cards in the order of the guide: questions, then terms. */
export function cardsOf({chapters, questions}: PracticeIndex, terms: readonly PracticeTerm[]): StudyCard[] {
  const byChapter = new Map(chapters.map((chapter) => [chapter.slug, chapter]));
  const asked = questions.flatMap(({id, slug, promptHtml, level, step}): StudyCard[] => {
    const chapter = byChapter.get(slug);
    if (!chapter) return [];
    const route = `${chapter.route}#q-${id.slice(id.indexOf('/') + 1)}`;
    return [{id: `card/q/${id}`, frontHtml: promptHtml, about: `${chapter.title} · ${step} · ${level}`, question: id, route, kind: 'question', level, slug}];
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
const RANKS = ['mid', 'senior', 'staff'];

export const chosen = (cards: readonly StudyCard[], {questions, terms, level}: Choice): StudyCard[] =>
  cards.filter((card) => (card.kind === 'term' ? terms : questions && RANKS.indexOf(card.level ?? 'mid') <= RANKS.indexOf(level)));
