import {suits} from '../level';
import type {Gaps} from './diagnosis';

/** A chapter, as far as a plan cares. */
export interface GuideChapter {
  slug: string;
  route: string;
  title: string;
  kind: string;
  minutes: number;
  level: string;
  step?: string;
  /** Slugs of what should be read first. */
  before: readonly string[];
}

export interface Guide {
  chapters: readonly GuideChapter[];
  questions: readonly {slug: string; step: string}[];
}

export type ItemKind = 'read' | 'mock' | 'mock-review' | 'review' | 'drill' | 'cards' | 'light';

/** Something to do. */
export interface Item {
  /** Slug of a chapter, or `mock/1`, `review/<slug>/3`, `drill/<step>/1`, `cards/<day>`, `light`. */
  id: string;
  kind: ItemKind;
  title: string;
  route?: string;
  minutes: number;
  /** What is interleaved: a step, `design`, or something of its own. */
  area: string;
  /** Items that come earlier, if they are planned at all. */
  before: readonly string[];
  /** Items that must be planned or done for this one to make sense. */
  needs: readonly string[];
  /** Above the first level, so better early in the week. */
  hard: boolean;
  /** value × (1 + 0.5 · gap). */
  weight: number;
  /** Place in the core set, if it is in it. */
  core?: number;
}

export const MOCK_MINUTES = {interview: 45, review: 15} as const;
export const REVIEW = {minutes: 10, after: [3, 10]} as const;
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Route of a practice page, if the guide has it. */
export const pageRoute = ({chapters}: Guide, slug: string): string | undefined => chapters.find((chapter) => chapter.slug === slug && chapter.route.includes('/practice/'))?.route;

/** The step that most questions of a chapter are about: what it teaches. Ties go to the earlier question. */
function stepOf({questions}: Guide, slug: string): string | undefined {
  const counts = new Map<string, number>();
  for (const question of questions) if (question.slug === slug) counts.set(question.step, (counts.get(question.step) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** How often interviews ask for it: a design by its place in the guide, a concept by the designs that build on it. */
function valueOf(chapter: GuideChapter, designs: readonly GuideChapter[], wanted: ReadonlySet<string>): number {
  if (chapter.kind === 'blueprint') return Math.max(6, 14 - 0.4 * designs.indexOf(chapter)) * (wanted.has(chapter.slug) ? 2 : 1);
  if (chapter.kind === 'concept') return designs.filter(({before}) => before.includes(chapter.slug)).reduce((sum, {slug}) => sum + (wanted.has(slug) ? 2 : 1), 2);
  return chapter.kind === 'lab' ? 4 : chapter.slug === 'delivery' ? 6 : 3;
}

export interface ItemChoice {
  level: string;
  designs: readonly string[];
  gaps: Gaps;
}

/**
 * Everything that the guide offers to a plan, but cards and what follows from a design or a mock. The core set comes
 * first: overview and steps, the first design, a mock, the second design.
 */
export function itemsOf(guide: Guide, {level, designs: asked, gaps}: ItemChoice): Item[] {
  const wanted = new Set(asked);
  const designs = guide.chapters.filter(({kind}) => kind === 'blueprint');
  const isStep = ({kind}: GuideChapter): boolean => kind === 'framework';
  const known = guide.chapters.filter((chapter) => isStep(chapter) || ['blueprint', 'concept', 'lab'].includes(chapter.kind) || (chapter.kind === 'reference' && chapter.route.includes('/framework/')));
  const steps = known.filter(isStep).sort((a, b) => Number(a.step !== undefined) - Number(b.step !== undefined));
  const coreDesigns = [...designs].sort((a, b) => Number(wanted.has(b.slug)) - Number(wanted.has(a.slug))).slice(0, 2);
  const [firstDesign, secondDesign] = coreDesigns;
  const core = new Map([...steps.map(({slug}) => slug), firstDesign?.slug, 'mock/1', secondDesign?.slug].map((id, index) => [id, index] as const));
  const mean = steps.reduce((sum, {step}) => sum + (step ? (gaps.steps[step] ?? 0) : 0), 0) / Math.max(1, steps.length - 1);
  const has = new Set(known.map(({slug}) => slug));

  const reads = known.map((chapter): Item => {
    const {slug, kind, title, route, minutes} = chapter;
    const step = chapter.step ?? stepOf(guide, slug);
    const place = steps.indexOf(chapter);
    const before = place >= 0 ? steps.slice(Math.max(0, place - 1), place).map((each) => each.slug) : [...new Set(chapter.before)].filter((each) => has.has(each) && each !== slug);
    const gap = kind === 'blueprint' ? mean : (gaps.topics[slug] ?? (step ? (gaps.steps[step] ?? 0) : 0));
    const fits = suits(chapter.level, level);
    return {
      id: slug, kind: 'read', title, route, minutes: Math.max(1, Math.ceil(minutes)), before,
      area: place >= 0 ? `framework:${slug}` : kind === 'blueprint' ? 'design' : kind === 'concept' ? (step ?? 'concept') : kind,
      needs: before, hard: chapter.level !== 'mid',
      weight: valueOf(chapter, designs, wanted) * (1 + 0.5 * gap) * (fits ? 1 : 0.5),
      ...(core.has(slug) ? {core: core.get(slug) as number, needs: []} : {}),
    };
  });
  const delivery = 1 + 0.5 * (gaps.topics.delivery ?? 0);
  const mocks = [1, 2, 3].map((number): Item => ({
    id: `mock/${number}`, kind: 'mock', title: `Mock interview ${number}`, route: pageRoute(guide, 'mock'), minutes: MOCK_MINUTES.interview + MOCK_MINUTES.review,
    area: 'mock', before: [], needs: number > 1 ? [`mock/${number - 1}`] : [], hard: false, weight: 20 * delivery, ...(number === 1 ? {core: core.get('mock/1') as number} : {}),
  }));
  const drills = steps.flatMap(({step, slug}): Item[] => {
    const gap = step ? (gaps.steps[step] ?? 0) : 0;
    const rounds = step && guide.questions.some((question) => question.step === step) ? 1 + gap : 0;
    return Array.from({length: rounds}, (_, index) => ({
      id: `drill/${step}/${index + 1}`, kind: 'drill' as const, title: `Drill: ${capital(step ?? '')}, six questions`, route: pageRoute(guide, 'questions'), minutes: 15, area: step ?? '',
      before: [slug, ...(index > 0 ? [`drill/${step}/${index}`] : [])], needs: index > 0 ? [`drill/${step}/${index}`] : [], hard: false, weight: (2 - 0.4 * Math.min(index, 2)) * (1 + 0.5 * gap),
    }));
  });
  return [...reads, ...mocks, ...drills].sort((a, b) => (a.core ?? Infinity) - (b.core ?? Infinity) || 0);
}
