import {expect, test} from 'vitest';
import {findingsOf} from '../../../tests/content/fixture';
import {sidebar} from './sidebar';

test('a chapter that stands there once passes', () => {
  expect(findingsOf(sidebar, 'passes', {as: 'docs/concepts/a.mdx', sidebar: ['concepts/a']})).toEqual([]);
});

test('a chapter outside the sidebar, or twice in it, is named', () => {
  expect(findingsOf(sidebar, 'passes', {as: 'docs/concepts/a.mdx', sidebar: ['concepts/b']})).toEqual(['1 a chapter that no sidebar shows']);
  expect(findingsOf(sidebar, 'passes', {as: 'docs/a.mdx', sidebar: ['a', 'a']})).toEqual(['1 the chapter 2 times in the sidebar']);
});
