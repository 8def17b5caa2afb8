import type {FrontMatter, Kind} from './frontMatter';

/** What the contract asks of a kind of chapter: its `##` ids in order, its folder, its length, its companions. */
export interface Outline {
  headings: readonly string[];
  /** Whether other `##` headings may stand between the required ones. */
  open: boolean;
  /** Least and most words of prose in the file, where the contract sets them. */
  words?: readonly [number, number];
  /** Where the file lives. */
  place: RegExp;
  placeText: string;
  /** Whether a questions file must stand beside it. */
  questions: boolean;
}

const STEP = ['goal', 'say', 'ask', 'artefact', 'levels', 'fail', 'checklist', 'miniature', 'sources'];
const OVERVIEW = ['two-loops', 'clock', 'cross-walk', 'levels', 'checklist', 'sources'];
const SLUG = '[a-z0-9]+(?:-[a-z0-9]+)*';

export const OUTLINES: Record<Kind, Outline> = {
  framework: {
    headings: STEP,
    open: false,
    place: new RegExp(`^docs/framework/${SLUG}\\.mdx$`),
    placeText: 'docs/framework/<step>.mdx',
    questions: false,
  },
  concept: {
    headings: ['problem', 'mechanism', 'choices', 'cost', 'breaks', 'questions', 'used-in', 'sources'],
    open: false,
    words: [1200, 2500],
    place: new RegExp(`^docs/concepts/${SLUG}\\.mdx$`),
    placeText: 'docs/concepts/<slug>.mdx',
    questions: true,
  },
  blueprint: {
    headings: [
      'prompt', 'clarify', 'estimate', 'frame', 'design', 'data', 'features', 'model', 'evaluation', 'serving',
      'monitoring', 'variants', 'follow-ups', 'rubric', 'sources',
    ],
    open: false,
    words: [3000, 5000],
    place: new RegExp(`^docs/blueprints/${SLUG}/index\\.mdx$`),
    placeText: 'docs/blueprints/<slug>/index.mdx',
    questions: true,
  },
  lab: {
    headings: ['question', 'predict', 'lab', 'notice', 'formula', 'used-in', 'sources'],
    open: false,
    place: new RegExp(`^docs/labs/${SLUG}\\.mdx$`),
    placeText: 'docs/labs/<slug>.mdx',
    questions: false,
  },
  reference: {
    headings: [],
    open: true,
    place: new RegExp(`^docs/(?:${SLUG}/)*${SLUG}\\.mdx$`),
    placeText: 'docs/<slug>.mdx or a folder of its own',
    questions: false,
  },
};

/** The outline of a chapter: that of its kind, but for the framework's overview, and sources wherever any are cited. */
export function outlineOf(frontMatter: FrontMatter): Outline {
  const outline = OUTLINES[frontMatter.kind];
  if (frontMatter.kind === 'framework' && frontMatter.step === 0) return {...outline, headings: OVERVIEW, open: true};
  if (frontMatter.kind === 'reference' && frontMatter.sources.length > 0) return {...outline, headings: ['sources']};
  return outline;
}
