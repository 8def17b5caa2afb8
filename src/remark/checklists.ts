import type {ListItem, PhrasingContent} from 'mdast';
import type {Plugin} from 'unified';
import {SKIP, visit} from 'unist-util-visit';
import {commentOf, type MdNode} from '../content/markdown';
import {KEBAB, type Problem} from '../content/problem';
import {failOn} from '../data/dataFile';
import {pathIn} from '../data/files';
import {attribute, block, inline, isElement, placeOf, type Content, type Element, type Root} from './tree';

type Report = (node: Parameters<typeof placeOf>[0] | undefined, found: string, fix: string) => void;

const isTask = (node: {type: string; checked?: boolean | null}): boolean => node.type === 'listItem' && typeof node.checked === 'boolean';

/** Takes the comment with the id off the end of an item's first line, and the space before it. */
function takeId(words: PhrasingContent[]): string | undefined {
  const at = words.findLastIndex((node) => node.type !== 'text' || node.value.trim() !== '');
  const id = /^#(\S+)$/.exec(commentOf(words[at] as MdNode | undefined) ?? '')?.[1];
  if (!id) return undefined;
  words.splice(at);
  const last = words.at(-1);
  if (last?.type === 'text') last.value = last.value.trimEnd();
  return id;
}

/** An item as a component: first its label in a span, then whatever else stands in the item. */
function itemElement(item: ListItem, list: Element, seen: Set<string>, report: Report): Content[] {
  const [first, ...rest] = item.children;
  const where = item.position ? item : list;
  if (!isTask(item)) report(where, 'an item without a box', 'start it with `- [ ]`');
  const words = first?.type === 'paragraph' ? first.children : [];
  const id = takeId(words);
  if (!id || !KEBAB.test(id)) {
    const fix = 'end its first paragraph with an id in lower-case words joined by hyphens: `{/* #some-id */}`';
    report(where, id ? `the item id "${id}"` : 'an item without an id', fix);
    return [];
  }
  if (seen.has(id)) report(where, `the item id "${id}" a second time in its checklist`, 'choose another id for the newer item');
  seen.add(id);
  visit({type: 'root', children: rest} as Root, isTask, (inner) => {
    report(inner.position ? inner : where, 'a box inside an item', 'make it an item of the checklist, or a plain list item');
  });
  return [block('ChecklistItem', {id}, [inline('span', {}, words), ...rest])];
}

function convert(list: Element, lists: Set<string>, report: Report): void {
  const id = attribute(list, 'id');
  if (!id || !KEBAB.test(id)) report(list, id ? `the checklist id "${id}"` : 'a checklist without an id', 'write `<Checklist id="…">` in lower-case words joined by hyphens');
  else if (lists.has(id)) report(list, `the checklist id "${id}" a second time`, 'choose another id for the newer list');
  lists.add(id ?? '');
  const parts = list.children.filter((child) => commentOf(child as MdNode) === undefined);
  const [only] = parts;
  if (parts.length !== 1 || only?.type !== 'list') {
    report(list, 'a checklist that holds something else than one task list', 'leave an empty line after `<Checklist …>`, then write `- [ ] … {/* #id */}`, and move other text out');
    return;
  }
  const items = new Set<string>();
  list.children = only.children.flatMap((item) => itemElement(item, list, items, report)) as typeof list.children;
  list.attributes = list.attributes.filter(({type}) => type === 'mdxJsxAttribute');
  list.attributes.push({type: 'mdxJsxAttribute', name: 'items', value: [...items].join(' ')});
}

/**
 * Turns the task list inside `<Checklist id="…">` into `<ChecklistItem id="…">` elements, and gives the checklist the
 * ids of its items. What a reader ticks is saved under these two ids, so each must be there and stay what it is.
 *
 * @throws listing every missing, malformed or repeated id, and every task outside a checklist
 */
export const checklists: Plugin<[{root?: string}?], Root> = ({root = process.cwd()} = {}) => (tree, vfile) => {
  const file = pathIn(root, vfile.path);
  const problems: Problem[] = [];
  const report: Report = (node, found, fix) => problems.push({...(node ? placeOf(node, file) : {file}), rule: 'checklists', found, fix});
  const lists = new Set<string>();
  visit(tree, (node) => {
    if (isElement(node, 'Checklist')) {
      convert(node, lists, report);
      return SKIP;
    }
    if (isTask(node)) report(node, 'a task outside a checklist', 'put the list between `<Checklist id="…">` and `</Checklist>`, or leave out the boxes');
    return undefined;
  });
  failOn(problems);
};
