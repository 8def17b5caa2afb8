import type {Chapter} from '../chapter';
import {numberFinder, type NumberFinder} from '../estimate/bareNumbers';
import type {Estimate} from '../estimate/estimate';
import {numberText} from '../estimate/numberText';
import type {MdNode} from '../markdown';
import type {Fence, Part} from '../part';
import type {Finding} from '../problem';
import {blocksOf, OBJECT, sentencesOf} from '../prose';
import type {Rule} from '../rule';

/** Stands for a citation, so that a sentence knows that it carries one. */
const CITED = '\uE000';
const standIn = ({name}: MdNode): string | undefined => (name === 'Cite' ? CITED : name === 'Q' ? OBJECT : undefined);

const FIX = 'make it an input or a result of the estimate and write <Q id="…" />, or cite whoever measured it in the same sentence';

function inProse({file, tree, blocks}: Part, find: NumberFinder): Finding[] {
  // A text that is no Markdown has only its words.
  const all = tree.children?.length ? blocksOf(tree, standIn) : blocks;
  return all.flatMap(sentencesOf).flatMap(({text, line}) =>
    text.includes(CITED) ? [] : find(text).map(({match}) => ({file, line, found: `the bare number "${match}" in "${excerpt(text, match)}"`, fix: FIX})),
  );
}

/** A few words around a match, so that it is found in a long line. */
function excerpt(text: string, match: string): string {
  const at = text.indexOf(match);
  const [from, to] = [Math.max(0, at - 24), at + match.length + 24];
  return `${from > 0 ? '…' : ''}${text.slice(from, to).replaceAll(OBJECT, '□')}${to < text.length ? '…' : ''}`;
}

/** All numbers that the estimate shows, as they are written. */
function shownNumbers(estimate: Estimate | undefined): Set<string> {
  const {file, numbers} = estimate ?? {file: {inputs: [], derived: []}, numbers: new Map<string, number>()};
  const digits = [...file.inputs.map(({id}) => ({id, most: 12})), ...file.derived.map(({id, digits: most}) => ({id, most}))];
  const texts = digits.flatMap(({id, most}) => [most, 3, 12].map((count) => numberText(numbers.get(id) ?? NaN, count)));
  return new Set(texts.flatMap((text) => [text.replaceAll('\u00A0', ' '), text.split('\u00A0')[0] ?? '']));
}

/** TeX as text, as far as numbers and units go: `904{,}000\,\text{users}` is "904,000 users". */
const fromTex = (tex: string): string => tex.replace(/\{,\}/g, ',').replace(/\\(?:text|mathrm)\{([^{}]*)\}/g, ' $1 ').replace(/\\[,;: ]|~/g, ' ').replace(/\\%/g, '%').replace(/ +/g, ' ');

function inCode(part: Part, find: NumberFinder, shown: ReadonlySet<string>): Finding[] {
  const isDiagram = ({lang}: Fence): boolean => lang === 'mermaid';
  const lines = (line: number, value: string, write: string) => value.split('\n').map((text, index) => ({line: line + index, text, write}));
  const texts = [
    ...part.fences.flatMap((fence) => [
      {line: fence.line, text: fence.meta, write: '{{…}}'},
      ...lines(fence.line + 1, fence.value.replace(/<br\s*\/?>/g, ' | '), isDiagram(fence) ? '{{…}}' : 'the value of a quantity'),
    ]),
    ...part.maths.flatMap(({value, line}) => lines(line, fromTex(value), 'the value of a quantity')),
  ];
  return texts.flatMap(({line, text, write}) =>
    find(text)
      .filter(({number, match}) => !shown.has(number) && !shown.has(match))
      .map(({match}) => ({file: part.file, line, found: `the number "${match}", which the estimate does not show`, fix: `write ${write} of the estimate; add it there if it matters`})),
  );
}

/** The parts of a chapter that readers see as its text: not its title and description, not the labels of the estimate. */
function textParts(chapter: Chapter): Part[] {
  return chapter.parts.filter((part) => part === chapter || (part.file !== chapter.path && part.file !== chapter.estimate?.path));
}

/** Kinds of chapter whose numbers are always executed; those of a step are as soon as it names an estimate. */
const KINDS = new Set(['blueprint', 'concept']);

export const bareNumbers: Rule = {
  id: 'bare-numbers',
  description: 'A number with a unit in a blueprint, a concept or a step with an estimate comes from that, or from a source cited in the same sentence.',
  check(chapter) {
    const {frontMatter, estimate} = chapter;
    if (!frontMatter || (!KINDS.has(frontMatter.kind) && !(frontMatter.kind === 'framework' && estimate))) return [];
    const read = estimate?.estimate;
    const find = numberFinder(read?.file.units);
    const shown = shownNumbers(read);
    return textParts(chapter).flatMap((part) => [...inProse(part, find), ...inCode(part, find, shown)]);
  },
};
