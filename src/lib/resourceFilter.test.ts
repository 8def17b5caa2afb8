import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {FILTERS, filterLink, readFilter, select, type Filter, type FilterFields} from './resourceFilter';

const entry = (id: string, more: Partial<FilterFields> = {}): FilterFields => ({
  id, kind: 'paper', topics: 'ann-search two-tower', steps: 'model', blueprints: '', level: 'senior', minutes: '40', year: '2018', state: 'live', words: `${id} hnsw graphs`, ...more,
});
const all = [entry('a'), entry('b', {kind: 'tool', minutes: '10', year: '2024', level: 'mid'}), entry('c', {topics: 'two-tower', minutes: '120', level: 'staff', state: 'paid'})];
const ids = (filter: Filter): string => select(all, filter).map(({id}) => id).join('');

describe('select', () => {
  test.each<[Filter, string]>([
    [{}, 'abc'],
    [{kind: 'tool'}, 'b'],
    [{topic: 'ann-search'}, 'ab'],
    [{topic: 'two-tower'}, 'cab'],
    [{level: 'mid'}, 'b'],
    [{level: 'senior'}, 'ab'],
    [{time: '30'}, 'b'],
    [{state: 'free'}, 'ab'],
    [{state: 'paid'}, 'c'],
    [{text: 'HNSW b'}, 'b'],
    [{text: 'nothing'}, ''],
    [{sort: 'short'}, 'bac'],
    [{sort: 'new'}, 'bac'],
    [{step: 'serve'}, ''],
  ])('%j finds %s', (filter, found) => {
    expect(ids(filter)).toBe(found);
  });
});

describe('the link of a filter', () => {
  test('restores what was chosen', () => {
    const words = fc.string({minLength: 1, maxLength: 60, unit: 'grapheme'}).filter((value) => value.length <= 100);
    const filters = fc.record(Object.fromEntries(FILTERS.map((name) => [name, words])), {requiredKeys: []});
    fc.assert(fc.property(filters, (filter) => {
      expect(readFilter(filterLink(filter as Filter))).toEqual(filterLink(filter as Filter).length < 2000 ? filter : expect.anything());
    }));
  });

  test('is empty without a filter, and nothing else is read', () => {
    expect(filterLink({})).toBe('');
    expect(readFilter('')).toEqual({});
    expect(readFilter(`?kind=paper&evil=1&text=${'x'.repeat(101)}`)).toEqual({kind: 'paper'});
  });
});
