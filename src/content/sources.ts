import * as v from 'valibot';
import {normalAddress} from './address';
import {FACTS, factFaults, kebab, line} from './bibliography';
import {check, duplicates, field, type Checked, type Issue} from './issue';
import {show} from './problem';

export const SOURCE_KINDS = ['paper', 'engineering', 'documentation', 'book', 'repository', 'standard', 'talk', 'article', 'dataset'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

const sourceSchema = v.strictObject({
  id: field(kebab, 'a kebab-case id such as `covington-2016`', 'What chapters cite it by; never changed once published'),
  ...FACTS,
  kind: field(v.picklist(SOURCE_KINDS), `one of ${SOURCE_KINDS.join(', ')}`, 'What sort of text it is'),
  supports: field(v.pipe(line, v.minLength(20)), 'one sentence that names the claims it carries', 'Which claims of ours it carries'),
});

/** A source as it stands in src/data/sources/*.yaml. */
export type Source = v.InferOutput<typeof sourceSchema>;

/**
 * Checks the list of sources of one file. Ids and addresses must be unique over all files: see {@link repeatedSources}.
 *
 * @param value what the YAML file holds
 */
export function parseSources(value: unknown): Checked<Source[]> {
  if (!Array.isArray(value)) return {issues: [{path: [], found: show(value), fix: 'write a list of sources, each beginning with "- id:"'}]};
  const checked = value.map((entry, index) => check(sourceSchema, entry, [index]));
  const issues = checked.flatMap((entry, index) => (entry.value ? factFaults(entry.value, [index]) : entry.issues));
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
