import type {InterviewDesign, PracticeChapter} from '../../content/practice';
import type {RubricLine} from '../../lib/mock/score';
import {teacherOf, type Teacher, type WeakPoint} from '../../lib/mock/weak';
import type {Library} from './load';
import {wordsOf} from './words';

/** The section of a blueprint that belongs to a step. */
const SECTIONS: Readonly<Record<string, string>> = {clarify: 'clarify', frame: 'frame', data: 'data', model: 'model', evaluate: 'evaluation', serve: 'serving', monitor: 'monitoring'};

export const sectionOf = ({route}: InterviewDesign, step: string): string => `${route}#${SECTIONS[step] ?? 'prompt'}`;
export const chapterOf = ({chapters}: Library, slug: string): PracticeChapter | undefined => chapters.find((chapter) => chapter.slug === slug);
export const stepChapter = ({chapters}: Library, step: string): PracticeChapter | undefined => chapters.find((chapter) => chapter.step === step);

/** Finds the concept that teaches what a line asks for; without one, the chapter of the step. */
export function mender(library: Library, design: InterviewDesign): (point: WeakPoint<RubricLine & {html: string}>) => string {
  const teachers: Teacher[] = library.chapters
    .filter(({kind}) => kind === 'concept')
    .map(({slug, title}) => ({slug, title, questions: library.questions.filter((question) => question.slug === slug)}));
  return ({line, step}) => teacherOf(wordsOf(line.html), step, teachers) ?? stepChapter(library, step)?.slug ?? design.slug;
}
