import * as v from 'valibot';
import {LEVELS} from '../lib/level';
import {field, nearest} from './issue';
import {KEBAB, show} from './problem';

/**
 * The front matter of a chapter, as a union on `kind`. This is the one place that says which fields there are: the
 * build, the tests and the table in CONTRIBUTING all read it. A field's title says what to write (and is the fix that an
 * error prints), its description says what it is for.
 */
const line = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.regex(/^[^\n]*$/));
const wholeBetween = (from: number, to: number) => v.pipe(v.number(), v.integer(), v.minValue(from), v.maxValue(to));
const kebab = v.pipe(v.string(), v.regex(KEBAB));
const listOf = <const S extends v.GenericSchema>(item: S) =>
  v.pipe(v.array(item), v.check((items) => new Set(items).size === items.length));
const files = listOf(v.pipe(v.string(), v.regex(/^\.{1,2}\/.+\.mdx$/)));

const SOURCES = field(listOf(kebab), 'a list of source ids', 'What the chapter cites: ids from `src/data/sources/`, each cited at least once');

const common = {
  title: field(line, 'one line of text', 'The heading of the page; the text itself starts without one'),
  description: field(
    v.pipe(line, v.minLength(50), v.maxLength(160), v.regex(/[.!?]$/)),
    'one sentence of 50 to 160 characters',
    'What search results and link previews show',
  ),
  minutes: field(wholeBetween(1, 240), 'a whole number from 1 to 240', 'Reading minutes: words / 200 rounded up, plus time for tasks'),
  level: field(v.picklist(LEVELS), '`mid`, `senior` or `staff`', 'The lowest level that the chapter is written for'),
  status: field(v.picklist(['draft', 'reviewed']), '`draft` or `reviewed`', '`reviewed` once somebody else has checked every number and source'),
  sources: SOURCES,
  sidebar_label: v.optional(field(line, 'one line of text', 'A shorter title for the sidebar')),
  numbers: v.optional(field(v.pipe(v.string(), v.regex(/^\.{1,2}\/.+\.mdx$/)), 'the path of a chapter, such as `./whiteboard.mdx`', 'The chapter whose estimate its numbers come from, if it is not its own')),
  keywords: v.optional(field(listOf(line), 'a list of words', 'Further words that search should find the chapter by')),
};

const kinds = {
  framework: v.strictObject({
    kind: v.literal('framework'),
    ...common,
    step: field(wholeBetween(0, 7), 'a whole number from 0 to 7', 'Place among the seven steps; 0 is the overview'),
    clock: field(wholeBetween(1, 45), 'a whole number from 1 to 45', 'Minutes on the 45-minute clock; 45 for the overview'),
  }),
  concept: v.strictObject({
    kind: v.literal('concept'),
    ...common,
    topic: field(wholeBetween(1, 99), 'a whole number from 1 to 99', 'Number in the list of concepts'),
    before: field(files, 'a list of relative file paths such as `./capacity-estimate.mdx`', 'What to read first'),
    after: field(files, 'a list of relative file paths such as `./serving-patterns.mdx`', 'What to read next'),
  }),
  blueprint: v.strictObject({
    kind: v.literal('blueprint'),
    ...common,
    order: field(wholeBetween(1, 99), 'a whole number from 1 to 99', 'Rank in the list of blueprints, most asked first'),
    concepts: field(listOf(kebab), 'a list of file names in `docs/concepts/`, without `.mdx`', 'Concepts that the design uses'),
  }),
  lab: v.strictObject({
    kind: v.literal('lab'),
    ...common,
    model: field(v.pipe(v.string(), v.regex(/^[A-Z][A-Za-z0-9]*Lab$/)), 'the name of a folder in `src/labs/`, such as `QueueLab`', 'The lab that the page frames'),
  }),
  reference: v.strictObject({kind: v.literal('reference'), ...common, sources: v.optional(SOURCES, [])}),
};

export type Kind = keyof typeof kinds;
export const KINDS = Object.keys(kinds) as Kind[];

const schema = v.variant('kind', [kinds.framework, kinds.concept, kinds.blueprint, kinds.lab, kinds.reference]);
export type FrontMatter = v.InferOutput<typeof schema>;

/** A field as the table and the messages show it. */
export interface FieldInfo {
  name: string;
  kinds: Kind[];
  /** The kinds among them that must have it. */
  required: Kind[];
  write: string;
  purpose: string;
}

const KIND_FIELD: FieldInfo = {
  name: 'kind',
  kinds: KINDS,
  required: KINDS,
  write: KINDS.map((kind) => `\`${kind}\``).join(', '),
  purpose: 'What sort of chapter this is; it decides the folder, the headings and the fields below',
};

/** Every field of every kind, common ones first. */
export function frontMatterFields(): FieldInfo[] {
  const found = new Map<string, FieldInfo>([['kind', KIND_FIELD]]);
  for (const kind of KINDS) {
    for (const [name, entry] of Object.entries(kinds[kind].entries)) {
      if (name === 'kind') continue;
      const inner = (entry.type === 'optional' ? (entry as unknown as {wrapped: v.GenericSchema}).wrapped : entry) as v.GenericSchema;
      const info = found.get(name) ?? {name, kinds: [], required: [], write: v.getTitle(inner) ?? '', purpose: v.getDescription(inner) ?? ''};
      info.kinds.push(kind);
      if (entry.type !== 'optional') info.required.push(kind);
      found.set(name, info);
    }
  }
  return [...found.values()];
}

/** Something wrong in the front matter; `field` is the top-level key. */
export interface FrontMatterIssue {
  field: string;
  found: string;
  fix: string;
}

/** Checks the value of a front matter: typed if all is well, otherwise every issue, one for a field. */
export function checkFrontMatter(value: unknown): {frontMatter: FrontMatter; issues: []} | {frontMatter?: undefined; issues: FrontMatterIssue[]} {
  const result = v.safeParse(schema, value);
  if (result.success) return {frontMatter: result.output, issues: []};
  const given = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  if (!KINDS.includes(given.kind as Kind)) {
    return {issues: [{field: 'kind', found: `kind: ${show(given.kind)}`, fix: `write one of ${KINDS.join(', ')}`}]};
  }
  const fields = frontMatterFields().filter((info) => info.kinds.includes(given.kind as Kind));
  const names = fields.map(({name}) => name);
  // The schema stops at the first unknown key, so they are found here, and all of them.
  const unknown = Object.keys(given).filter((name) => !names.includes(name));
  const wrong = fields.filter(({name}) => result.issues.some((issue) => issue.path?.[0]?.key === name));
  return {
    issues: [
      ...wrong.map(({name, write}) => ({field: name, found: name in given ? `${name}: ${show(given[name])}` : `no field ${name}`, fix: `write ${write}`})),
      ...unknown.map((name) => {
        const hint = nearest(name, names);
        return {field: name, found: `the unknown field ${name}`, fix: `${hint ? `did you mean ${hint}? A` : 'remove it; a'} ${String(given.kind)} has ${names.join(', ')}`};
      }),
    ],
  };
}
