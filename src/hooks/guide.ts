import type {PracticeIndex} from '../content/practice';

/** Every chapter and every question of the guide. */
export async function loadGuide(): Promise<PracticeIndex> {
  const [{default: chapters}, {default: questions}] = await Promise.all([
    import('@generated/two-loops-practice/default/chapters.json'),
    import('@generated/two-loops-practice/default/questions.json'),
  ]);
  return {chapters, questions};
}
