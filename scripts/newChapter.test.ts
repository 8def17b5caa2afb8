import {cpSync, existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {readBlueprintBoard} from '../src/data/boards';
import {loadChapter} from '../src/data/chapters';
import {newChapter, nextSteps} from './newChapter';

let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'new-chapter-'));
  cpSync(path.join(import.meta.dirname, '../docs/_templates'), path.join(root, 'docs/_templates'), {recursive: true});
});
afterEach(() => rmSync(root, {recursive: true}));

test.each([
  ['framework', ['docs/framework/ride-matching.mdx']],
  ['concept', ['docs/concepts/ride-matching.mdx', 'docs/concepts/ride-matching.questions.yaml', 'docs/concepts/ride-matching.estimate.yaml']],
  ['blueprint', ['docs/blueprints/ride-matching/index.mdx', 'docs/blueprints/ride-matching/questions.yaml', 'docs/blueprints/ride-matching/estimate.yaml', 'docs/blueprints/ride-matching/board.yaml']],
  ['lab', ['docs/labs/ride-matching.mdx']],
  ['reference', ['docs/ride-matching.mdx']],
])('a %s gets its files, and its own name in them', (kind, files) => {
  expect(newChapter(root, kind, 'ride-matching')).toEqual(files);
  const chapter = loadChapter(root, files[0] as string);
  expect(chapter.frontMatter).toMatchObject({kind, title: 'Ride matching'});
  const board = readBlueprintBoard(root, files[0] as string);
  expect(board?.problems ?? []).toEqual([]);
  expect([chapter.questions, chapter.estimate, board].filter(Boolean)).toHaveLength(files.length - 1);
  expect(readFileSync(path.join(root, files[0] as string), 'utf8')).not.toMatch(/my.?topic/i);
});

test('a lab names the folder of its model', () => {
  newChapter(root, 'lab', 'tail-latency');
  expect(loadChapter(root, 'docs/labs/tail-latency.mdx').frontMatter).toMatchObject({model: 'TailLatencyLab'});
});

test.each([
  [undefined, undefined, /which kind of chapter/],
  ['concept', undefined, /which kind of chapter/],
  ['essay', 'a', /no kind of chapter "essay"[^]*framework, concept/],
  ['toString', 'a', /no kind of chapter/],
  ['concept', 'Ride_Matching', /"Ride_Matching" is no name/],
  ['concept', '../ride', /is no name/],
  ['concept', '7-steps', /is no name/],
])('%s %s is refused with a sentence', (kind, slug, message) => {
  expect(() => newChapter(root, kind, slug)).toThrow(message);
});

test('an existing file is left alone, and nothing is written beside it', () => {
  newChapter(root, 'concept', 'a');
  rmSync(path.join(root, 'docs/concepts/a.mdx'));
  expect(() => newChapter(root, 'concept', 'a')).toThrow('docs/concepts/a.questions.yaml exists already');
  expect(existsSync(path.join(root, 'docs/concepts/a.mdx'))).toBe(false);
});

test('the author is told where the sidebar is and how to check', () => {
  const text = nextSteps(['docs/blueprints/ride-matching/index.mdx']);
  expect(text).toContain("Add 'blueprints/ride-matching/index' to sidebars.ts");
  expect(text).toContain('npm test -- content');
});
