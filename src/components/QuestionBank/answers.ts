import type {BankAnswer} from '../../content/practice';

/** Loads the answer of a question with those of its chapter. */
export async function loadAnswer(id: string): Promise<BankAnswer> {
  const {default: chapters} = await import('@generated/two-loops-practice/default/answers.js');
  const chapter = chapters[id.slice(0, id.lastIndexOf('/'))];
  const answer = chapter && (await chapter()).default[id];
  if (!answer) throw new Error(`There is no answer to ${id}.`);
  return answer;
}
