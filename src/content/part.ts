import {attributesOf, commentOf, parseMarkdown, walk, type Callout, type MdNode} from './markdown';
import {blocksOf, sentencesOf, textBlock, type Block, type Sentence} from './prose';

export interface Heading {
  depth: number;
  text: string;
  id?: string;
  line: number;
}
export interface Fence {
  lang: string;
  meta: string;
  value: string;
  line: number;
}
export interface Element {
  name: string;
  attributes: Record<string, string>;
  line: number;
}
export interface Link {
  url: string;
  line: number;
}
export interface Image {
  url: string;
  alt: string;
  line: number;
}
export interface ChecklistItem {
  id?: string;
  text: string;
  line: number;
  isTask: boolean;
}
export interface Checklist {
  id?: string;
  items: ChecklistItem[];
  line: number;
}
export interface Omission {
  id: string;
  reason: string;
  line: number;
}

/** A piece of Markdown with everything that the rules look at. A chapter is one, and so is each answer to a question. */
export interface Part {
  file: string;
  tree: MdNode;
  blocks: Block[];
  sentences: Sentence[];
  headings: Heading[];
  fences: Fence[];
  elements: Element[];
  cites: {id: string; line: number}[];
  links: Link[];
  images: Image[];
  maths: {value: string; line: number}[];
  /** Imports, exports and expressions other than comments. */
  code: {value: string; line: number}[];
  checklists: Checklist[];
  /** Task items that stand outside every checklist. */
  looseTasks: ChecklistItem[];
  omissions: Omission[];
  callouts: Callout[];
  error?: {line?: number; message: string};
}

const isElement = (node: MdNode): boolean => node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
const plain = (node: MdNode): string => blocksOf({type: 'paragraph', children: node.children})[0]?.text.trim() ?? '';

/** The id that a comment at the end of a heading or an item gives: `{/* #some-id *\/}`. */
function explicitId(node: MdNode | undefined): string | undefined {
  const last = (node?.children ?? []).findLast((child) => child.type !== 'text' || Boolean(child.value?.trim()));
  return /^#(\S+)$/.exec(commentOf(last) ?? '')?.[1];
}

function itemOf(node: MdNode, line: number): ChecklistItem {
  const paragraph = node.children?.find((child) => child.type === 'paragraph');
  return {id: explicitId(paragraph), text: paragraph ? plain(paragraph) : '', line, isTask: typeof node.checked === 'boolean'};
}

/** The words of a diagram that a reader hears: its caption, its title for screen readers, its description. */
function captions(fence: Fence): Block[] {
  if (fence.lang !== 'mermaid') return [];
  const caption = /caption="([^"]*)"/.exec(fence.meta)?.[1];
  const spoken = fence.value.split('\n').flatMap((line, index) => {
    const match = /^\s*acc(?:Title|Descr):\s*(.+)$/.exec(line);
    return match?.[1] ? [textBlock('caption', fence.line + 1 + index, match[1])] : [];
  });
  return [...(caption ? [textBlock('caption', fence.line, caption)] : []), ...spoken];
}

/** A part made of plain words, such as the title of a chapter: prose and nothing else. */
export function plainPart(file: string, blocks: Block[]): Part {
  return {
    file, blocks, sentences: blocks.flatMap(sentencesOf), tree: {type: 'root', children: []}, headings: [], fences: [],
    elements: [], cites: [], links: [], images: [], maths: [], code: [], checklists: [], looseTasks: [], omissions: [], callouts: [],
  };
}

/**
 * Reads a piece of Markdown; it never throws, a text that is no MDX comes back empty with its error.
 *
 * @param line line of the file on which the text begins
 */
export function parsePart(file: string, text: string, line = 1): Part {
  const {tree, callouts, error} = parseMarkdown(text, line - 1);
  const part: Part = {...plainPart(file, blocksOf(tree)), tree, callouts, error};
  walk(tree, (node, ancestors) => {
    const at = node.position?.start.line ?? line;
    if (node.type === 'heading') part.headings.push({depth: node.depth ?? 1, text: plain(node), id: explicitId(node), line: at});
    else if (node.type === 'code') part.fences.push({lang: node.lang ?? '', meta: node.meta ?? '', value: node.value ?? '', line: at});
    else if (node.type === 'link' || node.type === 'definition') part.links.push({url: node.url ?? '', line: at});
    else if (node.type === 'image') part.images.push({url: node.url ?? '', alt: node.alt ?? '', line: at});
    else if (node.type === 'math' || node.type === 'inlineMath') part.maths.push({value: node.value ?? '', line: at});
    else if (node.type === 'mdxjsEsm') part.code.push({value: node.value ?? '', line: at});
    else if (node.type === 'listItem') {
      const item = itemOf(node, at);
      const list = ancestors.findLast((ancestor) => isElement(ancestor) && ancestor.name === 'Checklist');
      const owner = list && part.checklists.at(-1);
      if (owner) owner.items.push(item);
      else if (item.isTask) part.looseTasks.push(item);
    } else if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') {
      const comment = commentOf(node);
      const omitted = /^omitted:\s*(\S*)\s*(?:because\s*([\s\S]*))?$/.exec(comment ?? '');
      if (comment === undefined) part.code.push({value: `{${node.value ?? ''}}`, line: at});
      else if (omitted) part.omissions.push({id: omitted[1] ?? '', reason: omitted[2]?.trim() ?? '', line: at});
    } else if (isElement(node)) {
      const attributes = attributesOf(node);
      const name = node.name ?? '';
      part.elements.push({name, attributes, line: at});
      if (name === 'Cite') part.cites.push({id: attributes.id ?? '', line: at});
      if (name === 'Checklist') part.checklists.push({id: attributes.id, items: [], line: at});
      if (name === 'img') part.images.push({url: attributes.src ?? '', alt: attributes.alt ?? '', line: at});
      if (name === 'a') part.links.push({url: attributes.href ?? '', line: at});
    }
  });
  const titles = callouts.filter(({title}) => title).map((callout) => textBlock('heading', callout.line, callout.title));
  const spoken = [...titles, ...part.fences.flatMap(captions)];
  part.blocks.push(...spoken);
  part.sentences.push(...spoken.flatMap(sentencesOf));
  return part;
}
