import {expect, test} from 'vitest';
import {docIdOf, questionsPathOf, resolveFrom} from './paths';

test.each([
  ['docs/a/b.mdx', './c.mdx', 'docs/a/c.mdx'],
  ['docs/a/b.mdx', '../c/index.mdx', 'docs/c/index.mdx'],
  ['docs/b.mdx', '../../c.mdx', undefined],
])('from %s, %s is %s', (file, address, target) => {
  expect(resolveFrom(file, address)).toBe(target);
});

test('questions stand beside their chapter', () => {
  expect(questionsPathOf('docs/blueprints/x/index.mdx')).toBe('docs/blueprints/x/questions.yaml');
  expect(questionsPathOf('docs/concepts/x.mdx')).toBe('docs/concepts/x.questions.yaml');
});

test('the sidebar names a chapter by its path', () => {
  expect(docIdOf('docs/framework/index.mdx')).toBe('framework/index');
});
