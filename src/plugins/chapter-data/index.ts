import path from 'node:path';
import type {Plugin} from '@docusaurus/types';
import {dependenciesOf} from './dependencies';

/**
 * Tells the bundler which data files a chapter shows. The transforms of src/remark read them behind its back: without
 * this, a changed questions.yaml would neither reload the page in `npm start` nor change it in the next build, since
 * the bundler keeps pages whose own text has not changed.
 */
export default function chapterData({siteDir}: {siteDir: string}): Plugin {
  return {
    name: 'chapter-data',
    configureWebpack: () => ({
      module: {
        rules: [
          {
            test: /\.mdx?$/,
            enforce: 'pre' as const,
            include: ['docs', 'blog', 'src/pages'].map((folder) => path.join(siteDir, folder) + path.sep),
            use: [{loader: path.join(siteDir, 'src/plugins/chapter-data/loader.mjs'), options: {dependenciesOf: (page: string, text: string) => dependenciesOf(siteDir, page, text)}}],
          },
        ],
      },
    }),
  };
}
