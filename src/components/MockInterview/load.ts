import type {BankQuestion, InterviewDesign, PracticeChapter} from '../../content/practice';

/** What the pages of the mock interview read. */
export interface Library {
  designs: readonly InterviewDesign[];
  chapters: readonly PracticeChapter[];
  questions: readonly BankQuestion[];
}

export async function loadLibrary(): Promise<Library> {
  const [{default: designs}, {default: index}] = await Promise.all([
    import('@generated/two-loops-practice/default/designs.json'),
    import('@generated/two-loops-practice/default/index.json'),
  ]);
  return {designs, ...index};
}
