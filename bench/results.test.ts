import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {saveResults, type Setting} from './results';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'bench-results-'));
});
afterEach(() => rmSync(folder, {recursive: true}));

const setting: Setting = {
  at: '2026-11-21T10:00:00.000Z',
  commit: 'abc1234',
  machine: {system: 'linux', processor: 'some', cores: 2, memory: 8e9, node: 'v20.20.2'},
};

test('gathers a day in one file; a measure taken again replaces its rows', () => {
  const inner = path.join(folder, 'results');
  saveResults(inner, '2026-11-21', {load: {...setting, rows: [1]}, build: {...setting, rows: [2]}});
  const file = saveResults(inner, '2026-11-21', {load: {...setting, rows: [3]}});
  expect(path.basename(file)).toBe('2026-11-21.json');
  const saved = JSON.parse(readFileSync(file, 'utf8'));
  expect(saved.load.rows).toEqual([3]);
  expect(saved.build).toEqual({...setting, rows: [2]});
});
