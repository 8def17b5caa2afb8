import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {KINDS, type Kind} from '../src/content/frontMatter';
import {boardPathOf, docIdOf, estimatePathOf, questionsPathOf} from '../src/content/paths';
import {KEBAB} from '../src/content/problem';

/** Template and place of each kind of chapter. */
const PLACES: Record<Kind, {template: string; path: (slug: string) => string}> = {
  framework: {template: 'framework.mdx', path: (slug) => `docs/framework/${slug}.mdx`},
  concept: {template: 'concept.mdx', path: (slug) => `docs/concepts/${slug}.mdx`},
  blueprint: {template: 'blueprint/index.mdx', path: (slug) => `docs/blueprints/${slug}/index.mdx`},
  lab: {template: 'lab.mdx', path: (slug) => `docs/labs/${slug}.mdx`},
  reference: {template: 'reference.mdx', path: (slug) => `docs/${slug}.mdx`},
};

const USAGE = `npm run new -- <kind> <slug>, for example: npm run new -- blueprint ride-matching\nKinds: ${KINDS.join(', ')}.`;

/** `ride-matching` → `Ride matching` and `RideMatching`. */
const titleOf = (slug: string): string => slug.charAt(0).toUpperCase() + slug.slice(1).replace(/-/g, ' ');
const pascalOf = (slug: string): string => slug.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');

/** The template with the chapter's own name in the place of "my topic". */
function named(text: string, slug: string): string {
  return text.replaceAll('my-topic', slug).replaceAll('My topic', titleOf(slug)).replaceAll('MyTopic', pascalOf(slug));
}

/**
 * Writes a new chapter from the template of its kind, and the questions, the estimate and the board where the kind has them.
 *
 * @returns the files written, the chapter first
 * @throws one sentence for the author if the kind, the slug or the place will not do; then nothing is written
 */
export function newChapter(root: string, kind: string | undefined, slug: string | undefined): string[] {
  if (!kind || !slug) throw new Error(`Say which kind of chapter and under which name: ${USAGE}`);
  const place = Object.hasOwn(PLACES, kind) ? PLACES[kind as Kind] : undefined;
  if (!place) throw new Error(`There is no kind of chapter "${kind}": ${USAGE}`);
  if (!KEBAB.test(slug) || !/^[a-z]/.test(slug)) {
    throw new Error(`"${slug}" is no name for a chapter; use lower-case letters, digits and single hyphens, beginning with a letter, such as ride-matching.`);
  }
  const chapter = place.path(slug);
  const template = `docs/_templates/${place.template}`;
  const pairs = [(file: string) => file, questionsPathOf, estimatePathOf, boardPathOf]
    .map((beside) => [beside(template), beside(chapter)] as const)
    .filter(([from]) => existsSync(path.join(root, from)));
  const taken = pairs.find(([, to]) => existsSync(path.join(root, to)));
  if (taken) throw new Error(`${taken[1]} exists already; choose another name, or edit that file.`);
  mkdirSync(path.dirname(path.join(root, chapter)), {recursive: true});
  for (const [from, to] of pairs) writeFileSync(path.join(root, to), named(readFileSync(path.join(root, from), 'utf8'), slug));
  return pairs.map(([, to]) => to);
}

/** What is left for the author to do. */
export function nextSteps([chapter = '']: string[]): string {
  return [
    `1. Add '${docIdOf(chapter)}' to sidebars.ts, where a reader would look for it.`,
    '2. Write. `npm start` shows the chapter and prints what the checks still ask for.',
    '3. `npm test -- content` checks it with all others; CONTRIBUTING.md explains the fields of the front matter.',
  ].join('\n');
}
