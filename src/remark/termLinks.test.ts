import {describe, expect, test} from 'vitest';
import type {Term} from '../content/glossary';
import {linkTerms, termFinder} from './termLinks';
import {render} from './testing';

const term = (id: string, name: string, more: Partial<Term> = {}): Term => ({id, term: name, definition: `What \`${id}\` means, in short.`, ...more});
const TERMS = [
  term('two-tower', 'two-tower model', {match: ['two-tower models', 'two-tower']}),
  term('model', 'model', {link: false}),
  term('store', 'store'),
  term('feature-store', 'feature store', {link: false}),
  term('map', 'MAP'),
  term('p99', 'p99', {match: ['tail']}),
];
const transform = () => (tree: Parameters<typeof linkTerms>[0]) => linkTerms(tree, termFinder(TERMS), ({id}) => `g#${id}`);
const linked = async (text: string) => {
  const html = await render('/', 'docs/a.mdx', text, transform);
  expect(html.replace(/<a [^>]*class="term"[^>]*>([^<]*)<\/a>/g, '$1')).toBe(await render('/', 'docs/a.mdx', text)); // nothing but links was added
  return [...html.matchAll(/<a href="g#([\w-]+)"[^>]*class="term">([^<]*)<\/a>/g)].map(([, id, words]) => `${id}:${words}`);
};

describe('the first mention of a term', () => {
  test('becomes a link', async () => {
    expect(await render('/', 'docs/a.mdx', 'A Two-Tower model.', transform)).toBe('<p>A <a href="g#two-tower" class="term">Two-Tower model</a>.</p>');
  });

  test.each([
    ['once in a chapter, over all spellings', 'A two-tower and two-tower models.\n\nA two-tower model.', ['two-tower:two-tower']],
    ['the longest spelling wins', 'Use two-tower models.', ['two-tower:two-tower models']],
    ['over a line break', 'Use two-tower\nmodels.', ['two-tower:two-tower\nmodels']],
    ['whole words only', 'restore, stores, p99s, tail-like, non-store, store_x', []],
    ['before punctuation and a possessive', "The p99's (store).", ['p99:p99', 'store:store']],
    ['never inside a longer term that is not linked', 'The feature store is a store.', ['store:store']],
    ['abbreviations keep their capitals', 'A map of MAP.', ['map:MAP']],
    ['in lists, quotes, emphasis and table bodies', '- *store*\n\n> p99\n\n| store |\n|---|\n| MAP |', ['store:store', 'p99:p99', 'map:MAP']],
  ])('%s', async (_, text, expected) => expect(await linked(text)).toEqual(expected));

  test.each([
    ['headings', '# p99'],
    ['links', '[p99](x) and [p99][y]\n\n[y]: z'],
    ['code', '`p99`\n\n```\np99\n```'],
    ['maths', '$p99$\n\n$$\np99\n$$'],
    ['table heads', '| p99 |\n|---|\n| x |'],
    ['images and attributes', '![p99](x "p99") <Widget title="p99" />'],
    ['components and checklists', '<Checklist id="a">\n\n- [ ] p99\n\n</Checklist>\n\n<Widget>p99</Widget>'],
    ['summaries', '<details><summary>p99</summary></details>'],
  ])('but not in %s', async (_, text) => expect(await linked(text)).toEqual([]));
});

test('without terms nothing matches', () => expect('a b'.match(termFinder([]).pattern)).toBeNull());
