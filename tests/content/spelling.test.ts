import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import sidebars from '../../sidebars';
import {parseChapter} from '../../src/content/chapter';
import {parsePart, type Part} from '../../src/content/part';
import {formatProblems} from '../../src/content/problem';
import {readYaml} from '../../src/content/yamlText';
import {loadChapter, loadGuide} from '../../src/data/chapters';
import {misspelt, proseOf, WORDS} from './spelling';

const ROOT = path.join(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');
const words = read(WORDS).split('\n').filter(Boolean);

/** Chapters with their questions, templates, posts, and the definitions of the glossary. */
function allProse(): Map<string, string> {
  const templates = ['framework', 'concept', 'blueprint/index', 'lab', 'reference'].map((name) => loadChapter(ROOT, `docs/_templates/${name}.mdx`));
  const posts = readdirSync(path.join(ROOT, 'blog')).filter((file) => /\.mdx?$/.test(file)).map((file) => parseChapter({path: `blog/${file}`, text: read(`blog/${file}`)}));
  const parts = [...loadGuide(ROOT, sidebars).chapters, ...templates, ...posts].flatMap((chapter) => chapter.parts);
  const glossary = readYaml(read('docs/glossary.yaml')).strings
    .filter(({path: keys}) => keys.includes('definition') || keys.includes('term'))
    .map(({value, line}) => parsePart('docs/glossary.yaml', value, line));
  const byFile = new Map<string, Part[]>();
  for (const part of [...parts, ...glossary]) byFile.set(part.file, [...(byFile.get(part.file) ?? []), part]);
  return new Map([...byFile].map(([file, some]) => [file, proseOf(some)]));
}

const prose = allProse();

describe('spelling', () => {
  test('of all prose is British and known', async () => {
    const problems = await misspelt(prose);
    expect(problems.length === 0 ? '' : formatProblems(problems)).toBe('');
  });

  test('mistakes and American words are found on their line, code and maths are left alone', async () => {
    const text = 'First line.\n\nWe recieve the `xqzt` color,\nand $xqzt_{i}$ the behaviour <Cite id="xqzt" />.\n';
    const problems = await misspelt(new Map([['docs/x.mdx', proseOf([parsePart('docs/x.mdx', text)])]]));
    expect(problems.map(({file, line, found}) => `${file}:${line} ${found}`)).toEqual(['docs/x.mdx:3 "recieve"', 'docs/x.mdx:3 "color"']);
    expect(problems[0]?.fix).toContain('receive');
  });
});

describe(WORDS, () => {
  test('is in alphabetical order, each word once', () => {
    expect(words).toEqual([...new Set(words)].sort((a, b) => a.localeCompare(b, 'en', {sensitivity: 'base'}) || (a < b ? -1 : 1)));
  });

  test('holds only words that some text uses', () => {
    const used = [...prose.values()].join('\n').toLowerCase();
    expect(words.filter((word) => !used.includes(word.toLowerCase())), `delete these lines from ${WORDS}`).toEqual([]);
  });

  test('holds only words that the dictionaries lack', async () => {
    const unknown = await misspelt(new Map([['words', words.join('\n')]]), {withoutWords: true});
    const lines = new Set(unknown.map(({line}) => line));
    expect(words.filter((_, index) => !lines.has(index + 1)), `delete these lines from ${WORDS}`).toEqual([]);
  });
});
