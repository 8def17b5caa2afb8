/** A Mermaid fence in a text, with the line of its opening back-ticks. */
export interface FoundFence {
  meta: string;
  source: string;
  line: number;
}

const FENCE = /^[ \t]*```mermaid\b(.*)\n([\s\S]*?)^[ \t]*```[ \t]*$/gm;

/** Every Mermaid fence in a chapter, or in the Markdown inside a data file. */
export function findFences(text: string): FoundFence[] {
  return [...text.matchAll(FENCE)].map(({index, 1: meta = '', 2: source = ''}) => ({
    meta: meta.trim(),
    source,
    line: text.slice(0, index).split('\n').length,
  }));
}
