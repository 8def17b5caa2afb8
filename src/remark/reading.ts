import {existsSync} from 'node:fs';
import path from 'node:path';
import type {Plugin} from 'unified';
import {visit} from 'unist-util-visit';
import allSidebars from '../../sidebars';
import type {FrontMatter} from '../content/frontMatter';
import {wayTo} from '../content/paths';
import {fileOf, minutesText, neighboursOf} from '../content/reading';
import {sidebarParts} from '../content/sidebarParts';
import type {Problem} from '../content/problem';
import {loadChapter} from '../data/chapters';
import {failOn} from '../data/dataFile';
import {pathIn} from '../data/files';
import {LEVEL_LABELS} from '../lib/level';
import {attribute, block, isElement, item, link, list, paragraph, placeOf, strong, text, type Content, type Parent, type Root} from './tree';

/** More chapters than this are named without the minutes of each. */
const FEW = 3;

interface Options {
  root?: string;
  sidebars?: unknown;
}

/**
 * Below the introduction of a chapter stands how long it takes and what to read before and after it. `<Contents of="…" />`
 * lists the chapters of a category of the sidebar in its order, with the sum of their minutes, so that no list of
 * chapters is kept by hand.
 *
 * @throws for a category that the sidebar does not have
 */
export const reading: Plugin<[Options?], Root> = ({root = process.cwd(), sidebars = allSidebars} = {}) => (tree, vfile) => {
  const file = pathIn(root, vfile.path);
  if (!file.startsWith('docs/') || file.includes('/_') || !existsSync(vfile.path)) return;
  const parts = sidebarParts(sidebars);
  const problems: Problem[] = [];
  const cardOf = (other: string): FrontMatter | undefined => (existsSync(path.join(root, other)) ? loadChapter(root, other).frontMatter : undefined);
  const linkTo = (other: string, title: string): Content => link(wayTo(file, other), [text(title)]);

  visit(tree, (node, index, parent) => {
    if (!isElement(node, 'Contents') || !parent || index === undefined) return;
    const label = attribute(node, 'of');
    const part = parts.find((candidate) => candidate.label === label);
    if (!part) {
      problems.push({...placeOf(node, file), rule: 'contents', found: `<Contents of="${label ?? ''}" />`, fix: `name a category of sidebars.ts: ${parts.map((candidate) => candidate.label).join(', ')}`});
      return;
    }
    const cards = part.ids.map(fileOf).filter((other) => other !== file).flatMap((other) => {
      const matter = cardOf(other);
      return matter ? [{other, matter}] : [];
    });
    const items = cards.map(({other, matter}) =>
      item([paragraph([linkTo(other, matter.title), text(`, ${minutesText(matter.minutes)}, from ${LEVEL_LABELS[matter.level].toLowerCase()} level. ${matter.description}`)])]),
    );
    const total = cards.reduce((sum, {matter}) => sum + matter.minutes, 0);
    (parent as Parent).children.splice(index, 1, list(items, true), paragraph([strong(`${cards.length} chapters, ${minutesText(total)} of reading.`)]));
  });

  // Applications and lists are opened when they are needed, not read in an order.
  const own = /^docs\/(?:practice|resources)\//.test(file) ? undefined : cardOf(file);
  const {before, after} = own ? neighboursOf(file, own, parts) : {before: [], after: []};
  if (own && before.length + after.length > 0) {
    const named = (lead: string, others: string[]): Content[] => {
      const cards = others.flatMap((other) => {
        const matter = cardOf(other);
        return matter ? [{other, matter}] : [];
      });
      const links = cards.flatMap(({other, matter}, at): Content[] => [
        text(at === 0 ? '' : ', '),
        linkTo(other, matter.sidebar_label ?? matter.title),
        ...(cards.length <= FEW ? [text(` (${minutesText(matter.minutes).replace(/ minutes$/, ' min')})`)] : []),
      ]);
      return cards.length > 0 ? [text(lead), ...links, text('.')] : [];
    };
    const line = block('p', {className: 'reading'}, [text(`${minutesText(own.minutes)} to read.`), ...named(own.kind === 'blueprint' ? ' Builds on: ' : ' Read first: ', before), ...named(' Read next: ', after)]);
    const heading = tree.children.findIndex((node) => node.type === 'heading');
    tree.children.splice(heading < 0 ? tree.children.length : heading, 0, line as Root['children'][number]);
  }
  failOn(problems);
};
