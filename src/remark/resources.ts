import path from 'node:path';
import type {Plugin} from 'unified';
import {visit} from 'unist-util-visit';
import {docIdOf, wayTo} from '../content/paths';
import {checkText, KIND_NAMES, RESOURCE_KINDS, timeText, type Resource} from '../content/resources';
import {creditOf} from '../content/sources';
import {STEPS} from '../content/steps';
import {BLUEPRINTS, TOPICS, type Topic} from '../content/topics';
import {existsSync} from 'node:fs';
import {failOn} from '../data/dataFile';
import {pathIn} from '../data/files';
import {chapterTitle} from '../data/glossary';
import {chapterSlug} from '../data/questions';
import {readResources} from '../data/resources';
import {LEVEL_LABELS} from '../lib/level';
import {filterLink} from '../lib/resourceFilter';
import {block, inline, isElement, item, link, list, paragraph, strong, text, type Content, type Parent, type Root} from './tree';

export const LIBRARY = 'docs/resources/index.mdx';
/** At most so many entries below a chapter. */
const FEW = 5;

export const resourceAnchor = (id: string): string => `r-${id}`;

const stateNote = (state: Resource['state']): string[] => (state === 'live' ? [] : [state]);
const small = (parts: string[]): Content => inline('small', {}, [text(parts.join(' · '))]);

function entry(resource: Resource): Content {
  const {id, kind, topics, steps, blueprints, level, minutes, year, state, title, address, licence, take, leave, note} = resource;
  const credit = creditOf(resource);
  const facts = [credit, String(year), KIND_NAMES[kind], timeText(minutes), `from ${LEVEL_LABELS[level].toLowerCase()}`, ...(licence ? [licence] : []), ...stateNote(state), checkText(resource)];
  const words = [title, credit, take, leave, resource.case?.company ?? '', ...topics.map((topic) => TOPICS[topic])].join(' ').toLowerCase();
  const fields = {id: resourceAnchor(id), kind, topics: topics.join(' '), steps: steps.join(' '), blueprints: blueprints.join(' '), level, minutes: String(minutes), year: String(year), state, words};
  return block('Resource', fields, [
    paragraph([link(address, [text(title)]), text(' '), small(facts)]),
    paragraph([strong('Take'), text(` ${take} `), strong('Leave'), text(` ${leave}${note ? ` (${note.replace(/\.$/, '')}.)` : ''}`)]),
  ]);
}

/** What the form offers: only what some entry has. */
function menus(resources: readonly Resource[], root: string): string {
  const some = <T extends string>(all: readonly T[], has: (resource: Resource, one: T) => boolean, label: (one: T) => string) =>
    all.filter((one) => resources.some((resource) => has(resource, one))).map((value) => ({value, label: label(value)}));
  const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
  const design = (slug: string): string => {
    const file = `docs/blueprints/${slug}/index.mdx`;
    return existsSync(path.join(root, file)) ? chapterTitle(root, file) : capital(slug.replaceAll('-', ' '));
  };
  return JSON.stringify({
    kind: some(RESOURCE_KINDS, ({kind}, one) => kind === one, (one) => KIND_NAMES[one]),
    topic: some(Object.keys(TOPICS) as Topic[], ({topics}, one) => topics.includes(one), (one) => capital(TOPICS[one])).sort((a, b) => a.label.localeCompare(b.label)),
    step: some(STEPS.map(({id}) => id), ({steps}, one) => steps.includes(one), (one) => STEPS.find(({id}) => id === one)?.title ?? one),
    blueprint: some(BLUEPRINTS, ({blueprints}, one) => blueprints.includes(one), design),
  });
}

const table = (head: string[], rows: Content[][][]): Content => ({
  type: 'table',
  children: [head.map((cell) => [text(cell)]), ...rows].map((row) => ({type: 'tableRow', children: row.map((children) => ({type: 'tableCell', children}))})),
} as Content);

function repositories(resources: readonly Resource[]): Content {
  const compared = resources.flatMap((resource) => (resource.compare ? [{...resource, compare: resource.compare}] : []));
  const rows = compared.map(({id, title, compare, licence, state}) => [
    [link(`./index.mdx#${resourceAnchor(id)}`, [text(title)])], [text(String(compare.designs))], [text(compare.lastCommit + (state === 'live' ? '' : `, ${state}`))],
    [text(licence ?? '')], [text(compare.estimates)], [text(compare.practice)],
  ]);
  return table(['Repository', 'Worked designs', 'Last commit seen', 'Licence', 'Estimates', 'Practice'], rows);
}

