import {readFile, readdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {PurgeCSS} from 'purgecss';

/**
 * The part of a stylesheet that a site can use: rules whose names occur in a page or in a script. Names count wherever
 * they occur, so what is kept errs on the side of too much.
 *
 * @param css the stylesheet
 * @param sources contents of all pages and scripts
 */
export async function purge(css: string, sources: {raw: string; extension: string}[]): Promise<string> {
  const [result] = await new PurgeCSS().purge({
    css: [{raw: css}],
    content: sources,
    // States that the theme composes from parts.
    safelist: {standard: [/--(active|show|open|collapsed|expanded|visible)$/, /^data-/, /^katex/]},
  });
  return result?.css ?? css;
}

/**
 * Drops from the built stylesheet what neither a page nor a script names: about a fifth of what every page loads before
 * its first paint, mostly Infima's grid and spacing helpers.
 *
 * @param outDir the built site
 */
export async function purgeStyles(outDir: string): Promise<void> {
  const files = (await readdir(outDir, {recursive: true})).map((file) => path.join(outDir, file));
  const of = (extension: string) => files.filter((file) => file.endsWith(extension));
  const sources = await Promise.all(
    [...of('.html'), ...of('.js')].map(async (file) => ({
      raw: await readFile(file, 'utf8'),
      extension: path.extname(file).slice(1),
    })),
  );
  const sheets = of('.css').filter((file) => path.dirname(file) === path.join(outDir, 'assets', 'css'));
  await Promise.all(sheets.map(async (file) => writeFile(file, await purge(await readFile(file, 'utf8'), sources))));
}
