import {describe, expect, test} from 'vitest';
import {extendLedger, ledgerProblems, readList} from './ledger';

const none = {published: [], retired: [], aliases: {}};

test('a list file may hold comments and empty lines', () => {
  expect(readList('# why\ncheck/a/b\n\n  check/a/c # gone\n')).toEqual(['check/a/b', 'check/a/c']);
});

test('extending only adds, and sorts', () => {
  expect(extendLedger(['check/b', 'check/z'], ['check/a', 'check/b'])).toBe('check/a\ncheck/b\ncheck/z\n');
});

describe('ledgerProblems', () => {
  test('nothing is wrong if all ids are present, renamed or retired', () => {
    const ledger = {published: ['check/a', 'check/b', 'check/c'], retired: ['check/c'], aliases: {'check/b': 'check/a'}};
    expect(ledgerProblems(ledger, ['check/a'])).toEqual([]);
  });
  test.each([
    ['a new id', none, ['check/a'], /lacks 1 ids \(check\/a.*run "npx tsx scripts\/ledger\.ts"/],
    ['an id that vanished', {...none, published: ['check/a']}, [], /check\/a was published and is gone.*aliases\.json.*retired\.txt/],
    ['an unsorted ledger', {...none, published: ['check/b', 'check/a']}, ['check/a', 'check/b'], /not sorted/],
    ['an alias to nowhere', {...none, published: ['check/a'], aliases: {'check/a': 'check/x'}}, [], /renames check\/a to check\/x, which no item carries/],
    ['an alias of an id in use', {...none, published: ['check/a', 'check/b'], aliases: {'check/a': 'check/b'}}, ['check/a', 'check/b'], /which an item still carries/],
    ['an alias of what never was', {...none, published: ['check/b'], aliases: {'check/a': 'check/b'}}, ['check/b'], /never published/],
    ['a circle', {...none, published: ['check/a', 'check/b'], aliases: {'check/a': 'check/b', 'check/b': 'check/a'}}, [], /in a circle/],
    ['a retired id in use', {...none, published: ['check/a'], retired: ['check/a']}, ['check/a'], /retired\.txt lists check\/a, which an item still carries/],
    ['a retired id that never was', {...none, retired: ['check/a']}, [], /retired\.txt lists check\/a, which was never published/],
  ])('%s is reported with the fix', (_, ledger, present, message) => {
    expect(ledgerProblems(ledger, present).join('\n')).toMatch(message);
  });
});
