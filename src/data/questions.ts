import path from 'node:path';
import {questionsPathOf} from '../content/paths';
import {parseQuestions, type Question, type QuestionFile} from '../content/questions';
import {readDataFile, type DataFile} from './dataFile';
import {docsFiles, posix} from './files';


/** The questions file that belongs to a chapter, whose path is relative to the root, with the system's own separators. */
export const questionsFileOf = (chapter: string): string => questionsPathOf(posix(chapter));

/** The chapter that a questions file belongs to. */
export function chapterOfQuestions(file: string): string {
  const {dir, base} = path.posix.parse(posix(file));
  return `${dir}/${base === 'questions.yaml' ? 'index' : base.replace(/\.questions\.yaml$/, '')}.mdx`;
}

/** The name of a chapter in ids: its folder for an index, else its file without the ending. */
export function chapterSlug(chapter: string): string {
  const {dir, name} = path.posix.parse(posix(chapter));
  return name === 'index' ? path.posix.basename(dir) : name;
}

/** The checked questions of a chapter, or nothing if it has none. A blueprint's rubric must be complete. */
export function readQuestions(root: string, chapter: string): DataFile<QuestionFile> | undefined {
  const complete = posix(chapter).startsWith('docs/blueprints/');
  return readDataFile(root, questionsFileOf(chapter), {rule: 'questions', parse: (value) => parseQuestions(value, {complete})});
}

/** Paths of all questions files below docs/, relative to the root. */
export const questionFiles = (root: string): string[] => docsFiles(root, /(^|[/.])questions\.yaml$/);

/** A question with the chapter that asks it and an id that is unique over the whole guide: `video-recsys/funnel-why`. */
export interface PlacedQuestion extends Question {
  globalId: string;
  /** Path of the chapter, relative to the root. */
  chapter: string;
}

/** Every question of the guide, for the question bank, the cards and the mock interview. Files with problems are left out. */
export function allQuestions(root: string): PlacedQuestion[] {
  return questionFiles(root).flatMap((file) => {
    const chapter = chapterOfQuestions(file);
    const questions = readQuestions(root, chapter)?.value?.questions ?? [];
    return questions.map((question) => ({...question, globalId: `${chapterSlug(chapter)}/${question.id}`, chapter}));
  });
}
