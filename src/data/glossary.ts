import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {parse} from 'yaml';
import {parseGlossary, type Term} from '../content/glossary';
import type {Problem} from '../content/problem';
import {readDataFile, type DataFile} from './dataFile';

export const GLOSSARY_FILE = 'docs/glossary.yaml';
export const GLOSSARY_PAGE = 'docs/glossary.mdx';

/** The checked glossary, or nothing if the guide has none yet. That a `read` target exists is checked as well. */
export function readGlossary(root: string): DataFile<Term[]> | undefined {
  const data = readDataFile(root, GLOSSARY_FILE, {rule: 'glossary', parse: parseGlossary});
  if (!data?.value) return data;
  const problems = data.value.flatMap(({read}, index): Problem[] => {
    const target = read?.split('#')[0];
    if (!target || existsSync(path.join(root, 'docs', target))) return [];
    return [{file: data.file, line: data.lineOf([index, 'read']), rule: 'glossary', found: `read: ${read}`, fix: 'name a chapter that exists below docs/, or leave it out'}];
  });
  return {...data, problems: [...data.problems, ...problems]};
}

/** The title that a chapter gives itself in its front matter. */
export function chapterTitle(root: string, chapter: string): string {
  const text = readFileSync(path.join(root, chapter), 'utf8');
  const matter = parse(/^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? '') as {title?: unknown} | null;
  return typeof matter?.title === 'string' ? matter.title : chapter;
}

/** What a link to a place in a chapter is called: the chapter's title, and the heading with the anchor if there is one. */
export function placeTitle(root: string, place: string): string {
  const [chapter = '', anchor] = place.split('#');
  const title = chapterTitle(root, chapter);
  const text = readFileSync(path.join(root, chapter), 'utf8');
  const heading = anchor && new RegExp(`^#{2,}\\s+(.+?)\\s*\\{/\\*\\s*#${anchor}\\s*\\*/\\}`, 'm').exec(text)?.[1];
  return heading ? `${title}, ${heading.replace(/[*`$]/g, '')}` : title;
}
