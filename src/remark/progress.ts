import type {Plugin} from 'unified';
import {visit} from 'unist-util-visit';
import {wayTo} from '../content/paths';
import {pathIn} from '../data/files';
import {checklistCatalogue} from './checklistCatalogue';
import {block, isElement, link, text, type Root} from './tree';

/**
 * `<Progress />` receives a row for each chapter with checklists: a link by file path, which Docusaurus resolves and
 * checks, and the ids of the items. So the page lists all of them without scripts, and carries no data of its own.
 */
export const progress: Plugin<[{root?: string}?], Root> = ({root = process.cwd()} = {}) => (tree, vfile) => {
  const page = pathIn(root, vfile.path);
  visit(tree, (node) => {
    if (!isElement(node, 'Progress')) return;
    const rows = checklistCatalogue(root).map(({file, title, anchor, ids}) =>
      block('ProgressChapter', {items: ids.join(' ')}, [link(`${wayTo(page, file)}${anchor ? `#${anchor}` : ''}`, [text(title)])]),
    );
    node.children = rows as typeof node.children;
  });
};
