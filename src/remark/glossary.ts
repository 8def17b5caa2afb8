import type {Heading} from 'mdast';
import type {Plugin} from 'unified';
import {SKIP, visit} from 'unist-util-visit';
import {byLetter, type Term} from '../content/glossary';
import {wayTo} from '../content/paths';
import type {Problem} from '../content/problem';
import {failOn, type DataFile} from '../data/dataFile';
import {pathIn} from '../data/files';
import {GLOSSARY_FILE, GLOSSARY_PAGE, placeTitle, readGlossary} from '../data/glossary';
import {fragment} from './fragment';
import {linkTerms, termFinder, type TermFinder} from './termLinks';
import {block, isElement, link, paragraph, placeOf, strong, text, type Content, type Parent, type Root} from './tree';

const RULE = 'glossary';
const letterAnchor = (letter: string): string => `letter-${letter === '#' ? 'other' : letter.toLowerCase()}`;

/** A heading that the table of contents does not list: 160 terms would bury the letters. */
const quietHeading = (id: string, title: string): Content => ({
  type: 'paragraph',
  children: [text(title)],
  data: {hName: 'h3', hProperties: {id}},
});
const heading = (id: string, title: string): Heading => ({type: 'heading', depth: 2, children: [text(title)], data: {hProperties: {id}}});

function entry(term: Term, data: DataFile<Term[]>, root: string, problems: Problem[]): Content[] {
  const index = (data.value ?? []).indexOf(term);
  const origin = {file: data.file, line: data.textLineOf([index, 'definition'])};
  const nodes: Content[] = [quietHeading(term.id, term.term)];
  if (term.aka) nodes.push(paragraph([text('Also called '), ...term.aka.flatMap((name, at): Content[] => [text(at > 0 ? ', ' : ''), {type: 'emphasis', children: [text(name)]}]), text('.')]));
  nodes.push(...fragment(term.definition, origin, RULE, problems));
  if (term.read) {
    const place = `docs/${term.read}`;
    nodes.push(paragraph([text('Read: '), link(wayTo(GLOSSARY_PAGE, place), [text(placeTitle(root, place))])]));
  }
  return nodes;
}

function glossaryNodes(data: DataFile<Term[]>, root: string, problems: Problem[]): Content[] {
  const groups = byLetter(data.value ?? []);
  const jumps = groups.flatMap(({letter}): Content[] => [link(`#${letterAnchor(letter)}`, [text(letter)]), text(' ')]);
  return [
    block('nav', {'aria-label': 'Letters', className: 'letters'}, [paragraph([strong('Jump to: '), ...jumps])]),
    ...groups.flatMap(({letter, terms}) => [heading(letterAnchor(letter), letter), ...terms.flatMap((term) => entry(term, data, root, problems))]),
  ];
}

const finders = new WeakMap<readonly Term[], TermFinder>();
function finderOf(terms: readonly Term[]): TermFinder {
  const known = finders.get(terms) ?? termFinder(terms);
  finders.set(terms, known);
  return known;
}

/**
 * `<Glossary />` becomes the entries of docs/glossary.yaml. In every other chapter and in blog posts, the first mention
 * of each term links to its entry by file path, so that Docusaurus resolves and checks the link.
 *
 * @throws listing everything wrong with the glossary, or its component where there is none
 */
export const glossary: Plugin<[{root?: string}?], Root> = ({root = process.cwd()} = {}) => (tree, vfile) => {
  const chapter = pathIn(root, vfile.path);
  const data = readGlossary(root);
  const problems: Problem[] = [...(data?.problems ?? [])];
  visit(tree, (node, index, parent) => {
    if (!isElement(node, 'Glossary') || index === undefined || !parent) return undefined;
    const place = placeOf(node, chapter);
    if (!data) problems.push({...place, rule: RULE, found: `<Glossary /> without ${GLOSSARY_FILE}`, fix: 'write that file'});
    if (chapter !== GLOSSARY_PAGE) problems.push({...place, rule: RULE, found: `<Glossary /> in ${chapter}`, fix: `move it to ${GLOSSARY_PAGE}, where the links of all chapters lead`});
    if (!data?.value || problems.length > 0) return undefined;
    const nodes = glossaryNodes(data, root, problems);
    (parent as Parent).children.splice(index, 1, ...nodes);
    return [SKIP, index + nodes.length];
  });
  failOn(problems);
  if (data?.value && chapter !== GLOSSARY_PAGE) linkTerms(tree, finderOf(data.value), (term) => `${wayTo(chapter, GLOSSARY_PAGE)}#${term.id}`);
};
