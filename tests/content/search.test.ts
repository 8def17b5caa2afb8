import {readFileSync} from 'node:fs';
import path from 'node:path';
import {beforeAll, describe, expect, test} from 'vitest';
import {parse} from 'yaml';
import {openSearchFile, searchFile, type Searcher, type SearchFile} from '../../src/lib/search';
import {collect} from '../../src/plugins/search/collect';
import {MAX_INDEX_GZIP, searchFiles, sizeOf} from '../../src/plugins/search/size';
import {explain, misses, type Expectation} from './searchGate';

const root = path.resolve(import.meta.dirname, '../..');
const WANTED = {queries: 60, share: 0.95};

const expectations = parse(readFileSync(path.join(import.meta.dirname, 'search-queries.yaml'), 'utf8')) as Expectation[];
const corpus = collect(root);
const files = searchFiles(corpus);
let searcher: Searcher;
beforeAll(async () => {
  searcher = await openSearchFile(JSON.parse(files.index) as SearchFile);
});

describe('the search of the guide', () => {
  test('reads every chapter', () => expect(corpus.problems).toEqual([]));

  test(`is asked at least ${WANTED.queries} queries, each once, about pages that exist`, () => {
    const asked = expectations.map(({query, find}) => `${query} → ${find}`);
    expect(asked.length).toBeGreaterThanOrEqual(WANTED.queries);
    expect(new Set(asked).size).toBe(asked.length);
    const known = new Set(corpus.documents.flatMap(({url}) => [url, url.replace(/#.*/, '')]));
    expect(expectations.filter(({find}) => !known.has(find)).map(({query, find}) => `"${query}": no section ${find}`)).toEqual([]);
  });

  test(`finds ${WANTED.share * 100}% of them among the first three results`, () => {
    const missed = misses(searcher, expectations).map(explain);
    const share = 1 - missed.length / expectations.length;
    if (missed.length > 0) console.log(`${missed.length} of ${expectations.length} queries missed:\n  ${missed.join('\n  ')}`);
    expect(share, missed.join('\n')).toBeGreaterThanOrEqual(WANTED.share);
  });

  test('every chapter and post is found by its title', () => {
    const pages = corpus.documents.filter(({url, heading, kind}) => !url.includes('#') && heading === '' && kind !== 'glossary');
    expect(misses(searcher, pages.map(({url, title}) => ({query: title, find: url}))).map(explain)).toEqual([]);
  });

  test('every glossary term is found by its name', () => {
    const terms = corpus.documents.filter(({kind}) => kind === 'glossary');
    expect(misses(searcher, terms.map(({url, title}) => ({query: title, find: url}))).map(explain)).toEqual([]);
  });

  test('keeps its index in the budget', () => expect(sizeOf(files.index).gzip).toBeLessThanOrEqual(MAX_INDEX_GZIP));
});

test('the gate itself bites: a page that stands fourth or nowhere is a miss', async () => {
  const pages = ['a', 'b', 'c', 'd'].map((id, rank) => ({
    url: `/${id}/`, title: id, heading: '', kind: 'concept' as const, text: 'skew '.repeat(4 - rank), tags: [],
  }));
  const small = await openSearchFile(searchFile(pages, []));
  const expected = ['/a/', '/c/', '/d/', '/e/'].map((find) => ({query: 'skew', find}));
  expect(misses(small, expected).map(explain)).toEqual([
    '"skew" must find /d/, which is result 4; first are /a/ /b/ /c/',
    '"skew" must find /e/, which is not found; first are /a/ /b/ /c/',
  ]);
});
