import {expect, test} from 'vitest';
import type {FrontMatter} from './frontMatter';
import {minutesText, neighboursOf} from './reading';

const common = {title: 't', description: 'd', minutes: 5, level: 'mid', status: 'draft', sources: []} as const;
const parts = [{label: 'Framework', ids: ['framework/index', 'framework/clarify', 'framework/frame']}, {label: 'Blueprints', ids: ['blueprints/a/index', 'blueprints/b/index']}];
const near = (file: string, own: object) => neighboursOf(file, {...common, ...own} as unknown as FrontMatter, parts);

test('a step stands between its neighbours in the sidebar', () => {
  const step = {kind: 'framework', step: 1, clock: 6};
  expect(near('docs/framework/clarify.mdx', step)).toEqual({before: ['docs/framework/index.mdx'], after: ['docs/framework/frame.mdx']});
  expect(near('docs/framework/frame.mdx', step)).toEqual({before: ['docs/framework/clarify.mdx'], after: []});
});

test('a concept says it itself', () => {
  const concept = {kind: 'concept', topic: 1, before: ['./x.mdx', '../framework/data.mdx'], after: []};
  expect(near('docs/concepts/c.mdx', concept)).toEqual({before: ['docs/concepts/x.mdx', 'docs/framework/data.mdx'], after: []});
});

test('a blueprint builds on its concepts', () => {
  expect(near('docs/blueprints/a/index.mdx', {kind: 'blueprint', order: 1, concepts: ['x']})).toEqual({before: ['docs/concepts/x.mdx'], after: ['docs/blueprints/b/index.mdx']});
});

test('what stands in no category has no neighbours', () => {
  expect(near('docs/glossary.mdx', {kind: 'reference'})).toEqual({before: [], after: []});
});

test.each([[1, '1 minute'], [119, '119 minutes'], [120, '2 h'], [215, '3 h 35 min']])('%i minutes are %s', (minutes, text) => {
  expect(minutesText(minutes)).toBe(text);
});
