import {existsSync} from 'node:fs';
import path from 'node:path';
import type {LoadContext, Props} from '@docusaurus/types';
import {expect, test} from 'vitest';
import {smallSite} from '../../remark/testing';
import mermaid, {needsMermaid} from '.';

const page = (kind: string) => `Text.\n\n\`\`\`mermaid caption="C."\n${kind}\n  A --> B\n\`\`\`\n`;
const MODULE = 'node_modules/mermaid/dist/mermaid.esm.min.mjs';
const CHUNK = 'node_modules/mermaid/dist/chunks/mermaid.esm.min/chunk-A.mjs';

test('Mermaid is needed if a chapter, a post or an answer holds a diagram that the build cannot draw', () => {
  expect(needsMermaid(smallSite({'docs/a/index.mdx': page('flowchart TB'), 'blog/b.md': page('erDiagram')}))).toBe(false);
  expect(needsMermaid(smallSite({'docs/a/index.mdx': page('flowchart TB'), 'blog/b.md': page('mindmap')}))).toBe(true);
  expect(needsMermaid(smallSite({'docs/a/questions.yaml': page('pie')}))).toBe(true);
});

test.each([['pie', true], ['flowchart TB', false]])('a site with a %s gets the modules: %s', async (kind, copied) => {
  const root = smallSite({'docs/a.mdx': page(kind), [MODULE]: '', [CHUNK]: '', [`${CHUNK}.map`]: ''});
  const outDir = path.join(root, 'build');
  await mermaid({siteDir: root, baseUrl: '/'} as LoadContext).postBuild?.({outDir} as Props & {content: unknown; head: never; routesBuildMetadata: never});
  const there = ['mermaid.esm.min.mjs', 'chunks/mermaid.esm.min/chunk-A.mjs', 'chunks/mermaid.esm.min/chunk-A.mjs.map'].map((file) => existsSync(path.join(outDir, 'assets/mermaid', file)));
  expect(there).toEqual([copied, copied, false]);
});
