import {existsSync} from 'node:fs';
import path from 'node:path';
import type {Plugin} from 'unified';
import {visit} from 'unist-util-visit';
import {resolveFrom} from '../content/paths';
import type {Problem} from '../content/problem';
import {failOn} from '../data/dataFile';
import {pathIn} from '../data/files';
import {placeOf, type Root} from './tree';

/** The address of a chapter on the site, below the base address: `docs/framework/clarify.mdx` → `/framework/clarify`. */
export function routeOf(chapter: string): string {
  return `/${chapter.replace(/^docs\//, '').replace(/\.mdx?$/, '').replace(/(^|\/)index$/, '')}`;
}

/**
 * Lets posts and pages link to chapters by file path. Docusaurus resolves such links only among files of one kind, so
 * outside docs/ a path that leads into docs/ becomes the chapter's address, to which the theme adds the base address.
 *
 * @throws listing every link to a chapter that does not exist
 */
export const chapterLinks: Plugin<[{root?: string}?], Root> = ({root = process.cwd()} = {}) => (tree, vfile) => {
  const file = pathIn(root, vfile.path);
  if (file.startsWith('docs/')) return;
  const problems: Problem[] = [];
  visit(tree, ['link', 'definition'], (node) => {
    if (node.type !== 'link' && node.type !== 'definition') return;
    const [, way = '', anchor = ''] = /^(\.{1,2}\/[^#?]+\.mdx?)(#.*)?$/.exec(node.url) ?? [];
    const chapter = way && resolveFrom(file, way);
    if (!chapter?.startsWith('docs/')) return;
    if (existsSync(path.join(root, chapter))) node.url = `${routeOf(chapter)}${anchor}`;
    else problems.push({...placeOf(node, file), rule: 'links', found: `a link to ${chapter}, which does not exist`, fix: 'name a chapter that exists'});
  });
  failOn(problems);
};
