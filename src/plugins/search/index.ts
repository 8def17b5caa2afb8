import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {posix} from '../../data/files';
import {collect, WATCHED, type Corpus} from './collect';
import {MAX_INDEX_GZIP, searchFiles, sizeOf} from './size';

/**
 * Writes the search index from the chapters' sources, for `npm start` and the build alike. Both files become assets
 * with a hash in their name: `import indexUrl from '@generated/two-loops-search/default/index.json'` gives an address,
 * so they are fetched only when the dialog opens, are cached for good, and a changed chapter gives a new address.
 */
export default function search({siteDir}: LoadContext): Plugin<Corpus> {
  const name = 'two-loops-search';
  return {
    name,
    getPathsToWatch: () => WATCHED.map((pattern) => path.posix.join(posix(siteDir), pattern)),
    loadContent: async () => collect(siteDir),
    async contentLoaded({content, actions}) {
      for (const problem of content.problems) console.warn(`Not in the search: ${problem}`);
      const {index, texts} = searchFiles(content);
      const gzip = process.env.NODE_ENV === 'production' ? sizeOf(index).gzip : 0;
      if (gzip > MAX_INDEX_GZIP) console.warn(`The search index has ${gzip} bytes compressed, over ${MAX_INDEX_GZIP}: time to split it.`);
      await actions.createData('index.json', index);
      await actions.createData('texts.json', texts);
    },
    configureWebpack: (_config, isServer) => ({
      module: {
        rules: [
          {
            test: new RegExp(`[\\\\/]${name}[\\\\/]default[\\\\/](?:index|texts)\\.json$`),
            type: 'asset/resource',
            generator: {filename: 'assets/search/[name].[contenthash:8][ext]', emit: !isServer},
          },
        ],
      },
    }),
  };
}
