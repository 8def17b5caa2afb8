import {existsSync, readdirSync} from 'node:fs';
import path from 'node:path';
import sidebars from '../../../sidebars';
import {estimatePathOf} from '../../content/paths';
import {neighboursOf, type Neighbours} from '../../content/reading';
import {sidebarParts} from '../../content/sidebarParts';
import {loadChapter} from '../../data/chapters';
import {estimateOwner} from '../../data/estimates';
import {pathIn} from '../../data/files';
import {questionsFileOf} from '../../data/questions';

/** What a page is made of besides its own file: paths that exist, paths that may come to exist, and folders. */
export interface Dependencies {
  files: string[];
  missing: string[];
  folders: string[];
}

/** Components that show something of every chapter: titles, checklists. */
const WIDE = /<(?:Contents|Glossary|PlanExample|Progress|QuestionBank|Resources|Sheet)\b/;
const YAML = /\.ya?ml$/;

function below(root: string, folder: string, wanted: (name: string) => boolean): string[] {
  const address = path.join(root, folder);
  if (!existsSync(address)) return [];
  const names = readdirSync(address, {recursive: true, encoding: 'utf8'});
  return names.filter(wanted).sort().map((name) => path.join(address, name));
}

/** The chapters that a page names with title and minutes: what to read before and after it. */
function neighbours(root: string, file: string): Neighbours {
  const own = file.startsWith('docs/') && existsSync(path.join(root, file)) ? loadChapter(root, file).frontMatter : undefined;
  return own ? neighboursOf(file, own, sidebarParts(sidebars)) : {before: [], after: []};
}

/**
 * The data that a page shows: shared data; the YAML files beside an index.mdx; for any other page those that begin with
 * its name; the estimate it takes its numbers from; the chapters to read before and after it; every chapter for a page
 * that lists them.
 *
 * @param page absolute path of the MDX file
 * @param text what the file holds
 */
export function dependenciesOf(root: string, page: string, text: string): Dependencies {
  const file = pathIn(root, page);
  const {dir, name} = path.parse(file);
  const isOwn = (other: string): boolean => YAML.test(other) && !/[/\\]/.test(other) && (name === 'index' || other.startsWith(`${name}.`));
  const shared = path.join(root, 'docs/glossary.yaml');
  const questions = path.join(root, questionsFileOf(file));
  const all = WIDE.test(text) ? below(root, 'docs', (other) => /\.(mdx|ya?ml)$/.test(other)).filter((other) => other !== page) : [];
  const numbers = path.join(root, estimatePathOf(estimateOwner(root, file)));
  const {before, after} = neighbours(root, file);
  const files = [numbers, ...[...before, ...after].map((other) => path.join(root, other)), ...below(root, dir, isOwn), ...below(root, 'src/data', (other) => YAML.test(other)), ...all, shared, questions];
  return {
    files: [...new Set(files)].filter((other) => existsSync(other)),
    missing: [shared, questions].filter((other) => !existsSync(other)),
    folders: ['src/data/sources', ...(all.length > 0 ? ['docs'] : [])].map((folder) => path.join(root, folder)).filter((folder) => existsSync(folder)),
  };
}
