import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {numbersFrom, parseChapter, type Chapter, type SourceFile} from '../content/chapter';
import {checkChapters} from '../content/check';
import {glossaryProblems, sourceProblems, type DataFile} from '../content/dataFiles';
import {estimatePathOf, questionsPathOf} from '../content/paths';
import type {Problem} from '../content/problem';
import type {Context} from '../content/rule';
import {RULES} from '../content/rules';
import {readResources} from './resources';
import {sidebarIds} from '../content/sidebarIds';
import {readYaml} from '../content/yamlText';

/** Paths of all files below a folder, relative to the root, with `/` on every system; folders named `_…` are left out. */
function filesBelow(root: string, folder: string): string[] {
  if (!existsSync(path.join(root, folder))) return [];
  return readdirSync(path.join(root, folder), {withFileTypes: true})
    .sort((a, b) => a.name.localeCompare(b.name))
    .flatMap((entry) => {
      const name = `${folder}/${entry.name}`;
      if (!entry.isDirectory()) return [name];
      return entry.name.startsWith('_') ? [] : filesBelow(root, name);
    });
}

/** Entries of a YAML list that have an id. What is wrong with the others is reported with the list itself. */
function entriesOf({yaml: {value}}: DataFile): Record<string, unknown>[] {
  return (Array.isArray(value) ? value : []).filter((entry) => typeof entry?.id === 'string');
}

const read = (root: string, file: string): SourceFile => ({path: file, text: readFileSync(path.join(root, file), 'utf8')});

function dataFile(root: string, file: string): DataFile {
  return {path: file, yaml: readYaml(read(root, file).text)};
}

const parsed = new Map<string, {key: string; chapter: Chapter}>();

/** Reads one chapter, and the questions and the estimate beside it; a chapter that is as it was is not parsed again. */
export function loadChapter(root: string, file: string): Chapter {
  const text = read(root, file);
  const [questions, estimate] = [questionsPathOf(file), estimatePathOf(numbersFrom(text))].map((beside) => (existsSync(path.join(root, beside)) ? read(root, beside) : undefined));
  const key = JSON.stringify([text.text, questions?.text, estimate?.text]);
  const known = parsed.get(`${root}:${file}`);
  if (known?.key === key) return known.chapter;
  const chapter = parseChapter(text, questions, estimate);
  parsed.set(`${root}:${file}`, {key, chapter});
  return chapter;
}

export interface Guide {
  root: string;
  chapters: Chapter[];
  context: Context;
  glossary?: DataFile;
  sources: DataFile[];
}

/**
 * Reads every chapter, and what chapters are judged against.
 *
 * @param root folder of the repository
 * @param sidebars what sidebars.ts exports
 */
export function loadGuide(root: string, sidebars: unknown): Guide {
  const docs = filesBelow(root, 'docs');
  const chapters = docs.filter((file) => /\.mdx?$/.test(file)).map((file) => loadChapter(root, file));
  const glossary = docs.includes('docs/glossary.yaml') ? dataFile(root, 'docs/glossary.yaml') : undefined;
  const sources = filesBelow(root, 'src/data/sources').filter((file) => file.endsWith('.yaml')).map((file) => dataFile(root, file));
  const context: Context = {
    chapters: new Map(chapters.map((chapter) => [chapter.path, chapter])),
    files: new Set([...docs, ...filesBelow(root, 'static')]),
    sources: new Set(sources.flatMap(entriesOf).map(({id}) => String(id))),
    glossary: (glossary ? entriesOf(glossary) : []).map(({id, term, avoid}) => ({
      id: String(id),
      term: String(term),
      avoid: Array.isArray(avoid) ? avoid.map(String) : [],
    })),
    sidebar: sidebarIds(sidebars),
  };
  return {root, chapters, context, glossary, sources};
}

/** Everything that is wrong with the guide, by all rules but spelling. */
export function guideProblems({root, chapters, context, glossary, sources}: Guide): Problem[] {
  return [...readResources(root).problems, ...checkChapters(chapters, context, RULES), ...sourceProblems(sources), ...(glossary ? glossaryProblems(glossary, context) : [])];
}
