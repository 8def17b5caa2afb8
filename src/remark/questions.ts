import type {ListItem} from 'mdast';
import type {Plugin} from 'unified';
import {SKIP, visit} from 'unist-util-visit';
import {rubricLines, type ClarifyingFamily, type Question, type QuestionFile, type RubricStep} from '../content/questions';
import type {Problem} from '../content/problem';
import {STEPS, type StepId} from '../content/steps';
import {failOn, type DataFile} from '../data/dataFile';
import {pathIn} from '../data/files';
import {chapterSlug, questionsFileOf, readQuestions} from '../data/questions';
import {LEVEL_LABELS, LEVELS, type Level} from '../lib/level';
import {fragment, inlineFragment} from './fragment';
import {block, inline, isElement, item, link, list, paragraph, placeOf, setOrigin, strong, text, type Content, type Origin, type Parent, type Root} from './tree';

const RULE = 'questions';
type Reader = (markdown: string, at: (string | number)[]) => Content[];

const stepLabel = (id: StepId): string => {
  const index = STEPS.findIndex((step) => step.id === id);
  return `Step ${index + 1} ${STEPS[index]?.label}`;
};
const badge = (label: string): Content => inline('span', {className: 'badge badge--secondary'}, [text(label)]);
const labelled = (label: string, body: Content[]): Content => paragraph([strong(label), text(' '), ...body]);

/** The anchor of a question in its chapter. */
export const questionAnchor = (id: string): string => `q-${id}`;

/**
 * One question as a `<details>` of the browser. The anchor stands on the body, not on the `<details>`: a browser opens
 * whatever the target of a link is hidden in, but not the target itself.
 */
function questionNode(question: Question, index: number, all: readonly Question[], read: {flow: Reader; line: Reader}): Content {
  const at = (key: string, ...rest: number[]) => ['questions', index, key, ...rest];
  const next = all.findIndex((other) => other.id === question.followUp);
  const trap = read.flow(question.trap, at('trap'));
  const [first, ...rest] = trap;
  const body: Content[] = [
    paragraph([strong('An answer must mention')]),
    list(question.facts.map((fact, number) => item([paragraph(read.line(fact, at('facts', number)))]))),
    ...read.flow(question.answer, at('answer')),
    ...(first?.type === 'paragraph' ? [labelled('The trap:', first.children as Content[]), ...rest] : [labelled('The trap:', []), ...trap]),
  ];
  const follow = all[next];
  if (follow) body.push(labelled('Leads to:', [link(`#${questionAnchor(follow.id)}`, read.line(follow.prompt, ['questions', next, 'prompt']))]));
  const id = questionAnchor(question.id);
  return block('Question', {id}, [
    block('summary', {}, [
      inline('span', {className: 'question__prompt'}, read.line(question.prompt, at('prompt'))),
      text(' '),
      badge(LEVEL_LABELS[question.level]),
      text(' '),
      badge(stepLabel(question.step)),
    ]),
    block('div', {id, className: 'question__body'}, body),
  ]);
}

function questionsNodes({questions}: QuestionFile, read: {flow: Reader; line: Reader}): Content[] {
  const group = (level: Level): Content[] => {
    const members = questions.map((question, index) => ({question, index})).filter(({question}) => question.level === level);
    if (members.length === 0) return [];
    const label = `${LEVEL_LABELS[level]}: ${members.length} ${members.length === 1 ? 'question' : 'questions'}`;
    const nodes = members.map(({question, index}) => questionNode(question, index, questions, read));
    return [block('div', {role: 'group', 'aria-label': label}, [paragraph([strong(label)]), ...nodes])];
  };
  return LEVELS.flatMap(group);
}

/** A checklist as an author would write it: task items that end in their id. The checklist transform takes it from there. */
function rubricNode(entry: RubricStep, index: number, slug: string, read: Reader, origin: (at: (string | number)[]) => Origin): Content {
  const counts: Record<string, number> = {};
  const items = rubricLines([entry]).flatMap((line): ListItem[] => {
    const number = (counts[line.level] = (counts[line.level] ?? -1) + 1);
    const points = `${LEVEL_LABELS[line.level]}, ${line.points} ${line.points === 1 ? 'point' : 'points'}`;
    const markdown = `- [ ] ${line.text.replace(/\s+/g, ' ')} <span className="badge badge--secondary">${points}</span> {/* #${line.id} */}`;
    const [parsed] = read(markdown, ['rubric', index, line.level, number, 'text']);
    return parsed?.type === 'list' ? parsed.children : [];
  });
  const sum = rubricLines([entry]).reduce((total, line) => total + line.points, 0);
  const checklist = block('Checklist', {id: `${slug}-rubric-${entry.step}`, title: `${stepLabel(entry.step)}: ${sum} points`}, [list(items)]);
  setOrigin(checklist, origin(['rubric', index, 'step']));
  return checklist;
}

