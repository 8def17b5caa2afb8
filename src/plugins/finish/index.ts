import {writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {Plugin} from '@docusaurus/types';
import type {Configuration} from 'webpack';
import {writePolicies} from '../content-security';
import {mathFontsAsFiles, subsetMathFonts} from '../math-fonts';
import {purgeStyles} from '../purge-styles';

/** Text of robots.txt: everything may be read, and here is the map. */
export const robots = (url: string, baseUrl: string): string =>
  `User-agent: *\nAllow: /\n\nSitemap: ${url}${baseUrl}sitemap.xml\n`;

/**
 * The last touches to the built site, in order. They share one plugin because Docusaurus runs the `postBuild` of all
 * plugins at once: a step that reads pages must not meet one that is writing them. Hashes for the policy come last.
 */
export default function finish(): Plugin {
  return {
    name: 'finish',
    configureWebpack: (config) => mathFontsAsFiles(config as Configuration) as object,
    async postBuild({outDir, siteConfig}) {
      await writeFile(path.join(outDir, 'robots.txt'), robots(siteConfig.url, siteConfig.baseUrl));
      await purgeStyles(outDir);
      await subsetMathFonts(outDir);
      await writePolicies(outDir);
    },
  };
}
