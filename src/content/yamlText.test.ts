import {expect, test} from 'vitest';
import {readYaml} from './yamlText';

const TEXT = `questions:
  - id: one
    answer: |
      First.
      Second.
  - id: two
    facts: ["a", b]
`;

test('keys and entries know their lines', () => {
  const {value, lineOf} = readYaml(TEXT);
  expect(value).toEqual({questions: [{id: 'one', answer: 'First.\nSecond.\n'}, {id: 'two', facts: ['a', 'b']}]});
  expect(lineOf(['questions', 1])).toBe(6);
  expect(lineOf(['questions', 0, 'answer'])).toBe(3);
  expect(lineOf(['questions', 1, 'facts', 1])).toBe(7);
});

test('what does not exist has the line of what is above it', () => {
  const {lineOf} = readYaml(TEXT);
  expect(lineOf(['questions', 1, 'prompt'])).toBe(6);
  expect(lineOf(['rubric'])).toBe(1);
});

test('texts come with their path and first line; a block begins below its mark', () => {
  expect(readYaml(TEXT, 1).strings).toEqual([
    {path: ['questions', 0, 'id'], value: 'one', line: 3},
    {path: ['questions', 0, 'answer'], value: 'First.\nSecond.\n', line: 5},
    {path: ['questions', 1, 'id'], value: 'two', line: 7},
    {path: ['questions', 1, 'facts', 0], value: 'a', line: 8},
    {path: ['questions', 1, 'facts', 1], value: 'b', line: 8},
  ]);
});

test('broken text has errors with lines and no value', () => {
  const {value, errors} = readYaml('a: 1\nb: [1, 2\n', 1);
  expect(value).toBeUndefined();
  expect(errors[0]?.line).toBeGreaterThanOrEqual(3);
});
