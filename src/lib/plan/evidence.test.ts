import {expect, test} from 'vitest';
import type {ProgressRecord} from '../progress/record';
import {doneIds, doneRecord, gapsFrom} from './evidence';

const records = (entries: Record<string, unknown>): Map<string, ProgressRecord> => new Map(Object.entries(entries).map(([id, v]) => [id, {v, t: 1, d: 'a'}]));
const attempt = (startedAt: number, steps: {id: string; got: number; of: number}[], weak: string[] = []) => ({
  setup: {design: 'video-recsys', level: 'senior', minutes: 45, clock: 'on', interviewer: 'quiet'},
  phases: [{id: 'clarify', minutes: 6}], startedAt, seen: startedAt, pauses: [], extra: [0], ends: [], asked: [], marks: {},
  result: {steps: steps.map((step) => ({...step, level: 'mid'})), level: 'mid', weak: weak.map((chapter) => ({line: 'l', step: 'model', chapter})), marked: 1, lines: 2},
});

test('a chapter is done by its tick, or when its whole checklist is; an unticked box of the plan wins', () => {
  const checks = {clarify: ['check/clarify/a', 'check/clarify/b'], frame: ['check/frame/a'], data: ['check/data/a'], none: []};
  const found = doneIds(records({'check/clarify/a': 'done', 'check/frame/a': 'done', 'check/data/a': 'done', 'done/data': 'todo', 'done/calibration': 'done'}), 'p1', checks, 0);
  expect([...found].sort()).toEqual(['calibration', 'frame']);
});

test('what belongs to one plan is not done in another, and mocks count from the day of the plan', () => {
  const made = 1_700_000_000_000;
  const all = records({'done/plan/p1/review/video-recsys/3': 'done', 'done/plan/p2/light': 'done', 'attempt/x': attempt(made + 5, []), 'attempt/old': attempt(made - 5, []), 'attempt/gone': 'deleted'});
  expect([...doneIds(all, 'p1', {}, made)].sort()).toEqual(['mock/1', 'mock/1/review', 'review/video-recsys/3']);
  expect([doneRecord('p1', 'calibration'), doneRecord('p1', 'light'), doneRecord('p1', 'mock/1')]).toEqual(['done/calibration', 'done/plan/p1/light', 'done/plan/p1/mock/1']);
});

test('the latest mock raises gaps of weak steps and of the chapters that mend them', () => {
  const all = records({'attempt/new': attempt(20, [{id: 'data', got: 1, of: 10}, {id: 'model', got: 5, of: 10}, {id: 'serve', got: 9, of: 10}, {id: 'frame', got: 0, of: 0}], ['calibration']), 'attempt/old': attempt(10, [{id: 'serve', got: 0, of: 10}])});
  const gaps = gapsFrom({steps: {data: 2}, topics: {}}, all, []);
  expect(gaps).toEqual({steps: {data: 3, model: 1}, topics: {calibration: 1}});
});

test('shaky questions raise a gap, solid ones lower it; a mark counts before a card', () => {
  const questions = [...[1, 2, 3].map((at) => ({id: `a/${at}`, slug: 'a', step: 'data'})), ...[1, 2, 3, 4, 5, 6].map((at) => ({id: `b/${at}`, slug: 'b', step: 'model'}))];
  const again = {log: [[1, 3], [2, 1]]};
  const all = records({'question/a/1': 'shaky', 'question/a/2': 'shaky', 'card/q/a/3': again, 'card/q/b/1': again, ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((at) => [`question/b/${at}`, 'solid']))});
  expect(gapsFrom({steps: {model: 2}, topics: {b: 1}}, all, questions)).toEqual({steps: {data: 1, model: 1}, topics: {a: 1}});
});

test('damaged records change nothing', () => {
  const all = records({'card/q/a/1': {log: 'x'}, 'card/q/a/2': null, 'attempt/x': {result: 7}, 'question/a/3': 9});
  expect(gapsFrom({steps: {}, topics: {}}, all, [1, 2, 3].map((at) => ({id: `a/${at}`, slug: 'a', step: 'data'})))).toEqual({steps: {}, topics: {}});
});
