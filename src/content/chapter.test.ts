import {expect, test} from 'vitest';
import {frontMatterText, parseChapter} from './chapter';

const FRONT = `---
title: A chapter
description: A description that is long enough to say what the chapter is for.
kind: reference
minutes: 2
level: mid
status: draft
---
`;

test('a chapter has typed fields, words, and parts for its questions', () => {
  const questions = {path: 'docs/a.questions.yaml', text: 'questions:\n  - id: one\n    prompt: Is p < 0.05?\n    facts:\n      - One.\n    answer: |\n      Because <Cite id="b" />.\n'};
  const chapter = parseChapter({path: 'docs/a.mdx', text: `${FRONT}\nThree words here.\n`}, questions);
  expect(chapter.frontMatter).toMatchObject({kind: 'reference', title: 'A chapter', sources: []});
  expect(chapter.words).toBe(3);
  expect(chapter.parts.map(({file, blocks}) => `${file}:${blocks[0]?.line} ${blocks[0]?.text}`)).toEqual([
    'docs/a.mdx:10 Three words here.',
    'docs/a.mdx:2 A chapter',
    'docs/a.questions.yaml:3 Is p < 0.05?',
    'docs/a.questions.yaml:5 One.',
    'docs/a.questions.yaml:7 Because .',
  ]);
  expect(chapter.parts.at(-1)?.cites).toEqual([{id: 'b', line: 7}]);
});

test('a chapter with wrong fields keeps its text and says what is wrong', () => {
  const chapter = parseChapter({path: 'docs/a.mdx', text: FRONT.replace('minutes: 2', 'minutes: two')});
  expect(chapter.frontMatter).toBeUndefined();
  expect(chapter.issues).toEqual([{field: 'minutes', found: 'minutes: "two"', fix: 'write a whole number from 1 to 240'}]);
});

test('front matter ends at the first line of three hyphens and must begin the file', () => {
  expect(frontMatterText('---\na: 1\n---\nb\n---\n')).toBe('a: 1\n');
  expect(frontMatterText('Text.\n---\na: 1\n---\n')).toBe('');
  expect(frontMatterText('---\na: 1\n')).toBe('');
});
