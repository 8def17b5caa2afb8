import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {citations} from './citations';
import {questions} from './questions';
import {render, smallSite} from './testing';

const source = (id: string, more = '') => `- id: ${id}
  title: Title of ${id}
  authors: [Ada Lovelace, Charles Babbage]
  year: 1943
  kind: paper
  address: https://example.org/${id}
  supports: That engines weave patterns of algebra.
  checked: { on: 2026-11-21, how: read }
${more}`;
const site = (more: Record<string, string> = {}) =>
  smallSite({'src/data/sources/a.yaml': source('first') + source('second'), 'src/data/sources/b.yaml': source('third'), ...more});
const LIST = '\n\n## Sources\n\n<Sources />\n';
const page = (text: string, root = site(), file = 'docs/a.mdx', ...before: unknown[]) => render(root, file, text, ...before, citations);

describe('citations', () => {
  test('are numbered in order of first citation, close to the word, and named', async () => {
    const html = await page(`A claim <Cite id="second" at="section 3" />. B <Cite id="first" />, again <Cite id="second" />.${LIST}`);
    expect(html).toContain(
      'A claim<sup class="cite"><a href="#source-second" aria-label="source 1: Title of second, section 3" id="cite-second-1">[1]</a></sup>. ' +
        'B<sup class="cite"><a href="#source-first" aria-label="source 2: Title of first" id="cite-first-1">[2]</a></sup>',
    );
    expect(html).toContain('id="cite-second-2">[1]</a>');
  });

  test('the list holds what was cited, in that order, with links back to every place', async () => {
    const html = await page(`A <Cite id="second" at="section 3" />. B <Cite id="first" /> and <Cite id="second" />.${LIST}`);
    const list = html.slice(html.indexOf('<ol'));
    expect(list.match(/<li id="[^"]+"/g)).toEqual(['<li id="source-second"', '<li id="source-first"']);
    expect(list).toContain('Ada Lovelace and Charles Babbage (1943). <a href="https://example.org/second">Title of second</a>. Paper.');
    expect(list).toContain('That engines weave patterns of algebra.');
    expect(list).toContain('Read, 21 November 2026.');
    expect(list).toMatch(/<a href="#cite-second-1" aria-label="a: back to citation 1 of source 1, section 3">a<\/a> \(section 3\) <a href="#cite-second-2"[^>]*>b<\/a>/);
  });

  test('count in tables, checklists and data files, where they are shown', async () => {
    const words = 'word '.repeat(90);
    const root = site({
      'docs/x/questions.yaml': `questions:\n  - id: q\n    step: data\n    level: mid\n    prompt: Why?\n    facts: [a, b, c]\n    trap: No.\n    answer: |\n      ${words}\n\n      Proof <Cite id="third" />.\n`,
    });
    const html = await page(`<Questions />\n\n| a |\n|---|\n| b <Cite id="first" /> |\n\n- [ ] c <Cite id="second" />${LIST}`, root, 'docs/x/index.mdx', questions);
    expect([...html.matchAll(/aria-label="source (\d): Title of (\w+)"/g)].map(([, n, id]) => `${n} ${id}`)).toEqual(['1 third', '2 first', '3 second']);
  });

  test('an unknown id names file, line and the nearest id, and all problems come at once', async () => {
    const error = await page(`One <Cite id="frist" />.\n\nTwo <Cite id="qqqqqq" />.\n\nThree <Cite />.${LIST}`).catch((reason: Error) => reason.message);
    expect(error).toMatch(/^3 problems in 1 file/);
    expect(error).toContain('docs/a.mdx:1 [citations] found <Cite id="frist" />, which is no source; fix: did you mean first?');
    expect(error).toContain('docs/a.mdx:3 [citations] found <Cite id="qqqqqq" />, which is no source; fix: add the source');
    expect(error).toContain('docs/a.mdx:5 [citations] found <Cite> without an id');
  });

  test('an unknown id in a data file is reported in that file', async () => {
    const root = site({
      'docs/x/questions.yaml': `questions:\n  - id: q\n    step: data\n    level: mid\n    prompt: Why?\n    facts: [a, b, c]\n    trap: No.\n    answer: |\n      ${'word '.repeat(90)}\n\n      Proof <Cite id="thrid" />.\n`,
    });
    await expect(page(`<Questions />${LIST}`, root, 'docs/x/index.mdx', questions)).rejects.toThrow(/docs\/x\/questions\.yaml:11 .*thrid.*did you mean third/);
  });

  test.each([
    ['Text <Cite id="first" />.', /docs\/a\.mdx:1 .*citations without a list/],
    [`Text.${LIST}`, /docs\/a\.mdx:5 .*although nothing is cited/],
    [`T <Cite id="first" />.${LIST}\n<Sources />\n`, /docs\/a\.mdx:7 .*a second <Sources/],
    ['T <Cite id="first" />. See <Sources /> here.', /inside a paragraph/],
  ])('%j is refused', async (text, message) => {
    await expect(page(text)).rejects.toThrow(message);
  });

  test('a mistake in a source file is reported where it is', async () => {
    const root = site({'src/data/sources/c.yaml': source('fourth').replace('kind: paper', 'kind: blog')});
    await expect(page(`A <Cite id="first" />.${LIST}`, root)).rejects.toThrow(/src\/data\/sources\/c\.yaml:5 \[sources\] found kind: "blog"; fix: write one of paper/);
  });

  test('in the excerpt of a post, which has no list, a citation leads to the source itself', async () => {
    const excerpt = 'Claim <Cite id="first" />.\n\n';
    const root = site({'blog/post.mdx': `${excerpt}{/* truncate */}\n\nMore.${LIST}`});
    const html = await page(excerpt, root, path.join('blog', 'post.mdx'));
    expect(html).toContain('<a href="https://example.org/first" aria-label="source 1: Title of first">[1]</a>');
  });

  test('a chapter without citations does not need the source files', async () => {
    expect(await page('Plain.', smallSite({'src/data/sources/a.yaml': 'not: [a list'}))).toBe('<p>Plain.</p>');
  });
});
