import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import sidebars from '../../../sidebars';
import {ankiText, csvText} from '../../content/anki';
import {practiceData, type PracticeData} from '../../data/practice';
import {chapterSlug} from '../../data/questions';
import {checklistCatalogue} from '../../remark/checklistCatalogue';

/**
 * Writes what the practice pages read, for `npm start` and the build alike: small modules that they import when a reader
 * opens them. Answers are one module for each chapter, so that a drill loads only what it asks for.
 */
export default function practice({siteDir, baseUrl, siteConfig}: LoadContext): Plugin<PracticeData> {
  return {
    name: 'two-loops-practice',
    getPathsToWatch: () => ['docs/**/*.{mdx,yaml}'].map((pattern) => path.posix.join(siteDir.split(path.sep).join('/'), pattern)),
    loadContent: async () => practiceData(siteDir, baseUrl, sidebars, siteConfig.url),
    async contentLoaded({content: {answers, chapters, questions, designs, terms, deck}, actions: {createData}}) {
      await createData('index.json', JSON.stringify({chapters, questions}));
      await createData('designs.json', JSON.stringify(designs));
      await createData('terms.json', JSON.stringify(terms));
      await createData('checks.json', JSON.stringify(Object.fromEntries(checklistCatalogue(siteDir).map(({file, ids}) => [chapterSlug(file), ids]))));
      await createData('two-loops-anki.txt', ankiText(deck));
      await createData('two-loops-cards.csv', csvText(deck));
      const slugs = Object.keys(answers);
      await Promise.all(slugs.map((slug) => createData(`answers-${slug}.json`, JSON.stringify(answers[slug]))));
      await createData('answers.js', `export default {${slugs.map((slug) => `${JSON.stringify(slug)}: () => import('./answers-${slug}.json')`).join(', ')}};\n`);
    },
    configureWebpack: (_config, isServer) => ({
      module: {
        rules: [{test: /[\\/]two-loops-practice[\\/]default[\\/]two-loops-\w+\.(?:txt|csv)$/, type: 'asset/resource', generator: {filename: 'assets/deck/[name][ext]', emit: !isServer}}],
      },
    }),
  };
}