function cases(resources: readonly Resource[]): Content {
  const told = resources.flatMap((resource) => (resource.case ? [{...resource, case: resource.case}] : [])).sort((a, b) => a.case.company.localeCompare(b.case.company) || a.year - b.year);
  const rows = told.map(({id, title, year, case: {company, problem, number}}) => [[text(company)], [text(String(year))], [text(problem)], [text(number)], [link(`./index.mdx#${resourceAnchor(id)}`, [text(title)])]]);
  return table(['Company', 'Year', 'Problem', 'The number', 'Write-up'], rows);
}

/** Entries for a chapter that it does not cite already, those that are mainly about it first, then the shorter. */
function entriesFor(file: string, resources: readonly Resource[], cited: ReadonlySet<string>): {entries: Resource[]; all: number; query: string} {
  const slug = chapterSlug(file);
  const [, folder] = file.split('/');
  const fits: Record<string, (resource: Resource) => boolean> = {
    concepts: ({topics}) => (topics as string[]).includes(slug),
    blueprints: ({blueprints}) => (blueprints as string[]).includes(slug),
    framework: ({steps}) => (steps as string[]).includes(slug),
  };
  const found = resources.filter((resource) => fits[folder ?? '']?.(resource));
  const rank = ({topics}: Resource): number => (topics[0] === slug || (folder === 'framework' && topics[0] === 'interviews') ? 0 : 1);
  const entries = found.filter(({source}) => !source || !cited.has(source)).sort((a, b) => rank(a) - rank(b) || a.minutes - b.minutes).slice(0, FEW);
  const name = {concepts: 'topic', blueprints: 'blueprint', framework: 'step'}[folder ?? ''] ?? 'text';
  return {entries, all: found.length, query: filterLink({[name]: slug})};
}

/**
 * `<Resources />` becomes the whole library, `<Repositories />` and `<CaseStudies />` tables of those entries that carry
 * such facts. Every chapter shows below its sources the entries for its topic that it does not cite.
 *
 * @throws listing everything wrong with the records, on the page of the library
 */
export const resources: Plugin<[{root?: string}?], Root> = ({root = process.cwd()} = {}) => (tree, vfile) => {
  const file = pathIn(root, vfile.path);
  if (!file.startsWith('docs/') || file.includes('/_')) return;
  const {resources: all, problems} = readResources(root);
  if (file === LIBRARY) failOn(problems);
  if (all.length === 0) return;
  visit(tree, (node, index, parent) => {
    if (!isElement(node) || !parent || index === undefined) return;
    const siblings = (parent as Parent).children;
    if (node.name === 'Resources') siblings[index] = block('Resources', {menus: menus(all, root)}, all.map(entry));
    else if (node.name === 'Repositories') siblings[index] = repositories(all);
    else if (node.name === 'CaseStudies') siblings[index] = cases(all);
  });

  const at = tree.children.findIndex((node) => isElement(node, 'Sources'));
  if (at < 0 || docIdOf(file).startsWith('resources/')) return;
  const cited = new Set<string>();
  visit(tree, (node) => {
    if (isElement(node, 'Cite')) for (const {name, value} of node.attributes as {name?: string; value?: unknown}[]) if (name === 'id') cited.add(String(value));
  });
  const {entries, all: count, query} = entriesFor(file, all, cited);
  if (entries.length === 0) return;
  const library = wayTo(file, LIBRARY);
  tree.children.splice(
    at + 1, 0,
    paragraph([strong('In the library'), text(', not cited above:')]) as Root['children'][number],
    list(entries.map(({id, title, kind, minutes}) => item([paragraph([link(`${library}#${resourceAnchor(id)}`, [text(title)]), text(` (${KIND_NAMES[kind].toLowerCase()}, ${timeText(minutes)})`)])]))),
    paragraph([link(`${library}${query}`, [text(count === 1 ? 'The entry in the library' : `All ${count} entries in the library`)]), text('.')]) as Root['children'][number],
  );
};
