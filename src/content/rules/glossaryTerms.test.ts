import {expect, test} from 'vitest';
import {findingsOf} from '../../../tests/content/fixture';
import {glossaryTerms} from './glossaryTerms';

const glossary = [{id: 'two-tower', term: 'two-tower model', avoid: ['dual encoder']}];

test('the term itself, code and longer words pass', () => {
  expect(findingsOf(glossaryTerms, 'passes', {glossary})).toEqual([]);
});

test('an avoided word is found in any case, in the plural, over a line end and in the front matter', () => {
  expect(findingsOf(glossaryTerms, 'fails', {glossary})).toEqual(['12 "Dual encoder"', '13 "dual encoders"', '3 "dual encoder"']);
});
