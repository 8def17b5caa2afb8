import {describe, expect, test} from 'vitest';
import {searchFile, searchTexts, shorten} from './searchFile';
import {openSearchFile} from './searcher';
import type {SearchDocument} from './types';

const LONG = 'word '.repeat(100).trim();
const documents: SearchDocument[] = [
  {url: '/long/', title: 'Long', heading: '', kind: 'concept', text: LONG, tags: []},
  {url: '/short/', title: 'Short', heading: '', kind: 'concept', text: 'Few words.', tags: []},
];

describe('what is shipped', () => {
  test('the index keeps the start of a text, the texts file the whole of the longer ones', async () => {
    const hit = (await openSearchFile(searchFile(documents, []))).search('long').hits[0];
    expect(hit?.text.length).toBeLessThanOrEqual(161);
    expect(hit?.text.endsWith('word…')).toBe(true);
    expect(searchTexts(documents)).toEqual({'/long/': LONG});
  });

  test('shorten cuts between words, and inside one only if it must', () => {
    expect(shorten('one two three', 9)).toBe('one two…');
    expect(shorten('one two', 7)).toBe('one two');
    expect(shorten('x'.repeat(20), 5)).toBe('xxxxx…');
  });
});
