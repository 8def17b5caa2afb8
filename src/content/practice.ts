import type {Expectation} from '../lib/board/expectations';
import type {Board} from '../lib/board/graph';
import type {Level} from '../lib/level';
import type {StepId} from './steps';

/** What the practice pages read, written by the build (src/plugins/practice) from the same files as the chapters. */

/** A question without its answer. Texts that end in Html were rendered by the build and are safe to insert. */
export interface BankQuestion {
  /** Unique over the guide and never changed: `video-recsys/funnel-why`. */
  id: string;
  /** Name of the chapter in ids. */
  slug: string;
  kind: 'concept' | 'blueprint' | 'framework';
  step: StepId;
  level: Level;
  promptHtml: string;
  /** The prompt as plain words. */
  text: string;
  followUp?: string;
}

/** What belongs to a question once the reader asks for it. */
export interface BankAnswer {
  factsHtml: string[];
  answerHtml: string;
  trapHtml: string;
}

export interface PracticeChapter {
  slug: string;
  /** Path on the site with the base address, such as `/concepts/calibration/`. */
  route: string;
  title: string;
  kind: string;
  minutes: number;
  level: Level;
  /** Categories of the sidebar around it, outer one first. */
  parts: string[];
  step?: StepId;
  /** Slugs of the concepts that a blueprint uses, or of what a concept asks to read first. */
  before: string[];
}

export interface RubricLineHtml {
  id: string;
  points: number;
  html: string;
  /** Slug of the concept that teaches it, if one stands out. */
  mends?: string;
}

/** A design to be interviewed on. */
export interface InterviewDesign {
  slug: string;
  title: string;
  route: string;
  /** The task as the interviewer says it. */
  promptHtml: string;
  rubric: {step: StepId; lines: Record<Level, RubricLineHtml[]>}[];
  /** What the interviewer may ask. */
  questions: BankQuestion[];
  /** Its own high-level diagram as a whiteboard. */
  board: Board;
  /** What a candidate's board is expected to show: what every design does, and this one. */
  expects: Expectation[];
}

export interface PracticeTerm {
  id: string;
  term: string;
  definitionHtml: string;
  route: string;
}

export interface PracticeIndex {
  chapters: PracticeChapter[];
  questions: BankQuestion[];
}