/** A family of questions to ask: a heading that can be linked, and under each question what its answers change. */
function clarifyingNodes({family, label, questions: asked}: ClarifyingFamily, index: number, read: {flow: Reader; line: Reader}): Content[] {
  const items = asked.map(({id, ask, changes}, at) => {
    const path = ['clarifying', index, 'questions', at];
    const answers = changes.map((change, number) => item([paragraph(read.line(change, [...path, 'changes', number]))]));
    return item([paragraph([inline('strong', {}, read.line(ask, [...path, 'ask']))]), list(answers)], false, {id: `ask-${id}`});
  });
  return [...read.flow(`### ${label} {/* #ask-${family} */}`, ['clarifying', index, 'label']), list(items, true)];
}

const LISTS = {Questions: 'questions', Rubric: 'rubric', Clarifying: 'clarifying'} as const;
type Shown = keyof typeof LISTS;

function expand(name: Shown, data: DataFile<QuestionFile>, slug: string, problems: Problem[]): Content[] {
  const value = data.value as QuestionFile;
  const origin = (at: (string | number)[]) => ({file: data.file, line: data.textLineOf(at)});
  const read = {
    flow: (markdown: string, at: (string | number)[]) => fragment(markdown, origin(at), RULE, problems),
    line: (markdown: string, at: (string | number)[]) => inlineFragment(markdown, origin(at), RULE, problems),
  };
  if (name === 'Clarifying') return value.clarifying.flatMap((family, index) => clarifyingNodes(family, index, read));
  return name === 'Questions' ? questionsNodes(value, read) : value.rubric.map((entry, index) => rubricNode(entry, index, slug, read.flow, origin));
}

/**
 * `<Questions />`, `<Rubric />` and `<Clarifying />` become the questions, the rubric and the questions to ask of the
 * questions.yaml beside the chapter.
 *
 * @throws listing every problem of the chapter's questions file, or of the place where it should be shown
 */
export const questions: Plugin<[{root?: string}?], Root> = ({root = process.cwd()} = {}) => (tree, vfile) => {
  const chapter = pathIn(root, vfile.path);
  if (!chapter.startsWith('docs/')) return;
  const data = readQuestions(root, chapter);
  const problems: Problem[] = [...(data?.problems ?? [])];
  const shown = new Set<string>();
  visit(tree, (node, index, parent) => {
    if (!isElement(node) || !Object.hasOwn(LISTS, node.name ?? '')) return undefined;
    const name = node.name as Shown;
    const report = (found: string, fix: string) => problems.push({...placeOf(node, chapter), rule: RULE, found, fix});
    if (node.type === 'mdxJsxTextElement') report(`<${name} /> inside a paragraph`, 'put it on a line of its own');
    if (shown.has(name)) report(`a second <${name} />`, 'keep one');
    shown.add(name);
    const wanted = data?.value?.[LISTS[name]];
    if (!data) report(`<${name} /> without ${questionsFileOf(chapter)}`, 'write that file, or take the component out');
    else if (data.value && wanted?.length === 0) report(`<${name} /> but no ${name.toLowerCase()} in ${data.file}`, 'write some, or take the component out');
    if (!data?.value || index === undefined || !parent) return undefined;
    const nodes = expand(name, data as DataFile<QuestionFile>, chapterSlug(chapter), problems);
    (parent as Parent).children.splice(index, 1, ...nodes);
    return [SKIP, index + nodes.length];
  });
  for (const name of Object.keys(LISTS) as Shown[]) {
    const entries = data?.value?.[LISTS[name]];
    if (data && entries && entries.length > 0 && !shown.has(name)) {
      problems.push({file: chapter, rule: RULE, found: `${name.toLowerCase()} in ${data.file} that no reader sees`, fix: `put <${name} /> where they belong`});
    }
  }
  failOn(problems);
};
