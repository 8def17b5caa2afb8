import * as v from 'valibot';
import {LEVELS} from '../lib/level';
import {normalAddress} from './address';
import {factFaults, kebab, line, OPTIONAL_FACTS, type Facts} from './bibliography';
import {check, duplicates, field, type Checked, type Issue} from './issue';
import {show} from './problem';
import {day, type Source} from './sources';
import {STEP_IDS} from './steps';
import {BLUEPRINTS, TOPIC_IDS} from './topics';

export const RESOURCE_KINDS = ['repository', 'paper', 'write-up', 'book', 'course', 'talk', 'tool'] as const;
export type ResourceKind = (typeof RESOURCE_KINDS)[number];
export const KIND_NAMES: Record<ResourceKind, string> = {repository: 'Repository', paper: 'Paper', 'write-up': 'Engineering write-up', book: 'Book', course: 'Course', talk: 'Talk', tool: 'Tool'};

export const STATES = ['live', 'moved', 'archived', 'unmaintained', 'paid'] as const;
export type ResourceState = (typeof STATES)[number];

const sentence = v.pipe(line, v.minLength(30), v.maxLength(320));
const listOf = <const S extends v.GenericSchema>(item: S) => v.pipe(v.array(item), v.check((items) => new Set(items).size === items.length));
const month = v.pipe(v.string(), v.regex(/^(?:19|20)\d\d-(?:0[1-9]|1[0-2])$/));

/** A resource as it stands in src/data/resources/*.yaml. What a source record already says is taken from there. */
const recordSchema = v.strictObject({
  id: field(kebab, 'a kebab-case id', 'The anchor of the entry; never changed once published'),
  source: v.optional(field(kebab, 'the id of a source in src/data/sources/', 'Takes title, authors, year, address and check from that record')),
  ...OPTIONAL_FACTS,
  kind: field(v.picklist(RESOURCE_KINDS), `one of ${RESOURCE_KINDS.join(', ')}`, 'What sort of thing it is'),
  topics: field(v.pipe(listOf(v.picklist(TOPIC_IDS)), v.minLength(1), v.maxLength(5)), `1 to 5 of ${TOPIC_IDS.join(', ')}`, 'Building blocks it is about, the main one first'),
  steps: field(listOf(v.picklist(STEP_IDS)), `a list of ${STEP_IDS.join(', ')}`, 'Steps of the interview that it helps with'),
  blueprints: field(listOf(v.picklist(BLUEPRINTS)), `a list of ${BLUEPRINTS.join(', ')}`, 'Designs that it serves'),
  level: field(v.picklist(LEVELS), `one of ${LEVELS.join(', ')}`, 'The lowest level that profits from it'),
  minutes: field(v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(6000)), 'minutes, 2 to 6000', 'Time to read, watch or work through the part worth it'),
  licence: v.optional(field(line, 'an SPDX name such as MIT, or "none stated"', 'Licence, for repositories and whatever may be reused')),
  state: field(v.picklist(STATES), `one of ${STATES.join(', ')}`, 'How it is today'),
  take: field(sentence, 'one or two sentences of 30 to 320 characters', 'What to take from it'),
  leave: field(sentence, 'one or two sentences of 30 to 320 characters', 'What not to take from it, or where it is weak'),
  compare: v.optional(
    field(
      v.strictObject({
        designs: field(v.union([v.pipe(v.number(), v.integer(), v.minValue(0)), v.literal('unknown')]), 'a number, or unknown', 'Worked designs in it'),
        lastCommit: field(v.union([month, v.literal('unknown')]), 'a month as 2025-03, or unknown', 'Month of the newest commit that was seen'),
        estimates: field(line, 'a few words such as "none" or "by hand"', 'Whether it computes scale, memory, cost'),
        practice: field(line, 'a few words such as "none" or "question list"', 'What a reader can practise with it'),
      }),
      'compare: { designs: 10, lastCommit: 2025-03, estimates: none, practice: question list }',
      'Facts for the comparison of interview repositories',
    ),
  ),
  case: v.optional(
    field(
      v.strictObject({
        company: field(line, 'a company', 'Who built it'),
        problem: field(v.pipe(line, v.minLength(10), v.maxLength(140)), 'the problem in 10 to 140 characters', 'What had to be solved'),
        number: field(v.pipe(line, v.regex(/\d/), v.maxLength(200)), 'one number in a few words', 'The number worth remembering, as the write-up gives it'),
      }),
      'case: { company: …, problem: …, number: … }',
      'A case study: the company, the problem, the number worth remembering',
    ),
  ),
});

