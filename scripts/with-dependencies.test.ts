import {mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {needsInstall, nodeComplaint} from './with-dependencies.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'two-loops-'));
  writeFileSync(path.join(folder, 'package-lock.json'), '{}');
});
afterEach(() => rmSync(folder, {recursive: true}));

const install = (time: number) => {
  mkdirSync(path.join(folder, 'node_modules'));
  const record = path.join(folder, 'node_modules/.package-lock.json');
  writeFileSync(record, '{}');
  utimesSync(record, time, time);
};

test('an empty clone needs an installation', () => expect(needsInstall(folder)).toBe(true));

test('modules older than the lockfile are installed again, newer ones are kept', () => {
  const now = Date.now() / 1000;
  install(now - 3600);
  expect(needsInstall(folder)).toBe(true);
  utimesSync(path.join(folder, 'node_modules/.package-lock.json'), now + 60, now + 60);
  expect(needsInstall(folder)).toBe(false);
});

test('an old Node gets one sentence', () => {
  expect(nodeComplaint('18.20.4')).toMatch(/^Two Loops needs Node 20 or newer; this is Node 18\.20\.4\./);
  expect(nodeComplaint('20.0.0')).toBeUndefined();
  expect(nodeComplaint('26.1.0')).toBeUndefined();
});
