import {commentOf, parseMarkdown, walk, type Callout, type MdNode} from '../markdown';
import {plainText, type Expansions} from './plainText';

/** A stretch of a page under one heading; the first one, above all headings, has neither heading nor id. */
export interface Section {
  id: string;
  heading: string;
  text: string;
}

interface Open {
  id: string;
  heading: string;
  nodes: MdNode[];
  from: number;
}

/** Blocks in reading order. A component that holds headings (tabs, details) is opened up, else its headings were lost. */
function blocksOf(node: MdNode): MdNode[] {
  return (node.children ?? []).flatMap((child) => {
    let holdsHeading = false;
    if (child.type === 'mdxJsxFlowElement') walk(child, ({type, depth = 0}) => (holdsHeading ||= type === 'heading' && depth <= 3));
    return holdsHeading ? blocksOf(child) : [child];
  });
}

/** The id written as `{/* #id *\/}`, or nothing. */
function explicitId(heading: MdNode): string | undefined {
  return (heading.children ?? []).map((child) => /^#(\S+)$/.exec(commentOf(child) ?? '')?.[1]).filter(Boolean).at(-1);
}

/** Ids as Docusaurus derives them from a heading, for the few that carry none: GitHub's, numbered when they repeat. */
function slugger(): (heading: string) => string {
  const taken = new Map<string, number>();
  return (heading) => {
    const slug = heading.toLowerCase().replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '').replaceAll(' ', '-');
    const count = taken.get(slug) ?? 0;
    taken.set(slug, count + 1);
    return count === 0 ? slug : `${slug}-${count}`;
  };
}

const titlesIn = (callouts: readonly Callout[], from: number, to: number): string =>
  callouts.filter(({title, line}) => title && line >= from && line < to).map(({title}) => `${title}.`).join(' ');

/**
 * Splits an MDX text at its ## and ### headings. A section without words (a list of sources that the build fills in)
 * is left out, unless it is the first one. Ids are the explicit ones, else those that Docusaurus derives.
 */
export function sectionsOf(text: string, expansions: Expansions = {}): {sections: Section[]; error?: {line?: number; message: string}} {
  const {tree, callouts, error} = parseMarkdown(text);
  if (error) return {sections: [], error};
  const slug = slugger();
  const open: Open[] = [{id: '', heading: '', nodes: [], from: 0}];
  for (const block of blocksOf(tree)) {
    if (block.type === 'heading' && (block.depth ?? 0) <= 3) {
      const heading = plainText(block);
      const id = explicitId(block) ?? slug(heading);
      open.push({id, heading, nodes: [], from: block.position?.start.line ?? 0});
    } else {
      open.at(-1)?.nodes.push(block);
    }
  }
  const sections = open.map(({id, heading, nodes, from}, index) => {
    const body = plainText({type: 'root', children: nodes}, expansions);
    const titles = titlesIn(callouts, from, open[index + 1]?.from ?? Infinity);
    return {id, heading, text: [body, titles].filter(Boolean).join(' ')};
  });
  return {sections: sections.filter(({text}, index) => index === 0 || text !== '')};
}
