import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {stores} from './arbitraries';
import {later, merge, sameRecord} from './merge';
import type {ProgressRecord, Records} from './record';

const done = (t: number, d = 'a'): ProgressRecord => ({v: 'done', t, d});
const sorted = (records: Records) => [...records].sort(([a], [b]) => (a < b ? -1 : 1));

describe('later', () => {
  test('the larger time wins, whatever the device', () => {
    expect(later(done(2, 'a'), done(1, 'z'))).toEqual(done(2, 'a'));
  });
  test('at the same time everybody agrees on the device', () => {
    expect(later(done(1, 'a'), done(1, 'b'))).toEqual(done(1, 'b'));
    expect(later(done(1, 'b'), done(1, 'a'))).toEqual(done(1, 'b'));
  });
  test('a record with an unknown field is not the same as one without', () => {
    expect(sameRecord(done(1), {...done(1), note: 'x'})).toBe(false);
    expect(sameRecord(done(1), done(1))).toBe(true);
  });
});

describe('merge', () => {
  test('is commutative, associative and idempotent, and loses no id', () => {
    fc.assert(
      fc.property(stores, stores, stores, (a, b, c) => {
        expect(sorted(merge(a, b))).toEqual(sorted(merge(b, a)));
        expect(sorted(merge(merge(a, b), c))).toEqual(sorted(merge(a, merge(b, c))));
        expect(sorted(merge(a, a))).toEqual(sorted(a));
        expect(new Set(merge(a, b).keys())).toEqual(new Set([...a.keys(), ...b.keys()]));
      }),
      {numRuns: 500},
    );
  });
  test('an untick that came later is not undone by an older tick', () => {
    const untick: ProgressRecord = {v: 'todo', t: 5, d: 'a'};
    expect(merge(new Map([['check/a/one', untick]]), new Map([['check/a/one', done(4)]])).get('check/a/one')).toEqual(untick);
  });
});
