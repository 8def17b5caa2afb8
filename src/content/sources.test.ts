import {describe, expect, test} from 'vitest';
import {checkedText, creditOf, parseSources, repeatedSources, type Source} from './sources';

const source = (more: object = {}): Source => ({
  id: 'covington-2016',
  title: 'Deep Neural Networks for YouTube Recommendations',
  authors: ['Paul Covington', 'Jay Adams', 'Emre Sargin'],
  year: 2016,
  kind: 'paper',
  address: 'https://doi.org/10.1145/2959100.2959190',
  supports: 'Two stages, and expected watch time as the target.',
  checked: {on: '2026-11-21', how: 'read'},
  ...more,
});

test('a complete entry passes', () => {
  const entry = source({hosts: ['dl.acm.org'], note: 'Preprint.'});
  expect(parseSources([entry])).toEqual({value: [entry], issues: []});
});

describe('is refused with path and fix', () => {
  test.each([
    [{id: 'Covington 2016'}, 'id', /kebab-case/],
    [{year: '2016'}, 'year', /four digits/],
    [{kind: 'blog'}, 'kind', /one of paper, engineering/],
    [{kind: undefined}, 'kind', /one of paper/],
    [{authors: []}, 'authors', /list of names/],
    [{authors: undefined}, 'id', /exactly one/],
    [{organisation: 'Google'}, 'id', /exactly one/],
    [{address: 'http://doi.org/10.1/1'}, 'address', /https address/],
    [{supports: 'Much.'}, 'supports', /names the claims/],
    [{checked: {on: '2026-02-30', how: 'read'}}, 'checked.on', /a day as/],
    [{checked: {on: '2026-02-03', how: 'skimmed'}}, 'checked.how', /copy \(confirmed/],
    [{checked: '2026-02-03'}, 'checked', /checked: \{ on/],
    [{checked: {on: '2026-02-03', how: 'unchecked'}}, 'checked', /add note/],
    [{hosts: ['https://dl.acm.org']}, 'hosts.0|hosts', /without https/],
    [{organization: 'Google'}, 'organization', /did you mean organisation/],
  ])('%j', (change, path, fix) => {
    const {issues} = parseSources([source(), source({id: 'second', ...change})]);
    expect(issues).toHaveLength(1);
    expect(path.split('|')).toContain(issues[0]!.path.slice(1).join('.'));
    expect(issues[0]!.path[0]).toBe(1);
    expect(issues[0]!.fix).toMatch(fix);
  });

  test('what is no list', () => expect(parseSources({id: 'a'}).issues[0]?.fix).toMatch(/a list of sources/));
});

test('ids and addresses may appear once, however the address is written', () => {
  const twin = source({id: 'other', address: 'https://www.doi.org/10.1145/2959100.2959190/'});
  expect(repeatedSources([source(), source({address: 'https://example.org/a'}), twin]).map(({path, found}) => [...path, found])).toEqual([
    [1, 'id', 'the id covington-2016 twice'],
    [2, 'address', 'the address of covington-2016 again'],
  ]);
});

test.each([
  [{authors: ['A']}, 'A'],
  [{authors: ['A', 'B', 'C', 'D']}, 'A, B, C and D'],
  [{authors: ['A', 'B', 'C', 'D', 'E']}, 'A, B, C and 2 others'],
  [{authors: undefined, organisation: 'Google'}, 'Google'],
])('%j is credited as %s', (change, expected) => expect(creditOf(source(change))).toBe(expected));

test.each([
  [{}, 'Read, 21 November 2026.'],
  [{checked: {on: '2026-01-02', how: 'copy'}}, 'Confirmed by texts that quote it, 2 January 2026.'],
  [{checked: {on: '2026-01-02', how: 'unchecked'}, note: 'Behind a login.'}, 'Could not be checked, 2 January 2026 (Behind a login).'],
])('%j reads as %s', (change, expected) => expect(checkedText(source(change))).toBe(expected));
