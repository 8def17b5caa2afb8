import * as v from 'valibot';
import {addressFault, normalAddress} from './address';
import {check, duplicates, field, type Checked, type Issue} from './issue';
import {KEBAB, show} from './problem';

export const SOURCE_KINDS = ['paper', 'engineering', 'documentation', 'book', 'repository', 'standard', 'talk', 'article', 'dataset'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

export const line = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.regex(/^[^\n]*$/));
export const isDay = (text: string): boolean => {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
};

const sourceSchema = v.strictObject({
  id: field(v.pipe(v.string(), v.regex(KEBAB)), 'a kebab-case id such as `covington-2016`', 'What chapters cite it by; never changed once published'),
  title: field(line, 'the title as the source itself has it', 'The link text in the list of sources'),
  authors: v.optional(field(v.pipe(v.array(line), v.minLength(1)), 'a list of names, or organisation: instead', 'Who wrote it')),
  organisation: v.optional(field(line, 'one name, or authors: instead', 'Who published it, where no person is named')),
  year: field(v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2100)), 'a year of four digits', 'Year of publication, of the version that was read'),
  kind: field(v.picklist(SOURCE_KINDS), `one of ${SOURCE_KINDS.join(', ')}`, 'What sort of text it is'),
  address: field(line, 'an https address', 'Where to read it; a DOI as https://doi.org/10.…'),
  supports: field(v.pipe(line, v.minLength(20)), 'one sentence that names the claims it carries', 'Which claims of ours it carries'),
  checked: field(
    v.strictObject({
      on: field(v.pipe(v.string(), v.check(isDay)), 'a day as 2026-11-21', 'When somebody last looked'),
      how: field(
        v.picklist(['read', 'copy', 'unchecked']),
        'read (the text itself was seen), copy (confirmed by texts that quote it) or unchecked (then add a note)',
        'How the claims were compared with the source',
      ),
    }),
    'checked: { on: 2026-11-21, how: read }',
    'When and how the claims were compared with the source',
  ),
  note: v.optional(field(line, 'why it could not be checked, or what to mind', 'Shown with the source')),
  hosts: v.optional(
    field(
      v.pipe(v.array(v.pipe(v.string(), v.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/))), v.minLength(1)),
      'a list of host names without https://, such as dl.acm.org',
      'Hosts that the address is expected to end at after redirects, if not its own',
    ),
  ),
});

/** A source as it stands in src/data/sources/*.yaml. */
export type Source = v.InferOutput<typeof sourceSchema>;

function faults(source: Source, index: number): Issue[] {
  const issues: Issue[] = [];
  const add = (key: string, found: string, fix: string) => issues.push({path: [index, key], found, fix});
  const named = [source.authors, source.organisation].filter(Boolean).length;
  if (named !== 1) add('id', named ? 'both authors and organisation' : 'neither authors nor organisation', 'give exactly one of the two');
  const fault = addressFault(source.address);
  if (fault) add('address', `address: ${show(source.address)}`, fault);
  if (source.checked.how === 'unchecked' && !source.note) add('checked', 'how: unchecked without a note', 'add note: why it could not be checked');
  return issues;
}

/**
 * Checks the list of sources of one file. Ids and addresses must be unique over all files: see {@link repeatedSources}.
 *
 * @param value what the YAML file holds
 */
export function parseSources(value: unknown): Checked<Source[]> {
  if (!Array.isArray(value)) return {issues: [{path: [], found: show(value), fix: 'write a list of sources, each beginning with "- id:"'}]};
  const checked = value.map((entry, index) => check(sourceSchema, entry, [index]));
  const issues = checked.flatMap((entry, index) => (entry.value ? faults(entry.value, index) : entry.issues));
  return issues.length > 0 ? {issues} : {value: checked.flatMap((entry) => entry.value ?? []), issues: []};
}

/** Sources that share an id or an address with an earlier one; the path begins with the place in the given list. */
export function repeatedSources(sources: readonly Source[]): Issue[] {
  return [
    ...duplicates(sources, (source) => source.id, (source, _, index) => ({
      path: [index, 'id'], found: `the id ${source.id} twice`, fix: 'keep one of them: ids are unique over all files in src/data/sources',
    })),
    ...duplicates(sources, (source) => normalAddress(source.address), (source, first, index) => ({
      path: [index, 'address'], found: `the address of ${first.id} again`, fix: `cite ${first.id} instead of ${source.id}, and let one entry support both claims`,
    })),
  ];
}

/** Who wrote it: up to three names, then how many more. */
export function creditOf({authors, organisation}: Pick<Source, 'authors' | 'organisation'>): string {
  if (!authors) return organisation ?? '';
  if (authors.length > 4) return `${authors.slice(0, 3).join(', ')} and ${authors.length - 3} others`;
  return authors.length > 1 ? `${authors.slice(0, -1).join(', ')} and ${authors.at(-1)}` : (authors[0] ?? '');
}

const CHECKED = {read: 'Read', copy: 'Confirmed by texts that quote it', unchecked: 'Could not be checked'};
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** A day as 2026-11-21, in words. */
export function day(iso: string): string {
  const [year, month, date] = iso.split('-');
  return `${Number(date)} ${MONTHS[Number(month) - 1]} ${year}`;
}

/** How and when the source was last looked at, in words. */
export function checkedText({checked, note}: Source): string {
  const date = day(checked.on);
  const reason = note ? ` (${note.replace(/\.$/, '')})` : '';
  return `${CHECKED[checked.how]}, ${date}${reason}.`;
}
