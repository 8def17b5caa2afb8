import type {Plugin} from 'unified';
import {visit} from 'unist-util-visit';
import {nearest} from '../content/issue';
import type {Problem} from '../content/problem';
import {checkedText, creditOf, type Source, type SourceKind} from '../content/sources';
import {failOn} from '../data/dataFile';
import {pathIn} from '../data/files';
import {readSources} from '../data/sources';
import {isExcerpt} from './excerpt';
import {attribute, inline, isElement, item, link, list, paragraph, placeOf, text, type Content, type Element, type Parent, type Root} from './tree';

const RULE = 'citations';
const KIND_LABELS: Record<SourceKind, string> = {
  paper: 'Paper', engineering: 'Engineering post', documentation: 'Documentation', book: 'Book', repository: 'Repository',
  standard: 'Standard', talk: 'Talk', article: 'Article', dataset: 'Data set',
};

interface Citation {
  node: Element;
  parent: Parent;
  source: Source;
  at?: string;
  /** Place of the source in the list of this chapter. */
  number: number;
  /** How many times the source has been cited so far, this time included. */
  time: number;
}

const anchorOf = (citation: Citation): string => `cite-${citation.source.id}-${citation.time}`;

/** a, b, … z, aa, ab, … */
function letter(time: number): string {
  const rest = Math.floor((time - 1) / 26);
  return (rest > 0 ? letter(rest) : '') + String.fromCharCode(97 + ((time - 1) % 26));
}

function collect(tree: Root, chapter: string, sources: ReadonlyMap<string, Source>, problems: Problem[]): Citation[] {
  const citations: Citation[] = [];
  const numbers = new Map<string, number>();
  visit(tree, (node, _, parent) => {
    if (!isElement(node, 'Cite') || !parent) return;
    const id = attribute(node, 'id');
    const source = sources.get(id ?? '');
    const place = placeOf(node, chapter);
    if (!source) {
      const hint = id && nearest(id, sources.keys());
      const fix = `${hint ? `did you mean ${hint}? Otherwise ` : ''}add the source to a file in src/data/sources`;
      problems.push({...place, rule: RULE, found: id ? `<Cite id="${id}" />, which is no source` : '<Cite> without an id', fix});
      return;
    }
    if (!numbers.has(source.id)) numbers.set(source.id, numbers.size + 1);
    const time = citations.filter((earlier) => earlier.source.id === source.id).length + 1;
    citations.push({node, parent: parent as Parent, source, at: attribute(node, 'at'), number: numbers.get(source.id) as number, time});
  });
  return citations;
}

/** The `[n]` in the text, close to the word before it. In an excerpt, which has no list, it leads to the source itself. */
function place(citation: Citation, excerpt: boolean): void {
  const {node, parent, source, at, number} = citation;
  const ariaLabel = `source ${number}: ${source.title}${at ? `, ${at}` : ''}`;
  const target = excerpt ? link(source.address, [text(`[${number}]`)], {ariaLabel}) : link(`#source-${source.id}`, [text(`[${number}]`)], {ariaLabel, id: anchorOf(citation)});
  const mark = inline('sup', {className: 'cite'}, [target]);
  const index = parent.children.indexOf(node as Content);
  const before = parent.children[index - 1];
  if (before?.type === 'text') before.value = before.value.trimEnd();
  parent.children[index] = node.type === 'mdxJsxFlowElement' ? paragraph([mark]) : mark;
}

function entry(source: Source, citations: readonly Citation[]): ReturnType<typeof item> {
  const back = citations.flatMap((citation): Content[] => {
    const name = letter(citation.time);
    const ariaLabel = `${name}: back to citation ${citation.time} of source ${citation.number}${citation.at ? `, ${citation.at}` : ''}`;
    return [text(' '), link(`#${anchorOf(citation)}`, [text(name)], {ariaLabel}), ...(citation.at ? [text(` (${citation.at})`)] : [])];
  });
  return item(
    [
      paragraph([text(`${creditOf(source)} (${source.year}). `), link(source.address, [text(source.title)]), text(`. ${KIND_LABELS[source.kind]}.`)]),
      paragraph([text(source.supports)]),
      paragraph([text(`${checkedText(source)} Cited: `), inline('span', {'aria-hidden': 'true'}, [text('↩')]), ...back], 'sources__back'),
    ],
    true,
    {id: `source-${source.id}`},
  );
}

/**
 * `<Cite id="x" />` becomes a numbered superscript link, in order of first citation, and `<Sources />` the list that
 * the numbers lead to, each entry with links back. Citations from data files count where they are shown, so this
 * transform runs after those that expand data.
 *
 * @throws listing every citation that names no source, a missing list, and everything wrong with the source files
 */
export const citations: Plugin<[{root?: string}?], Root> = ({root = process.cwd()} = {}) => (tree, vfile) => {
  const chapter = pathIn(root, vfile.path);
  const lists: {node: Element; parent: Parent}[] = [];
  let uses = false;
  visit(tree, (node, _, parent) => {
    if (isElement(node, 'Cite')) uses = true;
    if (isElement(node, 'Sources') && parent) lists.push({node, parent: parent as Parent});
  });
  if (!uses && lists.length === 0) return;

  const data = readSources(root);
  failOn(data.problems); // by themselves: each would also make its source unknown
  const problems: Problem[] = [];
  const found = collect(tree, chapter, new Map(data.sources.map((source) => [source.id, source])), problems);
  const excerpt = lists.length === 0 && isExcerpt(vfile);
  const [first, ...more] = lists;
  const report = (node: Element | undefined, what: string, fix: string) => problems.push({...(node ? placeOf(node, chapter) : {file: chapter}), rule: RULE, found: what, fix});
  if (!first && !excerpt) report(found[0]?.node, 'citations without a list of sources', 'end the chapter with "## Sources {/* #sources */}" and <Sources />');
  if (first && !uses) report(first.node, '<Sources /> although nothing is cited', 'cite the sources with <Cite id="…" />, or take the section out');
  more.forEach(({node}) => report(node, 'a second <Sources />', 'keep one'));
  if (first?.node.type === 'mdxJsxTextElement') report(first.node, '<Sources /> inside a paragraph', 'put it on a line of its own');
  failOn(problems);

  found.forEach((citation) => place(citation, excerpt));
  if (!first) return;
  const cited = [...new Map(found.map((citation) => [citation.source.id, citation.source])).values()];
  const entries = cited.map((source) => entry(source, found.filter((citation) => citation.source === source)));
  first.parent.children[first.parent.children.indexOf(first.node as Content)] = list(entries, true, 'sources');
};
