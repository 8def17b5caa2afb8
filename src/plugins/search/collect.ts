import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {parse} from 'yaml';
import {questionsPathOf} from '../../content/paths';
import {addressOf, isPage} from '../../content/search/address';
import {glossaryDocuments, resourceDocuments, pageDocuments, synonymGroups, type Loose} from '../../content/search/documents';
import {readEstimate} from '../../data/estimates';
import {posix} from '../../data/files';
import {readResources} from '../../data/resources';
import type {SearchDocument, SynonymGroup} from '../../lib/search';

/** Everything that the search knows about the guide. */
export interface Corpus {
  documents: SearchDocument[];
  synonyms: SynonymGroup[];
  /** Files that could not be read, with the reason. The build and the content checks report them in full. */
  problems: string[];
}

/** What the index depends on, as patterns below the root. */
export const WATCHED = ['docs/**/*.{md,mdx,yaml}', 'blog/**/*.{md,mdx,yaml}', 'src/data/resources/*.yaml'];

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/;

function pagesBelow(root: string, area: string): string[] {
  const folder = path.join(root, area);
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder, {recursive: true, encoding: 'utf8'});
  return files.map((file) => path.posix.join(area, posix(file))).filter(isPage).sort();
}

/** Reads the chapters, the posts, the questions and numbers beside them, and the glossary. */
export function collect(root: string): Corpus {
  const problems: string[] = [];
  const attempt = <T>(file: string, read: () => T): T | undefined => {
    try {
      return read();
    } catch (error) {
      problems.push(`${file}: ${(error as Error).message}`);
      return undefined;
    }
  };
  const yaml = (file: string): unknown => {
    const absolute = path.join(root, file);
    return existsSync(absolute) ? attempt(file, () => parse(readFileSync(absolute, 'utf8')) as unknown) : undefined;
  };

  const documents = [...pagesBelow(root, 'docs'), ...pagesBelow(root, 'blog')].flatMap((file) => {
    const source = readFileSync(path.join(root, file), 'utf8');
    const matter = attempt(file, () => (parse(FRONT_MATTER.exec(source)?.[1] ?? '') ?? {}) as Loose);
    if (!matter || matter.draft === true || matter.unlisted === true) return [];
    const isPost = file.startsWith('blog/');
    const slug = typeof matter.slug === 'string' ? matter.slug : undefined;
    const page = {url: addressOf(file, slug), matter, source, isPost, questions: yaml(questionsPathOf(file)), estimate: readEstimate(root, file)?.value};
    const {documents: found, error} = pageDocuments(page);
    if (error) problems.push(`${file}${error.line ? `:${error.line}` : ''}: ${error.message}`);
    return found;
  });

  const glossary = yaml('docs/glossary.yaml');
  documents.push(...glossaryDocuments(addressOf('docs/glossary.mdx'), glossary));

  documents.push(...resourceDocuments(addressOf('docs/resources/index.mdx'), readResources(root).resources));

  const taken = new Set<string>();
  const unique = documents.filter(({url}) => {
    if (taken.has(url)) problems.push(`${url}: two sections have this address; give the second heading or entry its own id`);
    return !taken.has(url) && taken.add(url);
  });
  return {documents: unique, synonyms: synonymGroups(glossary), problems};
}
