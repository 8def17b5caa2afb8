import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import sidebars from '../../../sidebars';
import {ankiText, csvText} from '../../content/anki';
import {posix} from '../../data/files';
import {practiceData, type PracticeData} from '../../data/practice';
import {chapterSlug} from '../../data/questions';
import {checklistCatalogue} from '../../remark/checklistCatalogue';

/**
 * Writes what the practice pages read, for `npm start` and the build alike: small modules that they import when a reader
 * opens them. Answers are one module for each chapter and designs one each, so that a drill and an interview load only what
 * they ask for.
 */
export default function practice({siteDir, baseUrl, siteConfig}: LoadContext): Plugin<PracticeData> {
  return {
    name: 'two-loops-practice',
    getPathsToWatch: () => ['docs/**/*.{mdx,yaml}'].map((pattern) => path.posix.join(posix(siteDir), pattern)),
    loadContent: async () => practiceData(siteDir, baseUrl, sidebars, siteConfig.url),
    async contentLoaded({content: {answers, chapters, questions, designs, terms, deck}, actions: {createData}}) {
      const oneEach = async (name: string, parts: Readonly<Record<string, unknown>>): Promise<void> => {
        const slugs = Object.keys(parts);
        await Promise.all(slugs.map((slug) => createData(`${name}-${slug}.json`, JSON.stringify(parts[slug]))));
        await createData(`${name}.js`, `export default {${slugs.map((slug) => `${JSON.stringify(slug)}: () => import('./${name}-${slug}.json')`).join(', ')}};\n`);
      };
      await createData('chapters.json', JSON.stringify(chapters));
      await createData('questions.json', JSON.stringify(questions));
      await createData('boards.json', JSON.stringify(designs.filter(({board}) => board.components.length > 0).map(({title, board}) => ({title, board}))));
      await createData('terms.json', JSON.stringify(terms));
      await createData('checks.json', JSON.stringify(Object.fromEntries(checklistCatalogue(siteDir).map(({file, ids}) => [chapterSlug(file), ids]))));
      await createData('two-loops-anki.txt', ankiText(deck));
      await createData('two-loops-cards.csv', csvText(deck));
      await oneEach('answers', answers);
      await oneEach('designs', Object.fromEntries(designs.map((design) => [design.slug, design])));
    },
    configureWebpack: (_config, isServer) => ({
      module: {
        rules: [{test: /[\\/]two-loops-practice[\\/]default[\\/]two-loops-\w+\.(?:txt|csv)$/, type: 'asset/resource', generator: {filename: 'assets/deck/[name][ext]', emit: !isServer}}],
      },
    }),
  };
}
