import {expect, test} from 'vitest';
import {findingsOf} from '../../../tests/content/fixture';
import {diagrams} from './diagrams';

test('a diagram with caption, title and description passes', () => {
  expect(findingsOf(diagrams, 'passes')).toEqual([]);
});

test('what cannot be drawn or heard is named with its line in the file', () => {
  const findings = findingsOf(diagrams, 'fails');
  expect(findings).toContainEqual(expect.stringMatching(/^3 /));
  expect(findings).toContainEqual(expect.stringMatching(/^6 .*\?\?\?/));
});
