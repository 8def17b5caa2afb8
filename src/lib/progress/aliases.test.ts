import {describe, expect, test} from 'vitest';
import {applyAliases, currentId} from './aliases';

const aliases = {'check/a/old': 'check/a/newer', 'check/a/newer': 'check/b/newest', 'check/x/1': 'check/x/2', 'check/x/2': 'check/x/1'};

describe('currentId', () => {
  test('follows renames to the end', () => expect(currentId('check/a/old', aliases)).toBe('check/b/newest'));
  test('leaves other ids, also names that every object has', () => {
    expect(currentId('check/c/d', aliases)).toBe('check/c/d');
    expect(currentId('constructor', aliases)).toBe('constructor');
  });
  test('ends in a circle', () => expect(currentId('check/x/1', aliases)).toBe('check/x/1'));
});

describe('applyAliases', () => {
  const record = (v: string, t: number) => ({v, t, d: 'a'});
  test('shows what was ticked under an old id', () => {
    expect(applyAliases(new Map([['check/a/old', record('done', 1)]]), aliases)).toEqual(new Map([['check/b/newest', record('done', 1)]]));
  });
  test('where both exist, the later counts, in whatever order they come', () => {
    const entries = [['check/a/old', record('done', 5)], ['check/b/newest', record('todo', 4)]] as const;
    for (const order of [entries, [...entries].reverse()]) {
      expect(applyAliases(new Map(order), aliases)).toEqual(new Map([['check/b/newest', record('done', 5)]]));
    }
  });
});
