import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {searchFile} from './searchFile';
import {openSearchFile} from './searcher';
import type {SearchDocument} from './types';

const section = (url: string, fields: Partial<SearchDocument> = {}): SearchDocument => ({
  url, title: 'A page', heading: '', kind: 'concept', level: 'senior', text: 'Nothing in particular.', tags: [], ...fields,
});
const open = (documents: SearchDocument[], groups: string[][] = []) =>
  openSearchFile(JSON.parse(JSON.stringify(searchFile(documents, groups))));

const GUIDE = [
  section('/text/#a', {title: 'Ads', heading: 'Auctions', text: 'An auction needs calibration of its scores.'}),
  section('/heading/#b', {title: 'Ads', heading: 'Calibration of scores', text: 'Compare predicted with observed.'}),
  section('/title/', {title: 'Calibration', text: 'Predicted over observed.'}),
  section('/towers/#c', {title: 'Video', heading: 'Retrieval', text: 'A two-tower model retrieves.', kind: 'blueprint', level: 'mid'}),
  section('/tagged/', {title: 'Rates', tags: ['impression share'], level: 'staff'}),
];
const urls = (found: {hits: {url: string}[]}) => found.hits.map((hit) => hit.url);

describe('ranking', () => {
  test('titles come before headings before text', async () => {
    expect(urls((await open(GUIDE)).search('calibration'))).toEqual(['/title/', '/heading/#b', '/text/#a']);
  });

  test('a word that is there as typed wins against its neighbours', async () => {
    const searcher = await open([section('/join/', {title: 'Point-in-time join'}), section('/joint/#d', {heading: 'Loops', text: 'They meet in one joint.'})]);
    expect(urls(searcher.search('joint'))[0]).toBe('/joint/#d');
  });

  test('sections with all words come first; with few of them, those with some words follow', async () => {
    const found = (await open(GUIDE)).search('auction calibration');
    expect(found.complete).toBe(1);
    expect(urls(found)).toEqual(['/text/#a', '/title/', '/heading/#b']);
  });

  test('what is called exactly so comes before what is called something longer', async () => {
    const longer = ['label delay', 'label noise', 'label', 'label label'].map((title) => section(`/${title.replace(' ', '-')}/`, {title, text: 'label '.repeat(title.length)}));
    expect(urls((await open(longer)).search('labels'))[0]).toBe('/label/');
  });

  test('a definition answers its own name, a section answers the longer question', async () => {
    const searcher = await open([
      ...GUIDE.slice(0, 3),
      section('/glossary/#skew', {title: 'training-serving skew', kind: 'glossary', text: 'A difference of features.'}),
      section('/page/#skew', {heading: 'Skew of features', text: 'Log them twice.'}),
    ]);
    expect(urls(searcher.search('training-serving skew'))[0]).toBe('/glossary/#skew');
    expect(urls(searcher.search('skew features compared'))[0]).toBe('/page/#skew');
  });

  test('the third section of a page goes behind other pages', async () => {
    const flood = ['x', 'y', 'z'].map((id) => section(`/flood/#${id}`, {heading: 'Skew skew', text: 'skew'}));
    const found = (await open([...flood, section('/other/#o', {heading: 'Other', text: 'One word on skew among others.'})])).search('skew');
    expect(urls(found)).toEqual(['/flood/#x', '/flood/#y', '/other/#o', '/flood/#z']);
  });

  test("a section answers to its page's title together with its own words", async () => {
    expect(urls((await open(GUIDE)).search('video retrieval'))[0]).toBe('/towers/#c');
  });
});

describe('forgiveness', () => {
  test.each(['calibraton', 'calibratoin', 'calibrat', 'calib', 'CALIBRATION'])('%s finds calibration', async (query) => {
    expect(urls((await open(GUIDE)).search(query))).toContain('/title/');
  });

  test('short words and numbers are taken as typed', async () => {
    const searcher = await open([section('/ctr/', {title: 'CTR'}), section('/p99/', {title: 'p9900 latency'})]);
    expect(urls(searcher.search('cvr '))).toEqual([]);
    expect(urls(searcher.search('p9800'))).toEqual([]);
  });

  test('synonyms work in both directions and inside a longer question', async () => {
    const groups = [['two-tower model', 'dual encoder']];
    expect(urls((await open(GUIDE, groups)).search('dual encoder'))).toEqual(['/towers/#c']);
    expect((await open(GUIDE, groups)).search('dual encoder retrieval').complete).toBe(1);
    const mirrored = await open([section('/dual/', {text: 'We train a dual encoder.'})], groups);
    expect(urls(mirrored.search('two-tower model'))).toEqual(['/dual/']);
    expect(urls((await open(GUIDE)).search('dual encoder'))).toEqual([]);
  });

  test('tags find a page that does not say the word', async () => {
    expect(urls((await open(GUIDE)).search('impression share'))).toEqual(['/tagged/']);
  });
});

describe('filters', () => {
  test('keep one kind, one level, or both', async () => {
    const searcher = await open(GUIDE);
    expect(urls(searcher.search('calibration', {kind: 'blueprint'}))).toEqual([]);
    expect(urls(searcher.search('retrieval', {kind: 'blueprint', level: 'mid'}))).toEqual(['/towers/#c']);
    expect(urls(searcher.search('rates', {level: 'staff'}))).toEqual(['/tagged/']);
    expect(urls(searcher.search('rates', {level: 'mid'}))).toEqual([]);
  });
});

describe('hostile and empty queries', () => {
  test('a query without a word to look for asks nothing', async () => {
    const searcher = await open(GUIDE);
    for (const query of ['', '   ', '???', 'how to', '\u0000']) expect(searcher.search(query)).toEqual({hits: [], complete: 0, asked: false});
  });

  test('no query breaks it or takes long', async () => {
    const searcher = await open(GUIDE, [['two-tower model', 'dual encoder'], ['constructor', '__proto__']]);
    const hostile = fc.oneof(
      fc.string({unit: 'grapheme', maxLength: 400}),
      fc.constantFrom('__proto__', 'constructor', 'toString hasOwnProperty', '<img src=x onerror=alert(1)>', 'a'.repeat(1e5), 'calibration '.repeat(5000), '((((', '\\'),
      fc.array(fc.constantFrom('dual', 'encoder', 'two', 'tower', 'model', '__proto__', '-'), {maxLength: 30}).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(hostile, (query) => {
        const {hits, complete} = searcher.search(query);
        expect(new Set(hits.map((hit) => hit.url)).size).toBe(hits.length);
        expect(complete).toBeLessThanOrEqual(hits.length);
      }),
    );
  });
});
