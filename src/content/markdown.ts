import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';

/** A node of the Markdown tree, as far as the checks look at it. */
export interface MdNode {
  type: string;
  children?: MdNode[];
  value?: string;
  position?: {start: {line: number}};
  depth?: number;
  url?: string;
  alt?: string | null;
  lang?: string | null;
  meta?: string | null;
  checked?: boolean | null;
  identifier?: string;
  name?: string | null;
  attributes?: {type: string; name?: string; value?: unknown}[];
}

/** `:::note[Title]`: a callout opens; the closing line holds only the colons. */
export interface Callout {
  kind: string;
  title: string;
  line: number;
  closed: boolean;
}

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkMath).use(remarkMdx);

/**
 * Takes the lines that are no MDX (the front matter; callout fences, which Docusaurus reads as directives) out of the
 * text and leaves empty lines, so that every position in the tree is a position in the file.
 */
function maskLines(text: string): {masked: string; callouts: Callout[]} {
  const lines = text.split('\n');
  const callouts: Callout[] = [];
  let at = 0;
  if (lines[0]?.trimEnd() === '---') {
    const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
    for (; at <= end; at += 1) lines[at] = '';
  }
  let fence: string | undefined;
  for (; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const marker = /^\s*(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence) {
      if (marker?.startsWith(fence) && line.trim() === marker) fence = undefined;
    } else if (marker) {
      fence = marker;
    } else if (/^\s*:::/.test(line)) {
      const opening = /^\s*:{3,}([\w-]+)(?:\[(.*)\])?/.exec(line);
      const last = callouts.findLast((callout) => !callout.closed);
      if (opening) callouts.push({kind: opening[1] ?? '', title: opening[2] ?? '', line: at + 1, closed: false});
      else if (last) last.closed = true;
      lines[at] = '';
    }
  }
  return {masked: lines.join('\n'), callouts};
}

/**
 * The tree of an MDX text, or where and why it is no MDX. Maths is read as the site reads it, so its braces are safe.
 *
 * @param before lines of the file that stand before the text; all positions count them
 */
export function parseMarkdown(text: string, before = 0): {tree: MdNode; callouts: Callout[]; error?: {line?: number; message: string}} {
  const masked = maskLines(text);
  const callouts = masked.callouts.map((callout) => ({...callout, line: callout.line + before}));
  try {
    const tree = processor.parse(masked.masked) as MdNode;
    if (before > 0) {
      walk(tree, ({position}) => {
        if (position) position.start.line += before;
      });
    }
    return {tree, callouts};
  } catch (error) {
    const {reason, message, line} = error as {reason?: string; message: string; line?: number};
    return {tree: {type: 'root', children: []}, callouts, error: {line: line && line + before, message: reason ?? message}};
  }
}

/** Calls `see` for the node and everything below it, parents first. The ancestors are only good during the call. */
export function walk(node: MdNode, see: (node: MdNode, ancestors: readonly MdNode[]) => void, ancestors: MdNode[] = []): void {
  see(node, ancestors);
  ancestors.push(node);
  for (const child of node.children ?? []) walk(child, see, ancestors);
  ancestors.pop();
}

/** The text of a `{/* comment *\/}`, or nothing if the node is something else. */
export function commentOf(node: MdNode | undefined): string | undefined {
  if (node?.type !== 'mdxTextExpression' && node?.type !== 'mdxFlowExpression') return undefined;
  return /^\s*\/\*([\s\S]*?)\*\/\s*$/.exec(node.value ?? '')?.[1]?.trim();
}

/** The string attributes of a component as written in the text. */
export function attributesOf(node: MdNode): Record<string, string> {
  const pairs = (node.attributes ?? []).filter((attribute) => attribute.name && typeof attribute.value === 'string');
  return Object.fromEntries(pairs.map((attribute) => [attribute.name as string, attribute.value as string]));
}
