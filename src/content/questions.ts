import * as v from 'valibot';
import {LEVELS, type Level} from '../lib/level';
import {check, duplicates, field, type Checked, type Issue} from './issue';
import {KEBAB, show} from './problem';
import {STEP_IDS, type StepId} from './steps';

/** Least and most words of an answer. */
export const ANSWER_WORDS = [80, 250] as const;

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const id = field(v.pipe(v.string(), v.regex(KEBAB)), 'a kebab-case id', 'Unique in the file; never changed once published, because readers keep marks by it');
const step = field(v.picklist(STEP_IDS), `one of ${STEP_IDS.join(', ')}`, 'The step of the interview in which it comes up');

const questionSchema = v.strictObject({
  id,
  step,
  level: field(v.picklist(LEVELS), `one of ${LEVELS.join(', ')}`, 'The lowest level of which the answer is expected'),
  prompt: field(text, 'the question as an interviewer says it', 'Shown in the list; inline Markdown'),
  facts: field(v.pipe(v.array(text), v.minLength(3), v.maxLength(6)), 'a list of 3 to 6 statements', 'What an answer must mention, each a statement that can be checked'),
  trap: field(text, 'the wrong answer that sounds right, and why it is wrong', 'Shown after the answer'),
  answer: field(text, 'the full answer in Markdown, as a block that begins with |', 'May use $maths$ and <Cite id="…" />'),
  followUp: v.optional(field(v.pipe(v.string(), v.regex(KEBAB)), 'the id of another question in this file', 'The question that this one leads to')),
});

const lineSchema = v.strictObject({
  id,
  points: field(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)), 'a whole number from 1 to 5', 'What the line is worth'),
  text: field(text, 'what an interviewer can observe', 'One sentence; inline Markdown'),
});
const lines = field(
  v.pipe(v.array(lineSchema), v.minLength(1), v.maxLength(3)),
  'a list of 1 to 3 lines such as { id: clarify-goal, points: 1, text: … }',
  'What somebody of this level shows in this step',
);
const rubricSchema = v.strictObject({step, mid: lines, senior: lines, staff: lines});

const clarifyingSchema = v.strictObject({
  family: field(v.pipe(v.string(), v.regex(KEBAB)), 'a kebab-case id', 'A family of problems; it names the anchor'),
  label: field(text, 'the name of the family', 'The heading above its questions'),
  questions: field(
    v.pipe(
      v.array(
        v.strictObject({
          id,
          ask: field(text, 'the question as the candidate asks it', 'One sentence'),
          changes: field(v.pipe(v.array(text), v.minLength(2), v.maxLength(3)), 'a list of 2 or 3 sentences, each "Answer: what it changes"', 'What each answer changes in the design'),
        }),
      ),
      v.minLength(3),
    ),
    'a list of at least 3 questions',
    'Questions whose answers fork the design',
  ),
});

const fileSchema = v.strictObject({
  questions: v.optional(field(v.array(v.unknown()), 'a list of questions', 'Follow-up questions with full answers')),
  rubric: v.optional(field(v.array(v.unknown()), 'a list with an entry for each step', 'What each level shows at each step')),
  clarifying: v.optional(field(v.array(v.unknown()), 'a list of families of problems', 'Questions that a candidate asks, with what each answer changes')),
});

export type Question = v.InferOutput<typeof questionSchema>;
export type RubricLine = v.InferOutput<typeof lineSchema>;
export type RubricStep = v.InferOutput<typeof rubricSchema>;
export type ClarifyingFamily = v.InferOutput<typeof clarifyingSchema>;
/** A questions.yaml, complete and checked; what the file leaves out is an empty list. */
export interface QuestionFile {
  questions: Question[];
  rubric: RubricStep[];
  clarifying: ClarifyingFamily[];
}