export type ResourceRecord = v.InferOutput<typeof recordSchema>;
/** A resource with its facts, wherever they are written. */
export type Resource = Omit<ResourceRecord, keyof Facts> & Facts;

/** What stands in the source record alone, if there is one. */
const OF_SOURCE = ['title', 'authors', 'organisation', 'year', 'address', 'checked'] as const;

function faults(record: ResourceRecord, index: number): Issue[] {
  const issues: Issue[] = [];
  const add = (key: string, found: string, fix: string) => issues.push({path: [index, key], found, fix});
  if (record.source) {
    for (const key of OF_SOURCE) if (record[key] !== undefined) add(key, `${key} beside source: ${record.source}`, 'leave it out: the source record says it');
  } else {
    for (const key of ['title', 'year', 'address', 'checked'] as const) if (record[key] === undefined) add('id', `no ${key}`, `add ${key}, or source: with the id of a source`);
    issues.push(...factFaults(record, [index]));
  }
  if (record.kind === 'repository' && !record.licence) add('id', 'a repository without licence', 'add licence: as its LICENSE file says, or "none stated"');
  if (record.compare && record.kind !== 'repository') add('compare', `compare in a ${record.kind}`, 'only repositories are compared');
  return issues;
}

/** Checks the list of resources of one file. Ids and addresses must be unique over all files: see {@link joinResources}. */
export function parseResources(value: unknown): Checked<ResourceRecord[]> {
  if (!Array.isArray(value)) return {issues: [{path: [], found: show(value), fix: 'write a list of resources, each beginning with "- id:"'}]};
  const checked = value.map((entry, index) => check(recordSchema, entry, [index]));
  const issues = checked.flatMap((entry, index) => (entry.value ? faults(entry.value, index) : entry.issues));
  return issues.length > 0 ? {issues} : {value: checked.flatMap((entry) => entry.value ?? []), issues: []};
}

/** Adds the facts of sources, and names what is repeated or does not exist; paths begin with the place in the given list. */
export function joinResources(records: readonly ResourceRecord[], sources: ReadonlyMap<string, Source>): {resources: Resource[]; issues: Issue[]} {
  const issues: Issue[] = [];
  const resources = records.flatMap((record, index): Resource[] => {
    const from = record.source;
    const source = from === undefined ? undefined : sources.get(from);
    if (from !== undefined && !source) issues.push({path: [index, 'source'], found: `source: ${from}, which does not exist`, fix: 'name a source of src/data/sources/, or write the facts here'});
    const facts = source && {title: source.title, authors: source.authors, organisation: source.organisation, year: source.year, address: source.address, hosts: source.hosts, checked: source.checked};
    if (from !== undefined && !facts) return [];
    return [{...record, ...facts, note: record.note ?? source?.note} as Resource];
  });
  const owners = new Map([...sources.values()].map((source) => [normalAddress(source.address), source.id]));
  records.forEach(({address}, index) => {
    const owner = address === undefined ? undefined : owners.get(normalAddress(address));
    if (owner) issues.push({path: [index, 'address'], found: `the address of the source ${owner}`, fix: `write source: ${owner} instead of the facts, so that they are kept and checked once`});
  });
  const whole = resources.length === records.length;
  issues.push(
    ...duplicates(records, ({id}) => id, (record, _, index) => ({path: [index, 'id'], found: `the id ${record.id} twice`, fix: 'keep one: ids are unique over all files in src/data/resources'})),
    ...(whole ? duplicates(resources, ({address}) => normalAddress(address), (_, first, index) => ({path: [index, 'id'], found: `the address of ${first.id} again`, fix: 'keep one of the two entries'})) : []),
  );
  return {resources, issues};
}

/** "25 min", "3 h": time to read, rounded as one would say it. */
export function timeText(minutes: number): string {
  return minutes < 90 ? `${minutes} min` : `${Math.round(minutes / 30) / 2} h`;
}

/** How the entry was checked, in a word, with the day. */
export const checkText = ({checked}: Pick<Resource, 'checked'>): string => `${{read: 'seen', copy: 'confirmed elsewhere', unchecked: 'not checked'}[checked.how]} ${day(checked.on)}`;
