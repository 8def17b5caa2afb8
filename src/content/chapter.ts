import {estimatePart, fillPart, readEstimateFile, type EstimateInChapter} from './estimate/inChapter';
import {checkFrontMatter, type FrontMatter, type FrontMatterIssue} from './frontMatter';
import {resolveFrom} from './paths';
import {parsePart, plainPart, type Part} from './part';
import {textBlock, wordsIn} from './prose';
import {readYaml, type YamlText} from './yamlText';

/** A file as it was read. */
export interface SourceFile {
  path: string;
  text: string;
}

/** The questions that stand beside a chapter. */
export interface QuestionsFile {
  path: string;
  yaml: YamlText;
}

/** A chapter as the rules see it: its own Markdown (it is a part itself), its fields, its questions. */
export interface Chapter extends Part {
  path: string;
  /** Undefined if the front matter is not what it should be; `issues` then says why. */
  frontMatter?: FrontMatter;
  issues: FrontMatterIssue[];
  fields: YamlText;
  questions?: QuestionsFile;
  /** The estimate that its numbers come from. */
  estimate?: EstimateInChapter;
  /** Whether the estimate is that of another chapter, which shows it. */
  borrowed: boolean;
  /** Everything that holds prose: the chapter, its title and description, each text of its questions, the words of its estimate. */
  parts: Part[];
  /** Words of prose in the file, tables and headings included; code, diagrams and citations are not. */
  words: number;
}

/** The YAML between the first two `---` lines, or an empty text. */
export function frontMatterText(text: string): string {
  return /^---[^\S\n]*\n([\s\S]*?)^---[^\S\n]*$/m.exec(text.startsWith('---') ? text : '')?.[1] ?? '';
}

const PROSE_FIELDS = new Set(['prompt', 'trap', 'answer', 'text', 'label', 'ask', 'changes']);

/** A text without any of these characters holds no Markdown that a rule looks at, and need not be parsed. */
const MARKUP = /[<{}$`*_~|[\]#!\\\n]|https?:|www\./;

/** Answers are Markdown; the other texts are read so too, and as plain words if they are no Markdown (`p < 0.05`). */
function questionParts({path, yaml}: QuestionsFile): Part[] {
  return yaml.strings.flatMap(({path: keys, value, line}) => {
    const key = keys.findLast((step) => typeof step === 'string');
    if (key !== 'facts' && !PROSE_FIELDS.has(String(key))) return [];
    const plain = () => plainPart(path, [textBlock('paragraph', line, value)]);
    if (!MARKUP.test(value)) return [plain()];
    const part = parsePart(path, value, line);
    return [part.error && key !== 'answer' ? plain() : part];
  });
}

/** The chapter whose estimate the numbers of a chapter come from, as its front matter says: itself, if it names none. */
export function numbersFrom(file: SourceFile): string {
  const named = /^numbers:[^\S\n]*["']?([^"'\n]+?)["']?[^\S\n]*$/m.exec(frontMatterText(file.text))?.[1];
  return (named && resolveFrom(file.path, named)) ?? file.path;
}

/** Reads a chapter, and the questions and the estimate beside it. It never throws: whatever is wrong is left for the rules to report. */
export function parseChapter(file: SourceFile, questionsFile?: SourceFile, estimateFile?: SourceFile): Chapter {
  const body = parsePart(file.path, file.text);
  const fields = readYaml(frontMatterText(file.text), 1);
  const {frontMatter, issues} = checkFrontMatter(fields.value);
  const questions = questionsFile && {path: questionsFile.path, yaml: readYaml(questionsFile.text)};
  const estimate = estimateFile && readEstimateFile(estimateFile.path, estimateFile.text);
  const borrowed = numbersFrom(file) !== file.path;
  const spoken = (['title', 'description'] as const).flatMap((name) => {
    const value = (fields.value as Record<string, unknown> | null | undefined)?.[name];
    return typeof value === 'string' ? [textBlock('heading', fields.lineOf([name]), value)] : [];
  });
  const chapter: Chapter = {
    ...body,
    path: file.path,
    frontMatter,
    issues,
    fields,
    questions,
    estimate,
    borrowed,
    parts: [],
    words: body.blocks.filter(({kind}) => kind !== 'caption').reduce((sum, {text}) => sum + wordsIn(text), 0),
  };
  chapter.parts = [chapter, plainPart(file.path, spoken), ...(questions ? questionParts(questions) : []), ...(estimate && !borrowed ? [estimatePart(estimate)] : [])];
  if (estimate) for (const part of chapter.parts) fillPart(part, estimate);
  return chapter;
}
