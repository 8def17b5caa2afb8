import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {Plugin} from 'unified';
import {visit} from 'unist-util-visit';
import {parseMarkdown} from '../content/markdown';
import {wayTo} from '../content/paths';
import {schedule} from '../content/steps';
import {withNumbers} from '../content/estimate/references';
import {readEstimate} from '../data/estimates';
import {pathIn} from '../data/files';
import {block, isElement, item, link, list, paragraph, text, type Content, type Root} from './tree';

/** The items of the first checklist of a chapter, as they are written there, without their ids. */
function itemsOf(root: string, file: string): Content[] {
  const estimate = readEstimate(root, file)?.value;
  const source = readFileSync(path.join(root, file), 'utf8');
  const {tree} = parseMarkdown(estimate ? withNumbers(source, estimate) : source);
  const items: Content[] = [];
  visit(tree as Root, (node) => {
    if (items.length > 0 || !isElement(node, 'Checklist')) return;
    visit(node, 'listItem', (entry) => {
      const [first] = entry.children;
      const words = first?.type === 'paragraph' ? first.children.filter(({type}) => type !== 'mdxTextExpression') : [];
      items.push(item([paragraph(words)]));
    });
  });
  return items;
}

/** `<Sheet />` receives the checklist of every step, with its minutes: the interview on one printed page. */
export const sheet: Plugin<[{root?: string}?], Root> = ({root = process.cwd()} = {}) => (tree, vfile) => {
  const page = pathIn(root, vfile.path);
  visit(tree, (node) => {
    if (!isElement(node, 'Sheet')) return;
    node.children = schedule().flatMap(({id, number, label, start, end, artefact}) => {
      const file = `docs/framework/${id}.mdx`;
      if (!existsSync(path.join(root, file))) return [];
      const head = paragraph([link(`${wayTo(page, file)}#checklist`, [text(`${number} ${label}`)]), text(`, minutes ${start} to ${end}. On the board: ${artefact}.`)]);
      return [block('div', {className: 'sheet-step'}, [head, list(itemsOf(root, file) as never[])])];
    }) as typeof node.children;
  });
};
