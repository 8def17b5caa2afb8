import {SKIP, visit} from 'unist-util-visit';
import {spellingsOf, type Term} from '../content/glossary';
import {isElement, link, text, type Content, type Parent, type Root} from './tree';

/** What holds no running text, or text where a link would be in the way. */
const CLOSED = new Set(['heading', 'link', 'linkReference', 'definition', 'image', 'imageReference', 'code', 'inlineCode', 'math', 'inlineMath', 'html', 'yaml', 'mdxjsEsm', 'textDirective', 'leafDirective']);
const CLOSED_ELEMENTS = new Set(['a', 'button', 'label', 'summary', 'sup', 'figcaption', 'th', 'code', 'pre', 'script', 'style']);
/** Components whose content is plain chapter text. Others may be made of buttons and labels, so they are left alone. */
const OPEN_COMPONENTS = new Set(['Question', 'Details']);

const escape = (spelling: string): string => spelling.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
const key = (spelling: string): string => spelling.toLowerCase().replace(/\s+/g, ' ');
/** CAP or AUC: a word of capitals is an abbreviation, and "map" is not mAP's sister MAP. */
const isAbbreviation = (spelling: string): boolean => /\p{Lu}.*\p{Lu}/u.test(spelling) && !/\p{Ll}/u.test(spelling);

/** Finds terms in plain text. */
export interface TermFinder {
  pattern: RegExp;
  /** The term that a match stands for; nothing if it only looks like one. */
  termOf(match: string): Term | undefined;
}

/**
 * Prepares the search for all spellings of all terms: whole words (a hyphen is part of a word), longest first, capitals
 * ignored except in abbreviations. Terms that are never linked take part, so that no shorter term is linked inside them.
 */
export function termFinder(terms: readonly Term[]): TermFinder {
  const spellings = new Map(terms.flatMap((term) => spellingsOf(term).map((spelling) => [key(spelling), {term, spelling}] as const)));
  const alternatives = [...spellings.values()].map(({spelling}) => spelling).sort((a, b) => b.length - a.length || a.localeCompare(b));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_-])(?:${alternatives.map(escape).join('|') || '(?!)'})(?![\\p{L}\\p{N}_]|-[\\p{L}\\p{N}])`, 'giu');
  return {
    pattern,
    termOf(match) {
      const found = spellings.get(key(match));
      if (!found || (isAbbreviation(found.spelling) && match !== found.spelling)) return undefined;
      return found.term;
    },
  };
}

function linked(value: string, finder: TermFinder, used: Set<string>, urlOf: (term: Term) => string): Content[] | undefined {
  const nodes: Content[] = [];
  let end = 0;
  for (const match of value.matchAll(finder.pattern)) {
    const term = finder.termOf(match[0]);
    if (!term || term.link === false || used.has(term.id)) continue;
    used.add(term.id);
    if (match.index > end) nodes.push(text(value.slice(end, match.index)));
    nodes.push(link(urlOf(term), [text(match[0])], {className: ['term']}));
    end = match.index + match[0].length;
  }
  if (nodes.length === 0) return undefined;
  if (end < value.length) nodes.push(text(value.slice(end)));
  return nodes;
}

const isDirectiveLabel = (node: object): boolean => (node as {data?: {directiveLabel?: boolean}}).data?.directiveLabel === true;

/** Turns the first mention of each term in a chapter's running text into a link. The words stay as they are. */
export function linkTerms(tree: Root, finder: TermFinder, urlOf: (term: Term) => string): void {
  const used = new Set<string>();
  visit(tree, (node, index, parent) => {
    if (CLOSED.has(node.type) || isDirectiveLabel(node)) return SKIP;
    if (node.type === 'tableRow' && parent?.type === 'table' && index === 0) return SKIP;
    if (isElement(node)) {
      const name = node.name ?? '';
      if (CLOSED_ELEMENTS.has(name) || (/^[A-Z]/.test(name) && !OPEN_COMPONENTS.has(name))) return SKIP;
    }
    if (node.type !== 'text' || index === undefined || !parent) return undefined;
    const nodes = linked(node.value, finder, used, urlOf);
    if (!nodes) return undefined;
    (parent as Parent).children.splice(index, 1, ...nodes);
    return [SKIP, index + nodes.length];
  });
}
