import type {InterviewDesign, PracticeChapter, RubricLineHtml} from '../../content/practice';
import type {WeakPoint} from '../../lib/mock/weak';

/** The section of a blueprint that belongs to a step. */
const SECTIONS: Readonly<Record<string, string>> = {clarify: 'clarify', frame: 'frame', data: 'data', model: 'model', evaluate: 'evaluation', serve: 'serving', monitor: 'monitoring'};

export const sectionOf = ({route}: Pick<InterviewDesign, 'route'>, step: string): string => `${route}#${SECTIONS[step] ?? 'prompt'}`;
export const stepChapter = (chapters: readonly PracticeChapter[], step: string): PracticeChapter | undefined => chapters.find((chapter) => chapter.step === step);

/** The concept that teaches what a line asks for; without one, the chapter of the step. */
export const mender =
  (chapters: readonly PracticeChapter[], design: InterviewDesign) =>
  ({line, step}: WeakPoint<RubricLineHtml>): string =>
    line.mends ?? stepChapter(chapters, step)?.slug ?? design.slug;
