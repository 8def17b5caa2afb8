import {expect, test} from 'vitest';
import {formatProblems} from '../content/problem';
import {smallSite} from '../remark/testing';
import {chapterTitle, placeTitle, readGlossary} from './glossary';

test('the glossary of the guide is complete, and what it says to read exists', () => {
  const glossary = readGlossary(process.cwd());
  expect(glossary?.problems.length ? formatProblems(glossary.problems) : '').toBe('');
});

test('a chapter that does not exist is named with its line', () => {
  const root = smallSite({'docs/glossary.yaml': '- id: a\n  term: a\n  definition: Something long enough.\n  read: x.mdx#y\n'});
  expect(readGlossary(root)?.problems).toEqual([expect.objectContaining({file: 'docs/glossary.yaml', line: 4, found: 'read: x.mdx#y'})]);
  expect(readGlossary(smallSite({}))).toBeUndefined();
});

test('a chapter is called by its title', () => {
  const root = smallSite({'docs/a.mdx': '---\ntitle: "One: two"\n---\n\nText', 'docs/b.mdx': 'Text'});
  expect([chapterTitle(root, 'docs/a.mdx'), chapterTitle(root, 'docs/b.mdx')]).toEqual(['One: two', 'docs/b.mdx']);
});

test('a place in a chapter is called by title and heading', () => {
  const root = smallSite({'docs/a.mdx': '---\ntitle: One\n---\n\n## The `model` {/* #model */}\n\n### Other {/* #model-b */}\n'});
  expect(['docs/a.mdx', 'docs/a.mdx#model', 'docs/a.mdx#model-b', 'docs/a.mdx#absent'].map((place) => placeTitle(root, place))).toEqual(['One', 'One, The model', 'One, Other', 'One']);
});
