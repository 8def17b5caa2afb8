import {expect, test} from 'vitest';
import {findingsOf} from '../../../tests/content/fixture';
import {place} from './place';

test('a concept in its folder passes', () => {
  expect(findingsOf(place, 'passes', {as: 'docs/concepts/candidate-funnel.mdx'})).toEqual([]);
});

test.each(['docs/framework/candidate-funnel.mdx', 'docs/concepts/Candidate_Funnel.mdx', 'docs/concepts/a/b.mdx'])('%s is no place for it', (as) => {
  expect(findingsOf(place, 'passes', {as})).toEqual([`4 a concept at ${as}`]);
});
