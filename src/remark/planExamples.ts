import type {TableRow} from 'mdast';
import type {Plugin} from 'unified';
import {visit} from 'unist-util-visit';
import sidebars from '../../sidebars';
import {wayTo} from '../content/paths';
import {fileOf} from '../content/reading';
import {sidebarParts} from '../content/sidebarParts';
import {pathIn} from '../data/files';
import {chapterCards} from '../data/practice';
import {allQuestions, chapterSlug} from '../data/questions';
import {dayWords, durationWords, formatDay, parseDay} from '../lib/plan/days';
import {gapsOf} from '../lib/plan/diagnosis';
import {sessionTitle} from '../lib/plan/exports';
import type {Guide} from '../lib/plan/items';
import {makePlan} from '../lib/plan/plan';
import {attribute, isElement, link, paragraph, text, type Content, type Root} from './tree';

const row = (cells: Content[][]): TableRow => ({type: 'tableRow', children: cells.map((children) => ({type: 'tableCell', children: children as never}))});

/** A Monday; the examples count days from it. */
const START = '2026-11-23';

/**
 * `<PlanExample days="28" minutes="60 60 60 60 60 120 0" level="senior" designs="ad-ctr" answers="0 1 …" />` becomes the
 * plan that the application would make, as a table: the examples of the page are true by construction.
 */
export const planExamples: Plugin<[{root?: string; sidebar?: unknown}?], Root> = ({root = process.cwd(), sidebar = sidebars} = {}) => (tree, vfile) => {
  const page = pathIn(root, vfile.path);
  visit(tree, (node, index, parent) => {
    if (!isElement(node, 'PlanExample') || !parent || index === undefined) return;
    const numbers = (name: string): number[] => (attribute(node, name) ?? '').split(' ').filter(Boolean).map(Number);
    const parts = sidebarParts(sidebar);
    const guide: Guide = {chapters: chapterCards(root, '/', parts), questions: allQuestions(root).map(({chapter, step}) => ({slug: chapterSlug(chapter), step}))};
    const files = new Map(parts.flatMap(({ids}) => ids).map(fileOf).map((file) => [guide.chapters.find(({slug}) => slug === chapterSlug(file))?.route, file]));
    const {plan, error} = makePlan({
      start: START, date: formatDay((parseDay(START) ?? 0) + (numbers('days')[0] ?? 0)), minutes: numbers('minutes'), off: [],
      level: attribute(node, 'level') ?? 'mid', designs: (attribute(node, 'designs') ?? '').split(' ').filter(Boolean), gaps: gapsOf(numbers('answers')),
    }, guide);
    if (!plan) throw new Error(`${page}: the example has no plan. ${error}`);
    const rows = plan.days.filter(({sessions}) => sessions.length > 0).map(({date, sessions}) =>
      row([
        [text(`${(parseDay(date) ?? 0) - (parseDay(START) ?? 0) + 1}, ${dayWords(date).slice(0, 3)}`)],
        sessions.flatMap((session, at): Content[] => {
          const file = session.kind === 'read' || session.kind === 'review' ? files.get(session.route) : undefined;
          const words = text(sessionTitle(session));
          return [...(at > 0 ? [text('; ')] : []), file ? link(wayTo(page, file), [words]) : words, text(` ${session.minutes}`)];
        }),
        [text(String(sessions.reduce((total, {minutes}) => total + minutes, 0)))],
      ]),
    );
    const left = plan.leftOut.filter(({id}) => guide.chapters.some(({slug}) => slug === id)).length;
    const summary = paragraph([text(`${durationWords(plan.planned)} planned of ${durationWords(plan.capacity)}. ${left === 0 ? 'No chapter is left out.' : `${left} ${left === 1 ? 'chapter is' : 'chapters are'} left out.`}`)]);
    const table: Content = {type: 'table', align: [null, null, 'right'], children: [row([[text('Day')], [text('What, with minutes')], [text('Sum')]]), ...rows]};
    parent.children.splice(index, 1, summary as never, table as never);
    return index + 2;
  });
};
