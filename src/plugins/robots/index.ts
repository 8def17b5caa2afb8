import {writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {Plugin} from '@docusaurus/types';

/** Text of robots.txt: everything may be read, and here is the map. */
export const robots = (url: string, baseUrl: string): string =>
  `User-agent: *\nAllow: /\n\nSitemap: ${url}${baseUrl}sitemap.xml\n`;

/** Writes robots.txt at build, because the sitemap's address depends on where this copy is hosted. */
export default function robotsPlugin(): Plugin {
  return {
    name: 'robots',
    async postBuild({outDir, siteConfig}) {
      await writeFile(path.join(outDir, 'robots.txt'), robots(siteConfig.url, siteConfig.baseUrl));
    },
  };
}
