import {expect, test} from 'vitest';
import type {ProgressRecord} from '../progress/record';
import {byNeed, type CardTopic} from './order';

const records = (entries: Record<string, unknown>): Map<string, ProgressRecord> => new Map(Object.entries(entries).map(([id, v]) => [id, {v, t: 1, d: 'a'}]));
const question = (slug: string, name: string, step: string) => ({id: `${slug}/${name}`, question: `${slug}/${name}`, slug, step});
type Topic = CardTopic & {id: string};
const term = (id: string): Topic => ({id});
const cards: Topic[] = [question('frame', 'a', 'frame'), question('calibration', 'b', 'model'), question('video-recsys', 'c', 'data'), question('video-recsys', 'd', 'serve'), question('two-tower', 'e', 'model'), term('ann'), term('auc'), term('ctr')];
const order = (entries: Record<string, unknown>): string[] => byNeed(cards, records(entries)).map(({id}) => id);
const attempt = (startedAt: number, weak: {line: string; step: string; chapter: string}[]) => ({
  setup: {design: 'video-recsys', level: 'senior', minutes: 45, clock: 'on', interviewer: 'quiet'},
  phases: [{id: 'clarify', minutes: 6}], startedAt, seen: startedAt, pauses: [], extra: [0], ends: [], asked: [], marks: {},
  result: {steps: [], level: 'mid', weak, marked: 1, lines: 2},
});

test('without a record: as they stand, a term after every second question, and no card is lost', () => {
  expect(order({})).toEqual(['frame/a', 'calibration/b', 'ann', 'video-recsys/c', 'video-recsys/d', 'auc', 'two-tower/e', 'ctr']);
  expect(byNeed(cards.slice(5), records({})).map(({id}) => id)).toEqual(['ann', 'auc', 'ctr']);
});

test('shaky questions come first, then the weak points of the latest interview, then what was read', () => {
  const entries = {
    'question/two-tower/e': 'shaky', 'question/frame/a': 'solid', 'done/video-recsys': 'done',
    'attempt/new': attempt(20, [{line: 'x', step: 'serve', chapter: 'calibration'}]), 'attempt/old': attempt(10, [{line: 'x', step: 'data', chapter: 'frame'}]),
  };
  expect(order(entries).filter((id) => id.includes('/'))).toEqual(['two-tower/e', 'calibration/b', 'video-recsys/d', 'video-recsys/c', 'frame/a']);
});

test('damaged records change nothing', () => {
  expect(order({'attempt/x': {result: 7}, 'question/two-tower/e': 9, 'done/calibration': 'todo'})).toEqual(order({}));
});
