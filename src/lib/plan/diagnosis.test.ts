import {expect, test} from 'vitest';
import {STEP_IDS} from '../../content/steps';
import {TOPIC_IDS} from '../../content/topics';
import {DIAGNOSIS, gapsOf, ranking} from './diagnosis';

test('ten questions reach every step and every topic of the guide', () => {
  expect(DIAGNOSIS).toHaveLength(10);
  expect(new Set(DIAGNOSIS.flatMap(({steps}) => steps))).toEqual(new Set(STEP_IDS));
  const reached = new Set(DIAGNOSIS.flatMap(({topics}) => topics));
  expect(TOPIC_IDS.filter((topic) => !reached.has(topic))).toEqual([]);
});

test('the worst answer counts for a step or topic that several ask about', () => {
  const gaps = gapsOf([0, 0, 1, 3, 0, 2, 0, 0, 0, 0]);
  expect(gaps.steps).toEqual({data: 3, model: 2});
  expect(gaps.topics).toMatchObject({'feature-stores': 3, 'delayed-labels': 1, 'class-imbalance': 2});
  expect(gaps.topics['offline-metrics']).toBeUndefined();
});

test('trouble is ranked, and odd answers are held to the scale', () => {
  expect(ranking([1, 0, 0, 0, 0, 0, 3, 0, 0, 3])).toEqual(['evaluation', 'delivery', 'scope and scale']);
  expect(gapsOf([99, -4]).steps).toEqual({clarify: 3});
});
