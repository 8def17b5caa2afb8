import {flowchart, maths, sequence, table} from './figures';
import {countWords, paragraphs, thing} from './prose';
import {seeded, type Random} from './random';

export const WORDS = 1500;
/** Of these, words that stand in headings, the table and around the links. */
const OUTSIDE = 150;
const SECTIONS = 6;
const PER_PART = 25;

const digits = (value: number, length: number): string => String(value).padStart(length, '0');
const partOf = (number: number): string => `part-${digits(Math.ceil(number / PER_PART), 2)}`;

/** Where a synthetic chapter stands below docs/, counted from 1; the id of its page is the same without the ending. */
export const chapterPath = (number: number): string => `synthetic/${partOf(number)}/chapter-${digits(number, 4)}.mdx`;

/** A link to a section of another chapter, as authors write it: by relative file path. */
function linkTo(target: number, random: Random): string {
  const file = chapterPath(target).replace('synthetic/', '../');
  return `[chapter ${target}](${file}#section-${random.whole(SECTIONS) + 1})`;
}

/**
 * A chapter of realistic size that passes the content checks: about 1,500 words, two diagrams, a table, formulas and
 * three links to other chapters. The same number among the same `total` always gives the same text.
 *
 * @param number from 1 to `total`
 */
export function syntheticChapter(number: number, total: number, seed = 1): string {
  const random = seeded(seed * 1_000_003 + number);
  const others = Array.from({length: 3}, () => linkTo(random.whole(total) + 1, random));
  const figures: Record<number, string> = {2: flowchart(random), 3: table(random), 4: sequence(random), 5: maths(random)};
  const sections = Array.from({length: SECTIONS}, (_, index) => {
    const section = index + 1;
    const title = `${section}. The ${thing(random)} and the ${thing(random)}`;
    const text = [paragraphs(random, (WORDS - OUTSIDE) / SECTIONS), figures[section]].filter(Boolean).join('\n\n');
    return `## ${title} {/* #section-${section} */}\n\n${text}`;
  });
  const body = [`Chapter ${number} of ${total} is made by a seed. See also ${others.join(', ')}.`, ...sections].join('\n\n');
  return `---
title: "Synthetic chapter ${number}: the ${thing(random)}"
description: Chapter ${number} of a synthetic guide, written by a seed to measure how a build grows.
kind: reference
minutes: ${Math.ceil(countWords(body) / 200)}
level: mid
status: draft
---

${body}
`;
}

/** Sidebar items: a collapsed category for every 25 chapters, as a guide of that size would group them. */
export function syntheticItems(total: number): {type: 'category'; label: string; items: string[]}[] {
  const parts = new Map<string, string[]>();
  for (let number = 1; number <= total; number += 1) {
    const part = partOf(number);
    parts.set(part, [...(parts.get(part) ?? []), chapterPath(number).replace(/\.mdx$/, '')]);
  }
  return [...parts].map(([label, items]) => ({type: 'category', label: `Synthetic ${label}`, items}));
}

/** The copy's sidebars.ts: the guide's own sidebar, moved to sidebars.own.ts, and the synthetic chapters below it. */
export const syntheticSidebar = (total: number): string => `import own from './sidebars.own';

export default {...own, guide: [...(own.guide as object[]), ...${JSON.stringify(syntheticItems(total), null, 2)}]};
`;
