import path from 'node:path';
import {describe, expect, test} from 'vitest';
import sidebars from '../../sidebars';
import {checkChapters} from '../../src/content/check';
import {KINDS} from '../../src/content/frontMatter';
import {formatProblem} from '../../src/content/problem';
import {RULES} from '../../src/content/rules';
import {loadChapter, loadGuide} from '../../src/data/chapters';

const ROOT = path.join(import.meta.dirname, '../..');
const {context} = loadGuide(ROOT, sidebars);

/** A template is no published chapter: it stands elsewhere, no sidebar shows it, and it holds hints instead of text. */
const EXEMPT: Record<string, readonly string[]> = {
  framework: ['place', 'sidebar'],
  concept: ['place', 'sidebar', 'length'],
  blueprint: ['place', 'sidebar', 'length'],
  lab: ['place', 'sidebar'],
  reference: ['place', 'sidebar'],
};

describe.each(KINDS)('the template of a %s', (kind) => {
  const template = loadChapter(ROOT, `docs/_templates/${kind === 'blueprint' ? 'blueprint/index' : kind}.mdx`);
  const problems = checkChapters([template], context, RULES);

  test('keeps the rules that a chapter keeps', () => {
    expect(template.frontMatter?.kind).toBe(kind);
    expect(problems.filter(({rule}) => !EXEMPT[kind]?.includes(rule)).map(formatProblem)).toEqual([]);
  });

  test('still needs each of its exemptions', () => {
    expect([...new Set(problems.map(({rule}) => rule))].sort()).toEqual([...(EXEMPT[kind] ?? [])].sort());
  });
});
