import {expect, test} from 'vitest';
import {overviewOf} from './overview';
import type {ProgressRecord} from './record';

const record = (v: unknown): ProgressRecord => ({v, t: 1, d: 'a'});

test('records are counted by what they mean', () => {
  const records = new Map([
    ['question/a/why', record('solid')], ['question/a/how', record('shaky')], ['question/a/new', record('new')],
    ['card/q/a/why', record({log: [[1, 3], [2, 3]]})], ['card/t/ann', record({log: []})],
    ['attempt/x1', record({setup: {}})], ['board/free', record({components: [{}], connections: []})], ['board/empty', record({components: [], connections: []})],
    ['done/clarify', record('done')], ['done/frame', record('todo')], ['plan/current', record({date: '2026-12-01'})], ['check/a/b', record('done')],
  ]);
  expect(overviewOf(records)).toEqual({questions: {solid: 1, shaky: 1}, cards: {begun: 1, reviews: 2}, attempts: 1, boards: 1, chapters: 1, hasPlan: true});
});

test('nothing is nothing', () => {
  expect(overviewOf(new Map())).toMatchObject({attempts: 0, boards: 0, chapters: 0, hasPlan: false});
});
