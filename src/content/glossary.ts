import * as v from 'valibot';
import {check, duplicates, field, type Checked, type Issue} from './issue';
import {KEBAB, show} from './problem';

const line = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.regex(/^[^\n]*$/));
const words = v.pipe(v.array(line), v.minLength(1));

const termSchema = v.strictObject({
  id: field(v.pipe(v.string(), v.regex(KEBAB)), 'a kebab-case id such as `two-tower`', 'The anchor in the glossary; never changed once published'),
  term: field(line, 'the term as the guide writes it', 'The heading of the entry, and linked at first use'),
  match: v.optional(field(words, 'a list of other spellings', 'Spellings (plurals, short forms) that are linked at first use as well')),
  aka: v.optional(field(words, 'a list of other names', 'What others call it; shown with the entry and understood by the search')),
  avoid: v.optional(field(words, 'a list of words', 'Words that a chapter should not use instead')),
  link: v.optional(field(v.boolean(), 'false, or leave it out', 'false: too common a word to be linked wherever it appears')),
  definition: field(v.pipe(v.string(), v.trim(), v.minLength(20)), 'one or two sentences of Markdown', 'What the term means'),
  read: v.optional(
    field(
      v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:[-/][a-z0-9]+)*\.mdx(?:#[a-z0-9-]+)?$/)),
      'a file below docs/, such as blueprints/video-recsys/index.mdx#model',
      'The chapter that explains it',
    ),
  ),
});

/** An entry of docs/glossary.yaml. */
export type Term = v.InferOutput<typeof termSchema>;

/** Every spelling that stands for the term in running text. */
export const spellingsOf = ({term, match = []}: Term): string[] => [term, ...match];

const same = (a: string): string => a.toLowerCase().replace(/\s+/g, ' ');

/**
 * Checks the glossary: each field, ids and spellings unique, no word both used and avoided.
 *
 * @param value what the YAML file holds
 */
export function parseGlossary(value: unknown): Checked<Term[]> {
  if (!Array.isArray(value)) return {issues: [{path: [], found: show(value), fix: 'write a list of terms, each beginning with "- id:"'}]};
  const checked = value.map((entry, index) => check(termSchema, entry, [index]));
  const issues: Issue[] = checked.flatMap((entry): Issue[] => entry.issues);
  const terms = checked.flatMap((entry, index) => (entry.value ? [{...entry.value, index}] : []));
  issues.push(...duplicates(terms, (term) => term.id, (term) => ({path: [term.index, 'id'], found: `the id ${term.id} twice`, fix: 'give each term its own id'})));
  const spellings = terms.flatMap((term) => spellingsOf(term).map((text, at) => ({text, term, path: at === 0 ? [term.index, 'term'] : [term.index, 'match', at - 1]})));
  issues.push(...duplicates(spellings, (spelling) => same(spelling.text), (spelling, first) => ({
    path: spelling.path,
    found: `the spelling ${show(spelling.text)}, which ${first.term === spelling.term ? 'this term already has' : `already leads to ${first.term.id}`}`,
    fix: 'keep it in one place (matching ignores capitals)',
  })));
  for (const term of terms) {
    const own = new Set(spellingsOf(term).map(same));
    (term.avoid ?? []).forEach((word, at) => {
      if (own.has(same(word))) issues.push({path: [term.index, 'avoid', at], found: `${show(word)} both used and avoided`, fix: 'take it out of match or out of avoid'});
    });
  }
  return issues.length > 0 ? {issues} : {value: checked.flatMap((entry) => entry.value ?? []), issues: []};
}

/** Where an entry stands in the alphabet: its first letter, or `#` for what begins with none. */
export function letterOf({term}: Term): string {
  const first = term.normalize('NFD').charAt(0).toUpperCase();
  return /[A-Z]/.test(first) ? first : '#';
}

/** Entries by letter, both in alphabetical order. */
export function byLetter(terms: readonly Term[]): {letter: string; terms: Term[]}[] {
  const groups = new Map<string, Term[]>();
  const sorted = [...terms].sort((a, b) => a.term.localeCompare(b.term, 'en', {sensitivity: 'base'}));
  for (const term of sorted) groups.set(letterOf(term), [...(groups.get(letterOf(term)) ?? []), term]);
  return [...groups].map(([letter, members]) => ({letter, terms: members})).sort((a, b) => a.letter.localeCompare(b.letter));
}
