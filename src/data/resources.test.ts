import {rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {smallSite} from '../remark/testing';
import {readResources} from './resources';

const source = (title: string): string => `- { id: s, title: ${title}, organisation: O, year: 2020, kind: book, address: "https://example.org/s", supports: A claim that is long enough., checked: { on: 2026-11-21, how: read } }\n`;
const record = (id: string, from: string): string => `- id: ${id}
  source: ${from}
  kind: book
  topics: [ann-search]
  steps: []
  blueprints: []
  level: mid
  minutes: 30
  state: live
  take: Figure 3, which shows where recall is lost.
  leave: The timings, which are of another decade.
`;
const site = () => smallSite({'src/data/sources/s.yaml': source('First'), 'src/data/resources/a.yaml': record('a', 's')});
const titles = (root: string): string[] => readResources(root).resources.map(({title}) => title);

test('entries with what their sources say are joined once', () => {
  const root = site();
  expect(readResources(root).resources).toMatchObject([{id: 'a', title: 'First', file: 'src/data/resources/a.yaml', line: 1}]);
  expect(readResources(root)).toBe(readResources(root));
});

test('a file that changes, appears or goes is seen at once', () => {
  const root = site();
  expect(titles(root)).toEqual(['First']);
  writeFileSync(path.join(root, 'src/data/sources/s.yaml'), source('Second edition'));
  expect(titles(root)).toEqual(['Second edition']);
  writeFileSync(path.join(root, 'src/data/resources/b.yaml'), record('b', 'x'));
  expect(readResources(root).problems).toMatchObject([{file: 'src/data/resources/b.yaml', line: 2, found: 'source: x, which does not exist'}]);
  rmSync(path.join(root, 'src/data/resources/b.yaml'));
  expect(readResources(root).problems).toEqual([]);
});

test('each folder of chapters has its own', () => {
  const [one, other] = [site(), smallSite({})];
  expect([titles(one), titles(other), titles(one)]).toEqual([['First'], [], ['First']]);
});
