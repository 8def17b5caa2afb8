import type {MdNode} from './markdown';

/** A run of prose that stands alone: a paragraph, a heading, a cell, a caption. */
export interface Block {
  kind: 'paragraph' | 'heading' | 'cell' | 'caption';
  line: number;
  /** Code and maths stand in it as one character, so that a sentence keeps its length and no code is read as prose. */
  text: string;
  /** Line of the character at an offset of the text. */
  lineAt(offset: number): number;
}

export interface Sentence {
  text: string;
  line: number;
  words: number;
}

/** Stands for a piece of code or maths: one word that no rule about words can match. */
export const OBJECT = '\uFFFC';

const SKIPPED = new Set(['mdxTextExpression', 'mdxFlowExpression', 'html', 'image', 'imageReference', 'footnoteReference']);
const BLOCKS = new Set(['paragraph', 'heading', 'tableCell']);

/** A block of plain text whose lines follow each other. */
export function textBlock(kind: Block['kind'], line: number, text: string): Block {
  return {kind, line, text, lineAt: (offset) => line + (text.slice(0, offset).match(/\n/g)?.length ?? 0)};
}

/** What stands in the prose for a node; nothing if its own words do. */
export type StandIn = (node: MdNode) => string | undefined;

/** A number of the estimate is one word, as code is. */
const quantity: StandIn = (node) => (node.name === 'Q' ? OBJECT : undefined);

function flatten(node: MdNode, standIn: StandIn): Block {
  let text = '';
  const marks: {offset: number; line: number}[] = [];
  const visit = (child: MdNode): void => {
    if (SKIPPED.has(child.type)) return;
    if (child.type === 'break') text += '\n';
    if (child.position) marks.push({offset: text.length, line: child.position.start.line});
    const mark = standIn(child);
    if (mark !== undefined) text += mark;
    else if (child.type === 'inlineCode' || child.type === 'inlineMath') text += OBJECT;
    else if (child.type === 'text') text += child.value ?? '';
    else child.children?.forEach(visit);
  };
  node.children?.forEach(visit);
  const line = node.position?.start.line ?? 1;
  const lineAt = (offset: number): number => {
    const mark = marks.findLast((candidate) => candidate.offset <= offset) ?? {offset: 0, line};
    return mark.line + (text.slice(mark.offset, offset).match(/\n/g)?.length ?? 0);
  };
  const kind = node.type === 'tableCell' ? 'cell' : node.type === 'heading' ? 'heading' : 'paragraph';
  return {kind, line, text, lineAt};
}

/** The prose of a tree in reading order. */
export function blocksOf(tree: MdNode, standIn: StandIn = quantity): Block[] {
  if (BLOCKS.has(tree.type)) return [flatten(tree, standIn)].filter((block) => block.text.trim() !== '');
  return (tree.children ?? []).flatMap((child) => blocksOf(child, standIn));
}

const ABBREVIATION = /(?:\b(?:e\.g|i\.e|vs|cf|al|Fig|No|approx|Dr|Mr|Ms|St|etc)|\b[A-Z])\.$/;

/** Words that a voice would speak: whatever holds a letter, a digit, or stands for code or maths. */
export function wordsIn(text: string): number {
  return text.split(/\s+/).filter((token) => /[\p{L}\p{N}\uFFFC]/u.test(token)).length;
}

/** Splits at full stops, question and exclamation marks that are followed by a space and the start of a sentence. */
export function sentencesOf(block: Block): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const push = (end: number): void => {
    const raw = block.text.slice(start, end);
    const text = raw.trim().replace(/\s+/g, ' ');
    const from = start + (raw.length - raw.trimStart().length);
    if (text) sentences.push({text, line: block.lineAt(from), words: wordsIn(text)});
    start = end;
  };
  for (const match of block.text.matchAll(/[.!?]["'”’)\]]*(?=\s+["'“‘([]*[\p{Lu}\p{N}\uFFFC])/gu)) {
    const end = match.index + match[0].length;
    if (!ABBREVIATION.test(block.text.slice(start, end))) push(end);
  }
  push(block.text.length);
  return sentences;
}
