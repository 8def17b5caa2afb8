import type {UnknownLine} from './syntax';

/** Forms of a node, longest brackets first. Label characters may not repeat the closing bracket. */
const NODES = [
  /^[\w-]+\(\(\((.+?)\)\)\)/,
  /^[\w-]+\(\[(.+?)\]\)/,
  /^[\w-]+\(\((.+?)\)\)/,
  /^[\w-]+\[\[(.+?)\]\]/,
  /^[\w-]+\[\((.+?)\)\]/,
  /^[\w-]+\[\/(.+?)\\\]/,
  /^[\w-]+\[\\(.+?)\/\]/,
  /^[\w-]+>(.+?)\]/,
  /^[\w-]+\{\{(.+?)\}\}/,
  /^[\w-]+\[(.+?)\]/,
  /^[\w-]+\((.+?)\)/,
  /^[\w-]+\{(.+?)\}/,
];
const BARE = /^[\w-]+/;
const ARROWS = [/^<?(?:-->|-\.->|==>|---|-\.-|===)(?:\|([^|]*)\|)?/, /^<?(?:--|-\.|==)\s+(.+?)\s+(?:-->|---|\.->|\.-|==>|===)/];

const SUBGRAPH = /^subgraph +(?:[\w-]+ *\[(?:"[^"]+"|[^"[\]]+)\]|"[^"]+"|[^"[\]]+)$/;

const HINT = 'write `A["label"] --> B["label"]`, `A -->|"label"| B`, `subgraph id["Title"]` … `end`; quote labels, no brackets or quotes inside them, spaces around arrows';

interface Taken {
  rest: string;
  label?: string;
}

function take(text: string, forms: RegExp[]): Taken | undefined {
  for (const form of forms) {
    const match = form.exec(text);
    if (match) return {rest: text.slice(match[0].length).trim(), label: match[1]};
  }
  return undefined;
}

/** A label is quoted as a whole or holds no quote and no bracket. */
function sound(label: string | undefined): boolean {
  if (label === undefined) return true;
  const quoted = /^"([^"]*)"$/.exec(label.trim());
  return quoted ? true : !/["()[\]{}]/.test(label);
}

function takeGroup(text: string): string | undefined {
  let rest = text;
  for (;;) {
    const node = take(rest, [...NODES, BARE]);
    // An id runs into an arrow that follows without a space: `A-->B` would make a box named `A--`.
    if (!node || !sound(node.label) || /^[\w-]*-(?![\w-])/.test(rest)) return undefined;
    rest = node.rest;
    if (!rest.startsWith('&')) return rest;
    rest = rest.slice(1).trim();
  }
}

/** Whether a line is nodes and arrows to its very end. */
function readsAsEdges(text: string): boolean {
  let rest = takeGroup(text);
  while (rest) {
    const arrow = take(rest, ARROWS);
    if (!arrow || !sound(arrow.label)) return false;
    rest = takeGroup(arrow.rest);
  }
  return rest === '';
}

/** Statements of a flowchart that the build renderer would skip or cut short. */
export function unknownInFlowchart(statements: {text: string; line: number}[]): UnknownLine[] {
  const [head, ...body] = statements;
  const unknown: UnknownLine[] = [];
  const open: {text: string; line: number}[] = [];
  if (head && !/^(?:graph|flowchart) +(?:TD|TB|LR|BT|RL)$/.test(head.text)) {
    unknown.push({line: head.line, found: head.text, fix: 'name the direction and nothing else: `flowchart TB`'});
  }
  for (const {text, line} of body) {
    if (SUBGRAPH.test(text)) {
      if (open.length > 0) unknown.push({line, found: `${text} inside a subgraph`, fix: 'keep one level: arrows into an inner subgraph end beside their box'});
      open.push({text, line});
    } else if (text === 'end') {
      if (!open.pop()) unknown.push({line, found: text, fix: 'remove it: no subgraph is open here'});
    } else if (/^(?:classDef|class|style|linkStyle|click) /.test(text)) {
      unknown.push({line, found: text, fix: 'remove it: colours and links come from the site, not from a diagram'});
    } else if (/^direction /.test(text)) {
      unknown.push({line, found: text, fix: 'remove it: arrows across a subgraph with a direction of its own come out askew'});
    } else if (!readsAsEdges(text)) {
      unknown.push({line, found: text, fix: HINT});
    }
  }
  for (const {text, line} of open) unknown.push({line, found: text, fix: 'close this subgraph with `end`'});
  return unknown;
}
