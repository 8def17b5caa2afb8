import {isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type Scalar} from 'yaml';

/** A YAML text with its value and the lines of what stands in it. */
export interface YamlText {
  value: unknown;
  errors: {line?: number; message: string}[];
  /** Line of a key or an entry, by the path to it; the nearest one above if it does not exist. */
  lineOf(path: readonly (string | number)[]): number;
  /** Every text with its path and the line on which its first character stands. */
  strings: {path: (string | number)[]; value: string; line: number}[];
}

/**
 * Reads YAML and keeps the lines. It never throws: what is no YAML has `errors`.
 *
 * @param offset lines of the file that stand before the text (1 for front matter)
 */
export function readYaml(text: string, offset = 0): YamlText {
  const counter = new LineCounter();
  const document = parseDocument(text, {lineCounter: counter, prettyErrors: false});
  const lineAt = (position: number): number => counter.linePos(position).line + offset;
  const strings: YamlText['strings'] = [];
  const firstLine = (scalar: Scalar): number => {
    const line = lineAt(scalar.range?.[0] ?? 0);
    return scalar.type === 'BLOCK_LITERAL' || scalar.type === 'BLOCK_FOLDED' ? line + 1 : line;
  };
  visit(document, {
    Scalar(key, node, ancestors) {
      if (key === 'key' || typeof node.value !== 'string') return;
      const path: (string | number)[] = [];
      ancestors.forEach((ancestor, index) => {
        const next: unknown = ancestors[index + 1] ?? node;
        if (isSeq(ancestor)) path.push(ancestor.items.indexOf(next));
        else if ('key' in ancestor && isScalar(ancestor.key)) path.push(String(ancestor.key.value));
      });
      strings.push({path, value: node.value, line: firstLine(node)});
    },
  });
  const lineOf = (path: readonly (string | number)[]): number => {
    let node: unknown = document.contents;
    let line = 1 + offset;
    for (const step of path) {
      let next: unknown;
      if (isMap(node)) {
        const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
        if (pair && isScalar(pair.key)) line = lineAt(pair.key.range?.[0] ?? 0);
        next = pair?.value;
      } else if (isSeq(node)) {
        next = node.items[Number(step)];
        const range = (next as {range?: [number, number, number]} | undefined)?.range;
        if (range) line = lineAt(range[0]);
      }
      if (!next || isAlias(next)) break;
      node = next;
    }
    return line;
  };
  const errors = document.errors.map((error) => ({line: lineAt(error.pos[0]), message: error.message}));
  return {value: errors.length > 0 ? undefined : document.toJS(), errors, lineOf, strings};
}
