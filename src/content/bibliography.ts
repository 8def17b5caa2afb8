import * as v from 'valibot';
import {addressFault} from './address';
import {field, type Issue} from './issue';
import {KEBAB, show} from './problem';

export const line = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.regex(/^[^\n]*$/));
export const kebab = v.pipe(v.string(), v.regex(KEBAB));

const isDay = (text: string): boolean => {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
};

/** What a source and an entry of the library have in common: who made it, when, where it is, and how that was checked. */
export const FACTS = {
  title: field(line, 'the title as the work itself has it', 'The link text'),
  authors: v.optional(field(v.pipe(v.array(line), v.minLength(1)), 'a list of names, or organisation: instead', 'Who wrote it')),
  organisation: v.optional(field(line, 'one name, or authors: instead', 'Who published it, where no person is named')),
  year: field(v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2100)), 'a year of four digits', 'Year of publication, of the version that was read'),
  address: field(line, 'an https address', 'Where it is, never a copy that its owner did not publish; a DOI as https://doi.org/10.…'),
  hosts: v.optional(
    field(
      v.pipe(v.array(v.pipe(v.string(), v.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/))), v.minLength(1)),
      'a list of host names without https://, such as dl.acm.org',
      'Hosts that the address is expected to end at after redirects, if not its own',
    ),
  ),
  checked: field(
    v.strictObject({
      on: field(v.pipe(v.string(), v.check(isDay)), 'a day as 2026-11-21', 'When somebody last looked'),
      how: field(
        v.picklist(['read', 'copy', 'unchecked']),
        'read (the text itself was seen), copy (confirmed by texts that quote it) or unchecked (then add a note)',
        'How what we say of it was compared with the thing itself',
      ),
    }),
    'checked: { on: 2026-11-21, how: read }',
    'When and how what we say of it was checked',
  ),
  note: v.optional(field(line, 'why it could not be checked, or what to mind', 'Shown with it')),
};
const factsSchema = v.object(FACTS);
export type Facts = v.InferOutput<typeof factsSchema>;

/** The same fields where another record may say them: none is required. */
export const OPTIONAL_FACTS = v.partial(factsSchema).entries;

/** What is wrong with facts whose fields are right one by one; what is missing is not judged. `path` leads to the record. */
export function factFaults({authors, organisation, address, checked, note}: Partial<Facts>, path: Issue['path']): Issue[] {
  const issues: Issue[] = [];
  const add = (key: string, found: string, fix: string) => issues.push({path: [...path, key], found, fix});
  if (Boolean(authors) === Boolean(organisation)) add('id', authors ? 'both authors and organisation' : 'neither authors nor organisation', 'give exactly one of the two');
  const fault = address === undefined ? undefined : addressFault(address);
  if (fault) add('address', `address: ${show(address)}`, fault);
  if (checked?.how === 'unchecked' && !note) add('checked', 'how: unchecked without a note', 'add note: why it could not be checked');
  return issues;
}
