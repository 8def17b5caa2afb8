import {LEVELS, type Level} from '../../lib/level';
import {KINDS, type Kind, type SearchDocument, type SynonymGroup} from '../../lib/search';
import type {Estimate} from '../estimate/estimate';
import {referenceText, withNumbers} from '../estimate/references';
import {parseMarkdown} from '../markdown';
import type {Resource} from '../resources';
import {creditOf} from '../sources';
import {TOPICS} from '../topics';
import {plainText} from './plainText';
import {sectionsOf} from './sections';

/** Data read from YAML, of which nothing is certain: other checks report what is wrong, the search takes what fits. */
export type Loose = Readonly<Record<string, unknown>>;

const text = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');
const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(text).filter(Boolean) : []);
const record = (value: unknown): Loose => (value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Loose) : {});
const records = (value: unknown): Loose[] => (Array.isArray(value) ? value.map(record) : []);
const levelOf = (value: unknown): Level | undefined => LEVELS.find((level) => level === value);
const plain = (markdown: string): string => plainText(parseMarkdown(markdown).tree);

/** Words that find a page although they need not stand in its prose: "step 1, 6 minutes, mid". */
function tagsOf(matter: Loose): string[] {
  const step = text(matter.step);
  const clock = text(matter.clock);
  return [...texts(matter.keywords), ...(step && step !== '0' ? [`step ${step}`] : []), ...(clock ? [`${clock} minutes`] : [])];
}

/** All lines of a rubric as text, to stand where the chapter says `<Rubric />`. */
export function rubricText(questions: unknown): string {
  return records(record(questions).rubric)
    .flatMap((row) => LEVELS.flatMap((level) => records(row[level]).map((line) => text(line.text))))
    .join(' ');
}

/** All quantities of an estimate as text, to stand where the chapter says `<Estimate />`. */
function estimateText(estimate: Estimate): string {
  const {inputs, derived} = estimate.file;
  return [...derived, ...inputs].map(({id, label}) => `${label}: ${referenceText(estimate, {id}).text ?? ''}.`).join(' ');
}

export interface PageInput {
  url: string;
  matter: Loose;
  source: string;
  isPost?: boolean;
  questions?: unknown;
  /** The chapter's numbers, which its text and its questions refer to. */
  estimate?: Estimate;
}

/** The documents of a chapter or post: its top, its sections, its questions. */
export function pageDocuments({url, matter, source, isPost, questions, estimate}: PageInput): {documents: SearchDocument[]; error?: {line?: number; message: string}} {
  const fill = (markdown: string): string => (estimate ? withNumbers(markdown, estimate) : markdown);
  const expansions = {Rubric: fill(rubricText(questions)), Estimate: estimate ? estimateText(estimate) : ''};
  const {sections, error} = sectionsOf(fill(source), expansions);
  const title = text(matter.title) || url;
  const kind: Kind = isPost ? 'post' : (KINDS.find((known) => known === matter.kind) ?? 'reference');
  const level = levelOf(matter.level);
  const tags = tagsOf(matter);
  const documents = sections.map((section): SearchDocument => {
    const isTop = section.id === '';
    const body = isTop ? [text(matter.description), section.text].filter(Boolean).join(' ') : section.text;
    return {
      url: isTop ? url : `${url}#${section.id}`, title, heading: section.heading, kind, level, text: body,
      tags: isTop ? tags : [],
    };
  });
  return {documents: [...documents, ...questionDocuments(url, title, questions, fill), ...clarifyingDocuments(url, title, questions)], error};
}

function questionDocuments(url: string, title: string, questions: unknown, fill: (markdown: string) => string): SearchDocument[] {
  const words = (value: unknown): string => plain(fill(text(value)));
  return records(record(questions).questions).flatMap((question) => {
    const id = text(question.id);
    if (!id) return [];
    const body = [question.answer, ...texts(question.facts), question.trap].map(words);
    return {
      url: `${url}#q-${id}`, title, heading: words(question.prompt), kind: 'question' as const,
      level: levelOf(question.level), text: body.filter(Boolean).join(' '), tags: [],
    };
  });
}

/** The questions to ask of a family of problems, which the page shows under a heading. */
function clarifyingDocuments(url: string, title: string, questions: unknown): SearchDocument[] {
  return records(record(questions).clarifying).flatMap((family) => {
    const id = text(family.family);
    if (!id) return [];
    const body = records(family.questions).flatMap((asked) => [text(asked.ask), ...texts(asked.changes)]);
    return {url: `${url}#ask-${id}`, title, heading: `Questions to ask: ${text(family.label)}`, kind: 'framework' as const, text: plain(body.join('\n\n')), tags: []};
  });
}

/** Every term of the glossary as a document of its own. */
export function glossaryDocuments(url: string, glossary: unknown): SearchDocument[] {
  return records(glossary).flatMap((entry) => {
    const id = text(entry.id);
    const title = text(entry.term);
    if (!id || !title) return [];
    return {
      url: `${url}#${id}`, title, heading: '', kind: 'glossary' as const, text: plain(text(entry.definition)),
      tags: [...texts(entry.aka), ...texts(entry.match)],
    };
  });
}

/** Every entry of the library as a document of its own. */
export function resourceDocuments(url: string, resources: readonly Resource[]): SearchDocument[] {
  return resources.map(({id, title, take, leave, level, topics, authors, organisation}) => ({
    url: `${url}#r-${id}`, title: 'Library', heading: title, kind: 'resource' as const, level, text: `${creditOf({authors, organisation})}. ${take} ${leave}`,
    tags: topics.map((topic) => TOPICS[topic]),
  }));
}

/** What the glossary says is said in several ways; a word that chapters avoid is one that readers type. */
export function synonymGroups(glossary: unknown): SynonymGroup[] {
  return records(glossary)
    .map((entry) => [...new Set([text(entry.term), ...texts(entry.match), ...texts(entry.aka), ...texts(entry.avoid)])].filter(Boolean))
    .filter((group) => group.length > 1);
}
