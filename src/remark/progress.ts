import path from 'node:path';
import type {Plugin} from 'unified';
import {visit} from 'unist-util-visit';
import {checklistCatalogue} from './checklistCatalogue';
import {block, isElement, link, text, type Root} from './tree';

/**
 * `<Progress />` receives a row for each chapter with checklists: a link by file path, which Docusaurus resolves and
 * checks, and the ids of the items. So the page lists all of them without scripts, and carries no data of its own.
 */
export const progress: Plugin<[{root?: string}?], Root> = ({root = process.cwd()} = {}) => (tree, vfile) => {
  visit(tree, (node) => {
    if (!isElement(node, 'Progress')) return;
    const rows = checklistCatalogue(root).map(({file, title, anchor, ids}) => {
      const way = path.relative(path.dirname(vfile.path), path.join(root, file)).split(path.sep).join('/');
      const address = `${way.startsWith('.') ? way : `./${way}`}${anchor ? `#${anchor}` : ''}`;
      return block('ProgressChapter', {items: ids.join(' ')}, [link(address, [text(title)])]);
    });
    node.children = rows as typeof node.children;
  });
};
