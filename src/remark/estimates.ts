import type {Plugin} from 'unified';
import type {Estimate} from '../content/estimate/estimate';
import {fillLabels, hasLabels, referenceText} from '../content/estimate/references';
import {unusedIssues} from '../content/estimate/unused';
import {viewOf} from '../content/estimate/view';
import {estimatePathOf, wayTo} from '../content/paths';
import type {Problem} from '../content/problem';
import {failOn, located, type DataFile} from '../data/dataFile';
import {estimateOwner, readEstimate} from '../data/estimates';
import {pathIn} from '../data/files';
import {isExcerpt} from './excerpt';
import {attribute, block, inline, isElement, link, placeOf, setOrigin, text, type Content, type Element, type Parent, type Root} from './tree';

const RULE = 'estimate';
/** Where a number cannot be a button: inside another control, a link, a heading. */
const CLOSED = new Set(['heading', 'link', 'linkReference']);
const CLOSED_ELEMENTS = new Set(['a', 'button', 'summary', 'label', 'Checklist']);
type Node = Content & {children?: Content[]};

/** Calls `see` for each node with its ancestors, inner nodes first, so that `see` may replace what stands in a parent. */
function eachNode(node: Node | Root, see: (node: Content, parent: Parent, closed: boolean) => void, closed = false): void {
  const children = (node as Parent).children ?? [];
  for (const child of [...children]) {
    const inside = closed || CLOSED.has(child.type) || (isElement(child) && CLOSED_ELEMENTS.has(child.name ?? ''));
    eachNode(child as Node, see, inside);
    see(child, node as Parent, inside);
  }
}

/** The origin of each input, as the third cell of its row. A source becomes a citation like any other in the chapter. */
function origins({value, file, lineOf}: DataFile<Estimate>): Content[] {
  return (value?.file.inputs ?? []).map(({source}, index) => {
    if (source === 'assumption' || source === 'given') return inline('span', {}, [text(source)]);
    const cite = inline('Cite', {id: source}, []);
    setOrigin(cite, {file, line: lineOf(['inputs', index, 'source'])});
    return inline('span', {}, [text('source '), cite]);
  });
}

/**
 * `<Q id="x" />` becomes the number, which leads to its working, `{{x}}` in a diagram its text, `<Estimate />` the tables and the
 * calculator: all from the estimate file beside the chapter, so that one edit there changes all of them. A chapter may
 * name another one whose numbers it uses: then they lead to the rows on that page. In the excerpt of a post, which has no
 * rows, numbers are text. It runs after
 * the transform that brings in questions, which use the same numbers, and before those that draw diagrams and number
 * citations.
 *
 * @throws listing everything wrong with the estimate, and every reference to what it does not hold
 */
export const estimates: Plugin<[{root?: string}?], Root> = ({root = process.cwd()} = {}) => (tree, vfile) => {
  const chapter = pathIn(root, vfile.path);
  const owner = estimateOwner(root, chapter);
  const borrowed = owner !== chapter;
  const home = borrowed ? wayTo(chapter, owner) : '';
  const data = readEstimate(root, chapter);
  const excerpt = data !== undefined && isExcerpt(vfile);
  const problems: Problem[] = [...(data?.problems ?? [])];
  const shownIds = new Set<string>();
  const numbers: Content[] = [];
  const tables: {node: Element; parent: Parent}[] = [];
  const report = (node: Parameters<typeof placeOf>[0], found: string, fix: string, below = 0): void => {
    const place = placeOf(node, chapter);
    problems.push({...place, line: place.line === undefined ? undefined : place.line + below, rule: RULE, found, fix});
  };
  const missing = (node: Content, what: string): void => {
    if (!data) report(node, `${what} without ${estimatePathOf(owner)}`, 'write that file; docs/_templates shows one');
  };

  eachNode(tree, (node, parent, closed) => {
    const element = isElement(node) ? node : undefined;
    if (node.type === 'code' && node.lang === 'mermaid' && hasLabels(`${node.value}${node.meta ?? ''}`)) {
      missing(node, 'a diagram with {{…}}');
      if (!data?.value) return;
      const [value, meta] = [fillLabels(node.value, data.value), fillLabels(node.meta ?? '', data.value)];
      value.faults.forEach(({line, found, fix}) => report(node, found, fix, line + 1));
      meta.faults.forEach(({found, fix}) => report(node, found, fix));
      [...value.ids, ...meta.ids].forEach((id) => shownIds.add(id));
      node.value = value.text;
      if (node.meta) node.meta = meta.text;
    } else if (element?.name === 'Q') {
      missing(node, '<Q />');
      numbers.push(node);
      if (element.type === 'mdxJsxFlowElement') report(node, '<Q /> on a line of its own', 'put it into a sentence or a cell');
      if (!data?.value) return;
      const [id, unit, digits, only] = ['id', 'unit', 'digits', 'only'].map((name) => attribute(element, name));
      const shown = referenceText(data.value, {id, unit, digits, only});
      if (shown.fault) report(node, shown.fault.found, shown.fault.fix);
      if (shown.text === undefined || !id) return;
      parent.children[parent.children.indexOf(node)] = closed || excerpt ? text(shown.text) : link(`${home}#e-${id}`, [text(shown.text)], {className: [borrowed ? 'q-away' : 'q']});
      shownIds.add(id);
    } else if (element?.name === 'Estimate') {
      missing(node, '<Estimate />');
      if (element.type === 'mdxJsxTextElement') report(node, '<Estimate /> inside a paragraph', 'put it on a line of its own');
      if (tables.length > 0) report(node, 'a second <Estimate />', 'keep one');
      tables.push({node: element, parent});
    }
  });
  const showsAll = !borrowed && !excerpt;
  if (numbers[0] && data && tables.length === 0 && showsAll) report(numbers[0], '<Q /> in a chapter without <Estimate />', 'write <Estimate /> on a line of its own: the number leads to its working there');
  if (data?.value && problems.length === 0 && showsAll) problems.push(...located(data.file, RULE, unusedIssues(data.value, shownIds, tables.length > 0), data.lineOf));
  failOn(problems);
  if (!data?.value) return;

  const [shown] = tables;
  if (!shown) return;
  const calculator = block('Estimate', {data: JSON.stringify(viewOf(data.value))}, origins(data));
  shown.parent.children[shown.parent.children.indexOf(shown.node as Content)] = calculator;
};
