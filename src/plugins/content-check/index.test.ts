import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type {LoadContext} from '@docusaurus/types';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import contentCheck from '.';

let siteDir = '';
beforeEach(() => {
  siteDir = mkdtempSync(path.join(os.tmpdir(), 'content-check-'));
  mkdirSync(path.join(siteDir, 'docs'));
});
afterEach(() => {
  rmSync(siteDir, {recursive: true});
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

const load = () => contentCheck({siteDir} as LoadContext).loadContent?.();
const GOOD = `---
title: Glossary
description: The terms that an interview uses, each defined in one or two sentences.
kind: reference
minutes: 2
level: mid
status: draft
---

Text.
`;

test('a build fails once, with the problems of all chapters', () => {
  vi.stubEnv('NODE_ENV', 'production');
  writeFileSync(path.join(siteDir, 'docs/glossary.mdx'), GOOD.replace('Text.', 'We simply stop.'));
  writeFileSync(path.join(siteDir, 'docs/other.mdx'), '# Title\n');
  expect(load).toThrow(/problems in 2 files:[^]*docs\/glossary\.mdx:10 \[fillers\] found "simply"[^]*docs\/other\.mdx:1 \[heading-ids\]/);
});

test('a build of good chapters goes on', () => {
  vi.stubEnv('NODE_ENV', 'production');
  writeFileSync(path.join(siteDir, 'docs/glossary.mdx'), GOOD);
  expect(load).not.toThrow();
});

test('npm start prints the problems and goes on', () => {
  vi.stubEnv('NODE_ENV', 'development');
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  writeFileSync(path.join(siteDir, 'docs/glossary.mdx'), GOOD.replace('Text.', 'We simply stop.'));
  expect(load).not.toThrow();
  expect(warn).toHaveBeenCalledWith(expect.stringContaining('[fillers]'));
});
