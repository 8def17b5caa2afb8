import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {STEP_IDS, type StepId} from '../content/steps';
import type {DeckNote} from '../content/anki';
import type {BankAnswer, BankQuestion, InterviewDesign, PracticeChapter, PracticeIndex, PracticeTerm, RubricLineHtml} from '../content/practice';
import {docIdOf, resolveFrom} from '../content/paths';
import {fileOf} from '../content/reading';
import {GENERIC_EXPECTATIONS} from '../lib/board/generic';
import {EMPTY_BOARD} from '../lib/board/graph';
import {sidebarParts, type SidebarPart} from '../content/sidebarParts';
import {LEVELS, type Level} from '../lib/level';
import {teacherOf, type Teacher} from '../lib/mock/weak';
import {readBlueprintBoard} from './boards';
import {loadChapter} from './chapters';
import {failOn} from './dataFile';
import {readEstimate} from './estimates';
import {GLOSSARY_PAGE, readGlossary} from './glossary';
import {inlineHtml, plainWords, practiceHtml, siteRoute} from './practiceHtml';
import {allQuestions, chapterSlug, readQuestions} from './questions';

export interface PracticeData extends PracticeIndex {
  /** Answers by slug of the chapter, then by id of the question. */
  answers: Record<string, Record<string, BankAnswer>>;
  designs: InterviewDesign[];
  terms: PracticeTerm[];
  /** Every question and term as a card for other programs. */
  deck: DeckNote[];
}

/** Labels of the categories around a document, outer one first. */
function around(id: string, parts: readonly SidebarPart[]): string[] {
  const labels: string[] = [];
  for (let part = parts.find(({ids}) => ids.includes(id)); part; part = parts.find(({label}) => label === part?.within)) labels.unshift(part.label);
  return labels;
}

/** Every chapter of the sidebar, in its order. */
export function chapterCards(root: string, baseUrl: string, parts: readonly SidebarPart[]): PracticeChapter[] {
  const ids = [...new Set(parts.flatMap((part) => part.ids))];
  return ids.map(fileOf).flatMap((file): PracticeChapter[] => {
    const matter = existsSync(path.join(root, file)) ? loadChapter(root, file).frontMatter : undefined;
    if (!matter) return [];
    const before = matter.kind === 'concept' ? matter.before.map((way) => chapterSlug(resolveFrom(file, way) ?? way)) : matter.kind === 'blueprint' ? matter.concepts : [];
    const step = matter.kind === 'framework' ? STEP_IDS[matter.step - 1] : undefined;
    const {title, kind, minutes, level} = matter;
    return [{slug: chapterSlug(file), route: siteRoute(file, baseUrl), title, kind, minutes, level, parts: around(docIdOf(file), parts), before, ...(step ? {step} : {})}];
  });
}

/** The task of a blueprint: the first quotation under its heading "The prompt". */
function promptOf(root: string, file: string): string {
  const section = /^## .*\{\/\* #prompt \*\/\}\n([^]*?)(?=^## )/m.exec(readFileSync(path.join(root, file), 'utf8'))?.[1] ?? '';
  const lines = /^(?:>.*\n?)+/m.exec(section)?.[0] ?? '';
  return lines.replace(/^> ?/gm, '').trim();
}

/**
 * Everything that the practice pages need, from the files that the chapters show.
 *
 * @param sidebars what sidebars.ts exports
 * @param origin scheme and host of the site, for links in decks
 */
export function practiceData(root: string, baseUrl: string, sidebars: unknown, origin = ''): PracticeData {
  const parts = sidebarParts(sidebars);
  const chapters = chapterCards(root, baseUrl, parts);
  const known = new Set(chapters.map(({slug}) => slug));
  const data: PracticeData = {chapters, questions: [], answers: {}, designs: [], terms: [], deck: []};
  for (const {globalId, chapter, step, level, prompt, facts, answer, trap, followUp} of allQuestions(root)) {
    const slug = chapterSlug(chapter);
    if (!known.has(slug)) continue;
    const context = {baseUrl, estimate: readEstimate(root, chapter)?.value};
    const promptHtml = inlineHtml(prompt, chapter, context);
    const kind = chapter.split('/')[1]?.replace(/s$/, '') as BankQuestion['kind'];
    data.questions.push({id: globalId, slug, kind, step, level, promptHtml, text: plainWords(promptHtml), ...(followUp ? {followUp: `${slug}/${followUp}`} : {})});
    const part = chapters.find((card) => card.slug === slug);
    const away = {...context, baseUrl: `${origin}${baseUrl}`, maths: 'tex' as const};
    const factItems = facts.map((fact) => `<li>${inlineHtml(fact, chapter, away)}</li>`).join('');
    data.deck.push({
      guid: `two-loops-q-${globalId.replace('/', '-')}`,
      deck: `Two Loops::${part?.parts[0] ?? 'Questions'}`,
      front: `${inlineHtml(prompt, chapter, away)}<br><small>${part?.title ?? slug}</small>`,
      back: `<ul>${factItems}</ul>${practiceHtml(answer, chapter, away)}<p>Trap: ${inlineHtml(trap, chapter, away)}</p>`,
      tags: [`step::${step}`, `level::${level}`, `chapter::${slug}`],
    });
    (data.answers[slug] ??= {})[globalId] = {
      factsHtml: facts.map((fact) => inlineHtml(fact, chapter, context)),
      answerHtml: practiceHtml(answer, chapter, context),
      trapHtml: inlineHtml(trap, chapter, context),
    };
  }
  const asked = (slug: string): BankQuestion[] => data.questions.filter((question) => question.slug === slug);
  const teachers = chapters.filter(({kind}) => kind === 'concept').map(({slug, title}): Teacher => ({slug, title, questions: asked(slug)}));
  for (const {slug, title, route, kind} of chapters) {
    if (kind !== 'blueprint') continue;
    const file = `docs/blueprints/${slug}/index.mdx`;
    const context = {baseUrl, estimate: readEstimate(root, file)?.value};
    const lines = (all: readonly {id: string; points: number; text: string}[], step: StepId): RubricLineHtml[] =>
      all.map(({id, points, text}) => {
        const html = inlineHtml(text, file, context);
        const mends = teacherOf(plainWords(html), step, teachers);
        return {id, points, html, ...(mends ? {mends} : {})};
      });
    const rubric = (readQuestions(root, file)?.value?.rubric ?? []).map((entry) => ({step: entry.step, lines: Object.fromEntries(LEVELS.map((level) => [level, lines(entry[level], entry.step)])) as Record<Level, RubricLineHtml[]>}));
    const drawn = readBlueprintBoard(root, file);
    failOn(drawn?.problems ?? []);
    const {board, expects} = drawn?.value ?? {board: EMPTY_BOARD, expects: [...GENERIC_EXPECTATIONS]};
    data.designs.push({slug, title, route, promptHtml: inlineHtml(promptOf(root, file), file, context), rubric, questions: asked(slug), board, expects});
  }
  for (const {id, term, definition} of readGlossary(root)?.value ?? []) {
    data.terms.push({id, term, definitionHtml: inlineHtml(definition, GLOSSARY_PAGE, {baseUrl}), route: `${siteRoute(GLOSSARY_PAGE, baseUrl)}#${id}`});
    data.deck.push({guid: `two-loops-t-${id}`, deck: 'Two Loops::Glossary', front: term, back: inlineHtml(definition, GLOSSARY_PAGE, {baseUrl: `${origin}${baseUrl}`, maths: 'tex'}), tags: ['glossary']});
  }
  return data;
}
