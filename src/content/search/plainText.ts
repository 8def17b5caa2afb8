import {attributesOf, type MdNode} from '../markdown';

/** What a component without text of its own stands for: `{Rubric: 'States the business goal …'}`. */
export type Expansions = Readonly<Record<string, string>>;

const SILENT = new Set([
  'mdxTextExpression', 'mdxFlowExpression', 'mdxjsEsm', 'yaml', 'html', 'definition', 'footnoteReference', 'math',
]);
const INLINE = new Set(['paragraph', 'heading', 'tableCell', 'emphasis', 'strong', 'delete', 'link', 'linkReference', 'mdxJsxTextElement']);
const SYMBOLS: Readonly<Record<string, string>> = {cdot: '·', times: '×', le: '≤', leq: '≤', ge: '≥', geq: '≥', approx: '≈', to: '→', sum: 'sum', log: 'log', ln: 'ln'};

/** Maths as one would type it: `\frac{q}{w}` is "q/w". Good enough to be read in an excerpt and found by a word. */
function plainMaths(tex: string): string {
  return tex
    .replace(/\\[dt]?frac\{([^{}]*)\}\{([^{}]*)\}/g, '$1/$2')
    .replace(/\\([a-zA-Z]+)/g, (_, name: string) => SYMBOLS[name] ?? (name.length < 8 && /^(alpha|beta|gamma|delta|epsilon|lambda|mu|sigma|theta|tau|rho|pi)$/.test(name) ? name : ' '))
    .replace(/[{}\\]/g, '')
    .trim();
}

/** A diagram says its caption and its title; its nodes are no sentences. */
function diagramText(node: MdNode): string {
  const caption = /caption="([^"]*)"/.exec(node.meta ?? '')?.[1] ?? '';
  const title = /^\s*accTitle:\s*(.+)$/m.exec(node.value ?? '')?.[1] ?? '';
  return `${caption} ${title}`;
}

function collect(node: MdNode, expansions: Expansions): string {
  if (SILENT.has(node.type)) return '';
  const name = node.name ?? '';
  if (node.type === 'code') return node.lang === 'mermaid' ? diagramText(node) : (node.value ?? '');
  if (node.type === 'inlineMath') return plainMaths(node.value ?? '');
  if (node.type === 'break') return ' ';
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? '';
  if (name && Object.hasOwn(expansions, name)) return expansions[name] ?? '';
  const {caption = '', title = '', summary = ''} = attributesOf(node);
  const separator = node.type === 'tableRow' ? ' · ' : INLINE.has(node.type) ? '' : ' ';
  const inside = (node.children ?? []).map((child) => collect(child, expansions)).join(separator);
  const said = [title, caption, summary].filter(Boolean).join(' ');
  return said ? `${said} ${node.value ?? inside}` : (node.value ?? inside);
}

/**
 * The words of a piece of Markdown as one line. Comments, citations and formulas set apart say nothing; a table's
 * cells are kept apart by a dot.
 */
export function plainText(node: MdNode, expansions: Expansions = {}): string {
  return collect(node, expansions)
    .replace(/\s+/g, ' ')
    .replace(/ +([.,;:!?)])/g, '$1')
    .trim();
}
