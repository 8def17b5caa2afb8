/** What this plugin writes; the pages import it when a reader needs it. */
declare module '@generated/two-loops-practice/default/answers.js' {
  import type {BankAnswer} from '../../content/practice';

  const answers: Record<string, () => Promise<{default: Record<string, BankAnswer>}>>;
  export default answers;
}
declare module '@generated/two-loops-practice/default/designs.js' {
  import type {InterviewDesign} from '../../content/practice';

  const designs: Record<string, () => Promise<{default: InterviewDesign}>>;
  export default designs;
}
declare module '@generated/two-loops-practice/default/chapters.json' {
  import type {PracticeChapter} from '../../content/practice';

  const chapters: PracticeChapter[];
  export default chapters;
}
declare module '@generated/two-loops-practice/default/questions.json' {
  import type {BankQuestion} from '../../content/practice';

  const questions: BankQuestion[];
  export default questions;
}
declare module '@generated/two-loops-practice/default/boards.json' {
  import type {Board} from '../../lib/board/graph';

  const boards: {title: string; board: Board}[];
  export default boards;
}
declare module '@generated/two-loops-practice/default/terms.json' {
  import type {PracticeTerm} from '../../content/practice';

  const terms: PracticeTerm[];
  export default terms;
}
declare module '@generated/two-loops-practice/default/checks.json' {
  /** Ids of the checklist records of each chapter, by slug. */
  const checks: Record<string, string[]>;
  export default checks;
}
declare module '@generated/two-loops-practice/default/two-loops-anki.txt' {
  const url: string;
  export default url;
}
declare module '@generated/two-loops-practice/default/two-loops-cards.csv' {
  const url: string;
  export default url;
}
