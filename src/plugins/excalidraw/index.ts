import {cpSync, existsSync, readdirSync} from 'node:fs';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';

/** Below the base address; the freehand sheet's stylesheet stands in this folder and names its fonts by `./fonts`. */
export const ASSETS = 'assets/app/';
/** One family of 13 MB, for Chinese; the system's font stands in. */
const LEFT_OUT = 'Xiaolai';

/** The families that the freehand sheet needs. */
export const fontFamilies = (fonts: string): string[] => readdirSync(fonts).filter((family) => family !== LEFT_OUT);

/**
 * Puts Excalidraw's fonts beside the site, because by itself it fetches them from a public server, takes that server
 * out of it (loader.mjs), and makes the bundler take its modules and stylesheet as they are published, in development too.
 */
export default function excalidraw({siteDir, baseUrl}: LoadContext): Plugin {
  const dist = path.join(siteDir, 'node_modules/@excalidraw/excalidraw/dist/prod');
  const fonts = path.join(dist, 'fonts');
  return {
    name: 'excalidraw',
    configureWebpack: () => ({
      resolve: {alias: {'@excalidraw/excalidraw/index.css': path.join(dist, 'index.css'), '@excalidraw/excalidraw$': path.join(dist, 'index.js')}},
      module: {
        rules: [
          {test: /\.m?js$/, resolve: {fullySpecified: false}},
          {test: /[\\/]@excalidraw[\\/]excalidraw[\\/]dist[\\/]prod[\\/][\w.-]+\.js$/, enforce: 'pre', use: [{loader: path.join(siteDir, 'src/plugins/excalidraw/loader.mjs')}]},
        ],
      },
      devServer: {static: [{directory: fonts, publicPath: `${baseUrl}${ASSETS}fonts`}]},
    }) as object,
    async postBuild({outDir}) {
      if (!existsSync(fonts)) throw new Error(`${fonts} does not exist; run npm ci.`);
      for (const family of fontFamilies(fonts)) cpSync(path.join(fonts, family), path.join(outDir, ASSETS, 'fonts', family), {recursive: true});
    },
  };
}
