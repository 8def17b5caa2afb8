import {describe, expect, test} from 'vitest';
import {joinResources, parseResources, timeText} from './resources';
import type {Source} from './sources';

const record = (more: object = {}): object => ({
  id: 'a', title: 'A title', authors: ['Ada'], year: 2020, address: 'https://example.org/a', checked: {on: '2026-11-21', how: 'read'}, kind: 'paper', topics: ['ann-search'],
  steps: ['model'], blueprints: ['rag-qa'], level: 'mid', minutes: 30, state: 'live', take: 'Figure 3, which shows where recall is lost.', leave: 'The timings, which are of another decade.', ...more,
});
const said = (more: object): string[] => parseResources([record(more)]).issues.map(({path, found, fix}) => `${path.join('.')}: ${found}; ${fix}`);

test('a complete record passes, and so does one that takes its facts from a source', () => {
  expect(parseResources([record()]).issues).toEqual([]);
  const {title: _, authors: __, year: ___, address: ____, checked: _____, ...rest} = record() as Record<string, unknown>;
  expect(parseResources([{...rest, source: 'malkov-2016'}]).issues).toEqual([]);
});

describe('a wrong record is refused with field and fix', () => {
  test.each<[object, RegExp]>([
    [{kind: 'papre'}, /^0\.kind: kind: "papre"; write one of repository, paper/],
    [{topics: ['ann']}, /^0\.topics: .*write 1 to 5 of/],
    [{take: 'Good.'}, /^0\.take: .*30 to 320 characters/],
    [{licens: 'MIT'}, /the unknown field licens; did you mean licence\?/],
    [{authors: undefined}, /neither authors nor organisation/],
    [{address: undefined}, /no address; add address, or source:/],
    [{address: 'http://example.org'}, /write an https address/],
    [{address: 'https://bit.ly/x'}, /a shortener hides/],
    [{address: 'https://libgen.is/x'}, /pirated copies are not linked/],
    [{source: 'x', authors: undefined, title: undefined, year: undefined, checked: undefined}, /address beside source: x/],
    [{checked: {on: '2026-11-21', how: 'unchecked'}}, /unchecked without a note/],
    [{checked: {on: '2026-02-30', how: 'read'}}, /a day as 2026-11-21/],
    [{kind: 'repository'}, /a repository without licence/],
    [{compare: {designs: 1, lastCommit: '2025-03', estimates: 'none', practice: 'none'}}, /only repositories are compared/],
    [{kind: 'repository', licence: 'MIT', compare: {designs: 1, lastCommit: 'March', estimates: 'none', practice: 'none'}}, /a month as 2025-03/],
    [{case: {company: 'A', problem: 'Too slow to be useful', number: 'much faster'}}, /one number in a few words/],
  ])('%j', (more, message) => {
    expect(said(more).join('\n')).toMatch(message);
  });

  test('what is no list is said', () => {
    expect(parseResources({a: 1}).issues[0]?.fix).toMatch(/list of resources/);
  });
});

describe('joinResources', () => {
  const source: Source = {id: 's', title: 'T', authors: ['B'], year: 2016, kind: 'paper', address: 'https://example.org/s', supports: 'Everything that we say of it.', checked: {on: '2026-11-21', how: 'copy'}};
  const sources = new Map([['s', source]]);
  const parsed = (...records: object[]) => parseResources(records).value ?? [];
  const bare = (id: string, from: string): object => ({...record({id, source: from}), title: undefined, authors: undefined, year: undefined, address: undefined, checked: undefined});

  test('facts come from the source', () => {
    const {resources, issues} = joinResources(parsed(bare('a', 's')), sources);
    expect(issues).toEqual([]);
    expect(resources[0]).toMatchObject({title: 'T', authors: ['B'], year: 2016, address: 'https://example.org/s', checked: {how: 'copy'}});
  });

  test('an address that a source has is taken from there', () => {
    expect(joinResources(parsed(record({address: 'https://www.example.org/s/'})), sources).issues).toMatchObject([{path: [0, 'address'], fix: expect.stringContaining('source: s')}]);
  });

  test('sources that do not exist, ids and addresses that come twice are named', () => {
    expect(joinResources(parsed(bare('a', 'x')), sources).issues.map(({found}) => found)).toEqual(['source: x, which does not exist']);
    const twice = joinResources(parsed(record(), record(), record({id: 'b', address: 'https://www.example.org/a/'})), sources).issues;
    expect(twice.map(({path, found}) => `${path.join('.')} ${found}`)).toEqual(['1.id the id a twice', '1.id the address of a again', '2.id the address of a again']);
  });
});

test.each([[25, '25 min'], [89, '89 min'], [90, '1.5 h'], [180, '3 h'], [1210, '20 h']])('%i minutes are %s', (minutes, text) => {
  expect(timeText(minutes)).toBe(text);
});
