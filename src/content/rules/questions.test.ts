import {expect, test} from 'vitest';
import {findingsOf} from '../../../tests/content/fixture';
import {questions} from './questions';

test('a concept with three questions, shown in their section', () => {
  expect(findingsOf(questions, 'passes')).toEqual([]);
});

test('too few questions, a component in the wrong place and one with nothing to show', () => {
  expect(findingsOf(questions, 'fails')).toEqual([
    'fails.questions.yaml:1 2 questions',
    '16 <Questions /> under `cost`',
    '18 <Rubric />, but no rubric',
  ]);
});

test('what the schema refuses is named with file and line', () => {
  const findings = findingsOf(questions, 'invalid');
  expect(findings).toContainEqual(expect.stringMatching(/^invalid\.questions\.yaml:6 facts/));
});

test('a missing file is named', () => {
  expect(findingsOf(questions, 'missing')).toEqual(['1 no tests/content/fixtures/questions/missing.questions.yaml']);
});

test('questions that the page does not show are named', () => {
  expect(findingsOf(questions, 'unshown')).toEqual(['14 questions that the page does not show']);
});