/** Words of an answer as a voice would speak them: citations count nothing, a formula counts as one word. */
export function answerWords(answer: string): number {
  const spoken = answer.replace(/<Cite\b[^>]*\/>/g, ' ').replace(/\$\$[\s\S]+?\$\$|\$[^$\n]+\$|`[^`]+`/g, ' x ');
  return spoken.split(/\s+/).filter((token) => /[\p{L}\p{N}]/u.test(token)).length;
}

function questionFaults(questions: readonly Question[], indexes: readonly number[], ids: ReadonlySet<string>): Issue[] {
  const [least, most] = ANSWER_WORDS;
  return questions.flatMap((question, at) => {
    const issues: Issue[] = [];
    const path = ['questions', indexes[at] ?? at];
    const words = answerWords(question.answer);
    if (words < least || words > most) issues.push({path: [...path, 'answer'], found: `an answer of ${words} words`, fix: `write ${least} to ${most}`});
    if (/^ {0,3}#{1,6}\s/m.test(question.answer)) issues.push({path: [...path, 'answer'], found: 'a heading in the answer', fix: 'use paragraphs: headings belong to the chapter'});
    if (question.followUp === question.id) issues.push({path: [...path, 'followUp'], found: 'a question that follows itself', fix: 'name another question or leave it out'});
    else if (question.followUp && !ids.has(question.followUp)) {
      issues.push({path: [...path, 'followUp'], found: `followUp: ${question.followUp}`, fix: `name a question of this file: ${[...ids].filter((other) => other !== question.id).join(', ')}`});
    }
    return issues;
  });
}

/** Every line of a rubric, with its step and level. */
export function rubricLines(rubric: readonly RubricStep[]): (RubricLine & {step: StepId; level: Level})[] {
  return rubric.flatMap((entry) => LEVELS.flatMap((level) => entry[level].map((rubricLine) => ({...rubricLine, step: entry.step, level}))));
}

function rubricFaults(rubric: readonly RubricStep[], complete: boolean): Issue[] {
  const issues = duplicates(rubric, (entry) => entry.step, (entry, _, index) => ({path: ['rubric', index, 'step'], found: `the step ${entry.step} twice`, fix: 'join the two entries'}));
  const places = rubric.flatMap((entry, index) => LEVELS.flatMap((level) => entry[level].map((rubricLine, at) => ({id: rubricLine.id, path: ['rubric', index, level, at, 'id']}))));
  issues.push(...duplicates(places, (place) => place.id, (place) => ({path: place.path, found: `the id ${place.id} twice`, fix: 'give each line of the rubric its own id'})));
  const absent = STEP_IDS.filter((wanted) => !rubric.some((entry) => entry.step === wanted));
  if (complete && absent.length > 0) issues.push({path: ['rubric'], found: `a rubric without ${absent.join(', ')}`, fix: 'add an entry for each of the seven steps'});
  return issues;
}

/** Ids of families, and of the questions of all families, name anchors of one page. */
function clarifyingFaults(families: readonly ClarifyingFamily[]): Issue[] {
  const places = families.flatMap((family, index) => [
    {id: family.family, path: ['clarifying', index, 'family']},
    ...family.questions.map((question, at) => ({id: question.id, path: ['clarifying', index, 'questions', at, 'id']})),
  ]);
  return duplicates(places, (place) => place.id, (place) => ({path: place.path, found: `the id ${place.id} twice`, fix: 'give each family and each of its questions its own id'}));
}

/**
 * Checks a questions.yaml as a whole.
 *
 * @param value what the YAML file holds
 * @param options.complete whether the rubric must hold all seven steps, as a blueprint's does
 */
export function parseQuestions(value: unknown, options: {complete?: boolean} = {}): Checked<QuestionFile> {
  const file = check(fileSchema, Array.isArray(value) ? null : value);
  if (!file.value) return {issues: file.issues.map((issue) => (issue.path.length ? issue : {...issue, found: show(value), fix: 'write questions: and, in a blueprint, rubric:'}))};
  const questions = (file.value.questions ?? []).map((entry, index) => check(questionSchema, entry, ['questions', index]));
  const rubric = (file.value.rubric ?? []).map((entry, index) => check(rubricSchema, entry, ['rubric', index]));
  const clarifying = (file.value.clarifying ?? []).map((entry, index) => check(clarifyingSchema, entry, ['clarifying', index]));
  const issues = [...questions, ...rubric, ...clarifying].flatMap((entry): Issue[] => entry.issues);

  const indexes = questions.flatMap((entry, index) => (entry.value ? [index] : []));
  const goodQuestions = questions.flatMap((entry) => entry.value ?? []);
  const ids = new Set((file.value.questions ?? []).map((entry) => String((entry as {id?: unknown} | null)?.id)));
  issues.push(...questionFaults(goodQuestions, indexes, ids));
  issues.push(...duplicates(goodQuestions, (question) => question.id, (question, _, at) => ({
    path: ['questions', indexes[at] ?? at, 'id'], found: `the id ${question.id} twice`, fix: 'give each question its own id',
  })));

  const families = clarifying.flatMap((entry) => entry.value ?? []);
  if (families.length === clarifying.length) issues.push(...clarifyingFaults(families));

  const goodRubric = rubric.flatMap((entry) => entry.value ?? []);
  if (goodRubric.length === rubric.length) issues.push(...rubricFaults(goodRubric, options.complete ?? false));
  return issues.length > 0 ? {issues} : {value: {questions: goodQuestions, rubric: goodRubric, clarifying: families}, issues: []};
}
