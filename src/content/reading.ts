import {durationWords} from '../lib/plan/days';
import type {FrontMatter} from './frontMatter';
import {docIdOf, resolveFrom} from './paths';
import type {SidebarPart} from './sidebarParts';

/** The file of a document in the sidebar. */
export const fileOf = (id: string): string => `docs/${id}.mdx`;

export interface Neighbours {
  /** Paths of the chapters to read first, and of those to read next. */
  before: string[];
  after: string[];
}

/**
 * What to read before and after a chapter. A concept names both itself, a blueprint builds on its concepts; all others
 * follow the order of their category in the sidebar.
 */
export function neighboursOf(file: string, frontMatter: FrontMatter, parts: readonly SidebarPart[]): Neighbours {
  const ids = parts.find((part) => part.ids.includes(docIdOf(file)))?.ids ?? [];
  const at = ids.indexOf(docIdOf(file));
  const beside = (offset: number): string[] => (at < 0 ? [] : [ids[at + offset]].flatMap((id) => (id === undefined ? [] : [fileOf(id)])));
  const resolved = (paths: readonly string[]): string[] => paths.flatMap((path) => resolveFrom(file, path) ?? []);
  if (frontMatter.kind === 'concept') return {before: resolved(frontMatter.before), after: resolved(frontMatter.after)};
  if (frontMatter.kind === 'blueprint') return {before: frontMatter.concepts.map((slug) => `docs/concepts/${slug}.mdx`), after: beside(1)};
  return {before: beside(-1), after: beside(1)};
}

/** "95 minutes", "1 h 35 min" from two hours on: what a reader plans with. */
export function minutesText(minutes: number): string {
  return minutes < 120 ? `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}` : durationWords(minutes);
}
