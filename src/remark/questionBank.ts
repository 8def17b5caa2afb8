import type {Plugin} from 'unified';
import {visit} from 'unist-util-visit';
import sidebars from '../../sidebars';
import {docIdOf, wayTo} from '../content/paths';
import {sidebarIds} from '../content/sidebarIds';
import {STEPS} from '../content/steps';
import type {Problem} from '../content/problem';
import {withNumbers} from '../content/estimate/references';
import {failOn} from '../data/dataFile';
import {readEstimate} from '../data/estimates';
import {pathIn} from '../data/files';
import {chapterTitle} from '../data/glossary';
import {allQuestions, chapterSlug} from '../data/questions';
import {LEVEL_LABELS, LEVELS} from '../lib/level';
import {inlineFragment} from './fragment';
import {questionAnchor} from './questions';
import {block, inline, isElement, link, paragraph, text, type Root} from './tree';

/** A prompt as plain words, for the filter. */
const plain = (markdown: string): string => markdown.replace(/<[^>]*>|[$*`\\]/g, ' ').replace(/\s+/g, ' ').toLowerCase();

/**
 * `<QuestionBank />` receives an entry for every question of the guide, in the order of the sidebar: the prompt as a link
 * to its place in the chapter, where the answer stands. So the bank is useful without scripts.
 */
export const questionBank: Plugin<[{root?: string; order?: string[]}?], Root> = ({root = process.cwd(), order = sidebarIds(sidebars)} = {}) => (tree, vfile) => {
  const page = pathIn(root, vfile.path);
  const problems: Problem[] = [];
  visit(tree, (node) => {
    if (!isElement(node, 'QuestionBank')) return;
    const questions = allQuestions(root)
      .filter(({chapter}) => order.includes(docIdOf(chapter)))
      .sort((a, b) => order.indexOf(docIdOf(a.chapter)) - order.indexOf(docIdOf(b.chapter)));
    const titles = new Map(questions.map(({chapter}) => [chapterSlug(chapter), chapterTitle(root, chapter)]));
    const menus = {
      chapter: [...titles].map(([value, label]) => ({value, label})),
      step: STEPS.map(({id, title}) => ({value: id, label: title})),
      level: LEVELS.map((value) => ({value, label: LEVEL_LABELS[value]})),
    };
    node.attributes.push({type: 'mdxJsxAttribute', name: 'menus', value: JSON.stringify(menus)});
    node.children = questions.map(({globalId, chapter, id, step, level, prompt}) => {
      const estimate = readEstimate(root, chapter)?.value;
      const filled = estimate ? withNumbers(prompt, estimate) : prompt;
      const slug = chapterSlug(chapter);
      const title = titles.get(slug) ?? slug;
      const words = inlineFragment(filled, {file: chapter, line: 1}, 'questions', problems);
      return block('BankEntry', {id: globalId, slug, step, level, words: plain(`${filled} ${title}`)}, [
        paragraph([link(`${wayTo(page, chapter)}#${questionAnchor(id)}`, words)]),
        paragraph([inline('small', {}, [text(`${title} · ${STEPS.find((known) => known.id === step)?.label ?? step} · ${LEVEL_LABELS[level]}`)])]),
      ]);
    }) as typeof node.children;
  });
  failOn(problems);
};
