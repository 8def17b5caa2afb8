import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {formatProblems} from '../content/problem';
import {smallSite} from '../remark/testing';
import {failOn} from './dataFile';
import {allQuestions, chapterOfQuestions, chapterSlug, questionFiles, questionsFileOf, readQuestions} from './questions';

test('every questions file of the guide is complete', () => {
  const problems = questionFiles(process.cwd()).flatMap((file) => readQuestions(process.cwd(), chapterOfQuestions(file))?.problems ?? []);
  expect(problems.length > 0 ? formatProblems(problems) : '').toBe('');
});

test.each([
  ['docs/blueprints/video/index.mdx', 'docs/blueprints/video/questions.yaml', 'video'],
  ['docs/concepts/ann.mdx', 'docs/concepts/ann.questions.yaml', 'ann'],
])('%s has its questions in %s and is called %s in ids', (chapter, file, slug) => {
  expect(questionsFileOf(chapter)).toBe(file);
  expect(chapterOfQuestions(file)).toBe(chapter);
  expect(chapterSlug(chapter)).toBe(slug);
});

const question = (id: string) => `  - { id: ${id}, step: data, level: mid, prompt: Why?, facts: [a, b, c], trap: No., answer: ${'word '.repeat(90)} }\n`;

test('all questions, with ids unique over the guide; templates do not count', () => {
  const root = smallSite({
    'docs/blueprints/video/questions.yaml': `questions:\n${question('a')}`,
    'docs/concepts/ann.questions.yaml': `questions:\n${question('a')}`,
    'docs/_templates/blueprint/questions.yaml': `questions:\n${question('a')}`,
  });
  expect(questionFiles(root)).toHaveLength(2);
  expect(() => failOn(readQuestions(root, 'docs/blueprints/video/index.mdx')?.problems ?? [])).toThrow(/without clarify/);
  expect(allQuestions(root).map(({globalId, chapter}) => [globalId, chapter])).toEqual([['ann/a', 'docs/concepts/ann.mdx']]);
});

test('a changed file is read again', () => {
  const root = smallSite({'docs/concepts/ann.questions.yaml': `questions:\n${question('a')}`});
  const ids = () => readQuestions(root, 'docs/concepts/ann.mdx')?.value?.questions.map(({id}) => id);
  expect(ids()).toEqual(['a']);
  writeFileSync(path.join(root, 'docs/concepts/ann.questions.yaml'), `questions:\n${question('a')}${question('b')}`);
  expect(ids()).toEqual(['a', 'b']);
  expect(readQuestions(root, 'docs/concepts/none.mdx')).toBeUndefined();
});
