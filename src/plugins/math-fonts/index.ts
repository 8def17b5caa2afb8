import {readFile, readdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import subsetFont from 'subset-font';
import type {Configuration, RuleSetRule} from 'webpack';
import {BASE_CHARACTERS, mathCharacters} from './characters';

const isKatexFont = /[\\/]katex[\\/].*\.(?:woff2?|ttf)$/;

/**
 * Makes KaTeX's fonts files. Docusaurus puts small fonts into the stylesheet as data, and KaTeX has many small ones:
 * 85 kB on every page, maths or not. As files, a reader loads only the faces that a page sets.
 */
export function mathFontsAsFiles(config: Configuration): Configuration {
  for (const rule of (config.module?.rules ?? []) as RuleSetRule[]) {
    if (rule.test instanceof RegExp && rule.test.test('x.woff2')) rule.exclude = isKatexFont;
  }
  const asFile = {test: isKatexFont, type: 'asset/resource', generator: {filename: 'assets/fonts/[name]-[hash][ext]'}};
  return {module: {rules: [asFile]}};
}

/**
 * Cuts KaTeX's fonts down to the characters that this site sets. The two that nearly every formula needs are 42 kB as
 * they come; a reader on a phone should not wait for glyphs that no page shows.
 *
 * @param outDir the built site
 */
export async function subsetMathFonts(outDir: string): Promise<void> {
  const files = (await readdir(outDir, {recursive: true})).map((file) => path.join(outDir, file));
  const characters = new Set(BASE_CHARACTERS);
  for (const page of files.filter((file) => file.endsWith('.html'))) {
    for (const character of mathCharacters(await readFile(page, 'utf8'))) characters.add(character);
  }
  const text = [...characters].join('');
  for (const font of files.filter((file) => /KaTeX_[\w-]+\.woff2$/.test(file))) {
    const whole = await readFile(font);
    const subset = await subsetFont(whole, text, {targetFormat: 'woff2'});
    if (subset.length < whole.length) await writeFile(font, subset);
  }
}
