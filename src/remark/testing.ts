import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {evaluate} from '@mdx-js/mdx';
import {createElement, type ComponentType} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import * as runtime from 'react/jsx-runtime';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import type {Plugin} from 'unified';
import {VFile} from 'vfile';
import {onTestFinished} from 'vitest';

/** Writes the files of a small site into a folder that goes away with the test; returns the folder. */
export function smallSite(files: Record<string, string>): string {
  const root = mkdtempSync(path.join(tmpdir(), 'two-loops-'));
  onTestFinished(() => rmSync(root, {recursive: true, force: true}));
  for (const [file, content] of Object.entries({'src/data/sources/.keep': '', ...files})) {
    mkdirSync(path.dirname(path.join(root, file)), {recursive: true});
    writeFileSync(path.join(root, file), content);
  }
  return root;
}

const passThrough: ComponentType<{children?: unknown}> = ({children}) => children as never;

/** A chapter as HTML after the given transforms, rendered by MDX itself; components of the theme are passed through. */
export async function render(root: string, file: string, source: string, ...transforms: unknown[]): Promise<string> {
  const vfile = new VFile({path: path.join(root, file), value: source});
  const plugins = transforms.map((transform) => [transform as Plugin, {root}] as [Plugin, unknown]);
  const {default: Content} = await evaluate(vfile, {
    ...(runtime as Parameters<typeof evaluate>[1]),
    remarkPlugins: [...(plugins as []), remarkFrontmatter, remarkGfm, remarkMath],
  });
  return renderToStaticMarkup(createElement(Content, {components: {Question: passThrough, Checklist: passThrough, Estimate: passThrough, Resource: passThrough, Resources: passThrough, Sheet: passThrough, Widget: passThrough}}));
}
