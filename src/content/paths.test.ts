import {expect, test} from 'vitest';
import {docIdOf, questionsPathOf, resolveFrom, wayTo} from './paths';

test.each([
  ['docs/a/b.mdx', './c.mdx', 'docs/a/c.mdx'],
  ['docs/a/b.mdx', '../c/index.mdx', 'docs/c/index.mdx'],
  ['docs/b.mdx', '../../c.mdx', undefined],
])('from %s, %s is %s', (file, address, target) => {
  expect(resolveFrom(file, address)).toBe(target);
});

test.each([
  ['docs/a/b.mdx', 'docs/a/c.mdx', './c.mdx'],
  ['docs/a/b.mdx', 'docs/a/c/index.mdx#e-rate', './c/index.mdx#e-rate'],
  ['docs/a/b.mdx', 'docs/c/index.mdx', '../c/index.mdx'],
  ['docs/a/a/b.mdx', 'docs/a/b.mdx', '../b.mdx'],
  ['docs/a/x/b.mdx', 'docs/c/x/b.mdx', '../../c/x/b.mdx'],
  ['blog/post.mdx', 'docs/a/b.mdx', '../docs/a/b.mdx'],
  ['docs/b.mdx', 'docs/b.mdx', './b.mdx'],
])('the way from %s to %s is %s', (from, to, way) => {
  expect(wayTo(from, to)).toBe(way);
  expect(resolveFrom(from, way)).toBe(to);
});

test('questions stand beside their chapter', () => {
  expect(questionsPathOf('docs/blueprints/x/index.mdx')).toBe('docs/blueprints/x/questions.yaml');
  expect(questionsPathOf('docs/concepts/x.mdx')).toBe('docs/concepts/x.questions.yaml');
});

test('the sidebar names a chapter by its path', () => {
  expect(docIdOf('docs/framework/index.mdx')).toBe('framework/index');
});
