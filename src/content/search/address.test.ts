import {describe, expect, test} from 'vitest';
import {addressOf, isPage} from './address';

describe('addressOf', () => {
  test.each([
    ['docs/index.mdx', undefined, '/'],
    ['docs/framework/index.mdx', undefined, '/framework/'],
    ['docs/framework/clarify.mdx', undefined, '/framework/clarify/'],
    ['docs/labs/README.md', undefined, '/labs/'],
    ['docs/labs/labs.mdx', undefined, '/labs/'],
    ['docs/a/b.mdx', 'c', '/a/c/'],
    ['docs/a/b.mdx', '/c', '/c/'],
    ['blog/2026-11-21-hello-world.mdx', undefined, '/blog/2026/11/21/hello-world/'],
    ['blog/2026-11-21-hello/index.mdx', undefined, '/blog/2026/11/21/hello/'],
    ['blog/2026-11-21-hello.mdx', 'hello', '/blog/hello/'],
    ['blog/notes.mdx', undefined, '/blog/notes/'],
  ])('%s with slug %s stands at %s', (file, slug, address) => expect(addressOf(file, slug)).toBe(address));
});

test('isPage leaves out templates, partials and data', () => {
  expect(['docs/a.mdx', 'docs/_templates/a.mdx', 'docs/_part.md', 'docs/a.yaml', 'blog/2026-11-21-x.md'].filter(isPage)).toEqual(['docs/a.mdx', 'blog/2026-11-21-x.md']);
});
