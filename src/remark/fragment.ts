import {parseMarkdown, walk} from '../content/markdown';
import type {Problem} from '../content/problem';
import {setOrigin, type Content, type Origin} from './tree';

/**
 * Reads Markdown that stands in a data file as a chapter's Markdown is read: maths, tables and components included. The
 * nodes forget their positions, which would point into the wrong file; citations and numbers remember where they were written.
 *
 * @param origin file and line where the text begins
 * @param problems receives what is no MDX
 */
export function fragment(markdown: string, origin: Origin, rule: string, problems: Problem[]): Content[] {
  const {tree, error} = parseMarkdown(markdown);
  if (error) {
    const line = origin.line + (error.line ?? 1) - 1;
    problems.push({file: origin.file, line, rule, found: `text that is no MDX: ${error.message}`, fix: 'put code into backquotes and write \\{ and &lt; where you mean the characters'});
  }
  walk(tree, (node) => {
    if (node.name === 'Cite' || node.name === 'Q') setOrigin(node as object, {file: origin.file, line: origin.line + (node.position?.start.line ?? 1) - 1});
    delete node.position;
  });
  return (tree.children ?? []) as unknown as Content[];
}

/** The same for a text of one line: its words without the paragraph around them. */
export function inlineFragment(markdown: string, origin: Origin, rule: string, problems: Problem[]): Content[] {
  const nodes = fragment(markdown, origin, rule, problems);
  const [first, ...rest] = nodes;
  if (first?.type === 'paragraph' && rest.length === 0) return first.children as Content[];
  if (nodes.length > 0) problems.push({...origin, rule, found: 'more than one paragraph of text', fix: 'write running text: no list, heading, table or empty line'});
  return [];
}
