import {expect, test} from 'vitest';
import {checkId, tally} from './checklists';

test('a list is counted by its own ids, in whatever order they stand', () => {
  const records = new Map([
    [checkId('a', 'one'), {v: 'done', t: 5, d: 'x'}],
    [checkId('a', 'two'), {v: 'todo', t: 9, d: 'x'}],
    [checkId('b', 'one'), {v: 'done', t: 99, d: 'x'}],
  ]);
  const list = ['one', 'two', 'three'].map((item) => checkId('a', item));
  expect(tally(list, records)).toEqual({done: 1, total: 3, changed: 9});
  expect(tally([...list].reverse(), records)).toEqual({done: 1, total: 3, changed: 9});
  expect(tally([], records)).toEqual({done: 0, total: 0, changed: 0});
});
