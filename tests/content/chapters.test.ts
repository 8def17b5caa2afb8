import path from 'node:path';
import {expect, test} from 'vitest';
import sidebars from '../../sidebars';
import {formatProblems} from '../../src/content/problem';
import {guideProblems, loadGuide} from '../../src/data/chapters';

const ROOT = path.join(import.meta.dirname, '../..');

test('every chapter, source and glossary entry keeps every rule', () => {
  const guide = loadGuide(ROOT, sidebars);
  expect(guide.chapters.length).toBeGreaterThan(0);
  const problems = guideProblems(guide);
  expect(problems.length === 0 ? '' : formatProblems(problems)).toBe('');
});
