import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {VFile} from 'vfile';
import {visit} from 'unist-util-visit';
import sidebars from '../../sidebars';
import {commentOf, parseMarkdown, type MdNode} from '../content/markdown';
import {docIdOf} from '../content/paths';
import {sidebarIds} from '../content/sidebarIds';
import {docsFiles} from '../data/files';
import {chapterTitle} from '../data/glossary';
import {checkId} from '../lib/progress/checklists';
import {checklists} from './checklists';
import {questions} from './questions';
import {attribute, isElement, type Root} from './tree';

/** A chapter with things to tick. */
export interface ChapterChecks {
  /** Path relative to the root. */
  file: string;
  title: string;
  /** Anchor of the heading above its first checklist. */
  anchor?: string;
  /** Ids of the records of all items, in reading order. */
  ids: string[];
}

/** Runs a transform outside a processor. */
function apply(transform: typeof checklists, root: string, tree: Root, file: string): void {
  const run = transform.call(undefined as never, {root}) as (tree: Root, vfile: VFile) => void;
  run(tree, {path: path.join(root, file)} as VFile);
}

function checksOf(root: string, file: string): ChapterChecks {
  const tree = parseMarkdown(readFileSync(path.join(root, file), 'utf8')).tree as Root;
  apply(questions, root, tree, file); // a rubric is made of checklists
  apply(checklists, root, tree, file);
  const chapter: ChapterChecks = {file, title: chapterTitle(root, file), ids: []};
  let heading: string | undefined;
  visit(tree, (node) => {
    if (node.type === 'heading') heading = /^#(\S+)$/.exec(commentOf(node.children.at(-1) as MdNode | undefined) ?? '')?.[1];
    if (!isElement(node, 'Checklist')) return;
    if (chapter.ids.length === 0) chapter.anchor = heading;
    const items = attribute(node, 'items')?.split(' ') ?? [];
    chapter.ids.push(...items.map((item) => checkId(attribute(node, 'id') ?? '', item)));
  });
  return chapter;
}

/**
 * Every chapter that holds checklists, in the order of the sidebar, with what the checklists come to after data files
 * were expanded. The progress page lists it, and the ledger of ids is checked against it.
 *
 * @throws what the transforms throw, for a chapter with problems
 */
export function checklistCatalogue(root: string): ChapterChecks[] {
  const order = sidebarIds(sidebars);
  const place = (file: string): number => (order.includes(docIdOf(file)) ? order.indexOf(docIdOf(file)) : order.length);
  return docsFiles(root, /\.mdx$/)
    .map((file) => checksOf(root, file))
    .filter(({ids}) => ids.length > 0)
    .sort((a, b) => place(a.file) - place(b.file));
}
