declare module '@generated/two-loops-practice/default/answers.js' {
  import type {BankAnswer} from '../../content/practice';

  const answers: Record<string, () => Promise<{default: Record<string, BankAnswer>}>>;
  export default answers;
}
declare module '@generated/two-loops-practice/default/index.json' {
  import type {PracticeIndex} from '../../content/practice';

  const index: PracticeIndex;
  export default index;
}
declare module '@generated/two-loops-practice/default/terms.json' {
  import type {PracticeTerm} from '../../content/practice';

  const terms: PracticeTerm[];
  export default terms;
}
declare module '@generated/two-loops-practice/default/designs.json' {
  import type {InterviewDesign} from '../../content/practice';

  const designs: InterviewDesign[];
  export default designs;
}
