import {cpSync, existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {findFences, parseFence} from '../../content/diagrams';

/** Where the pages find Mermaid, below the base address. */
const FOLDER = 'assets/mermaid';

/** Whether a chapter, a post or a data file beside it holds a diagram that only the browser can draw. */
export function needsMermaid(root: string): boolean {
  return ['docs', 'blog'].filter((folder) => existsSync(path.join(root, folder))).some((folder) =>
    readdirSync(path.join(root, folder), {recursive: true, encoding: 'utf8'})
      .filter((file) => /\.(mdx?|yaml)$/.test(file))
      .some((file) => findFences(readFileSync(path.join(root, folder, file), 'utf8')).some(({source, meta}) => parseFence(source, meta).drawnBy === 'browser')),
  );
}

/**
 * Puts Mermaid's own modules beside the site, for pages with a diagram that the build cannot draw. They are copied,
 * not bundled: bundling them would double the time of every build, and a diagram loads only the few that it needs.
 */
export default function mermaid({siteDir, baseUrl}: LoadContext): Plugin {
  const directory = path.join(siteDir, 'node_modules/mermaid/dist');
  return {
    name: 'mermaid',
    configureWebpack: () => ({devServer: {static: [{directory, publicPath: `${baseUrl}${FOLDER}`}]}}) as object,
    async postBuild({outDir}) {
      if (!needsMermaid(siteDir)) return;
      const entry = 'mermaid.esm.min.mjs';
      const chunks = 'chunks/mermaid.esm.min';
      const modules = readdirSync(path.join(directory, chunks)).filter((file) => file.endsWith('.mjs'));
      for (const file of [entry, ...modules.map((name) => `${chunks}/${name}`)]) {
        cpSync(path.join(directory, file), path.join(outDir, FOLDER, file));
      }
    },
  };
}
