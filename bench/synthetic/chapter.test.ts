import {readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {parse} from 'yaml';
import {parseChapter} from '../../src/content/chapter';
import {checkChapters} from '../../src/content/check';
import {formatProblems} from '../../src/content/problem';
import type {Context} from '../../src/content/rule';
import {RULES} from '../../src/content/rules';
import {sidebarIds} from '../../src/content/sidebarIds';
import {chapterPath, syntheticChapter, syntheticItems, syntheticSidebar, WORDS} from './chapter';

const TOTAL = 30;
const numbers = Array.from({length: TOTAL}, (_, index) => index + 1);
const glossary = parse(readFileSync(path.resolve(import.meta.dirname, '../../docs/glossary.yaml'), 'utf8')) as {id: string; term: string; avoid?: string[]}[];
const chapters = numbers.map((number) => parseChapter({path: `docs/${chapterPath(number)}`, text: syntheticChapter(number, TOTAL)}));

test('a chapter depends on its number, the total and the seed, and on nothing else', () => {
  expect(syntheticChapter(3, TOTAL)).toBe(syntheticChapter(3, TOTAL));
  expect(syntheticChapter(4, TOTAL)).not.toBe(syntheticChapter(3, TOTAL));
  expect(syntheticChapter(3, TOTAL, 2)).not.toBe(syntheticChapter(3, TOTAL, 1));
});

test('a chapter has a realistic size: words, two diagrams, a table, formulas, links', () => {
  for (const {words, fences, maths, links, tree} of chapters) {
    expect(words).toBeGreaterThan(WORDS * 0.8);
    expect(words).toBeLessThan(WORDS * 1.2);
    expect(fences.map(({lang}) => lang)).toEqual(['mermaid', 'mermaid']);
    expect(maths).toHaveLength(3);
    expect(links).toHaveLength(3);
    expect(tree.children?.filter(({type}) => type === 'table')).toHaveLength(1);
  }
});

test('the chapters pass the content checks, so that the build accepts them', () => {
  const context: Context = {
    chapters: new Map(chapters.map((chapter) => [chapter.path, chapter])),
    files: new Set(chapters.map((chapter) => chapter.path)),
    sources: new Set(),
    glossary: glossary.map(({id, term, avoid = []}) => ({id, term, avoid})),
    sidebar: sidebarIds(syntheticItems(TOTAL)),
  };
  const problems = checkChapters(chapters.slice(0, 12), context, RULES);
  expect(formatProblems(problems)).toMatch(/^0 problems/);
}, 30_000);

test('the sidebar shows each chapter once, 25 to a category, below the guide’s own', () => {
  expect(sidebarIds(syntheticItems(TOTAL))).toEqual(numbers.map((number) => chapterPath(number).replace('.mdx', '')));
  expect(syntheticItems(TOTAL).map(({items}) => items.length)).toEqual([25, 5]);
  expect(syntheticSidebar(1)).toMatch(/^import own from '\.\/sidebars\.own';[\s\S]*own\.guide[\s\S]*synthetic\/part-01\/chapter-0001/);
});
