import {expect, test} from 'vitest';
import {formatProblem, formatProblems, KEBAB, show} from './problem';

const problem = {file: 'docs/x.mdx', line: 12, rule: 'headings', found: 'no id', fix: 'add one'};

test('a message names file, line, rule, finding and fix', () => {
  expect(formatProblem(problem)).toBe('docs/x.mdx:12 [headings] found no id; fix: add one');
  expect(formatProblem({...problem, line: undefined})).toBe('docs/x.mdx [headings] found no id; fix: add one');
});

test('problems are counted and in the order of files and lines', () => {
  const lines = formatProblems([problem, {...problem, line: 2}, {...problem, file: 'docs/a.mdx'}]).split('\n');
  expect(lines[0]).toBe('3 problems in 2 files:');
  expect(lines.slice(1).map((line) => line.trim().split(' ')[0])).toEqual(['docs/a.mdx:12', 'docs/x.mdx:2', 'docs/x.mdx:12']);
});

test('values are shown short', () => {
  expect([show(undefined), show('a'), show(3), show([1])]).toEqual(['nothing', '"a"', '3', '[1]']);
  expect(show('x'.repeat(200))).toHaveLength(78);
});

test('kebab-case', () => {
  expect(['a', 'two-tower', 'p99'].every((id) => KEBAB.test(id))).toBe(true);
  expect(['A', 'a_b', 'a--b', '-a', 'a-'].some((id) => KEBAB.test(id))).toBe(false);
});
