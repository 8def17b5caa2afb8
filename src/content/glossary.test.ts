import {describe, expect, test} from 'vitest';
import {byLetter, parseGlossary, spellingsOf, type Term} from './glossary';

const term = (more: Partial<Term> & Record<string, unknown> = {}): Term => ({id: 'two-tower', term: 'two-tower model', definition: 'Two networks whose outputs meet in a dot product.', ...more});
const said = (...terms: unknown[]) => parseGlossary(terms).issues.map(({path, found, fix}) => `${path.join('.')}: ${found}; ${fix}`);

test('a complete entry passes', () => {
  const entry = term({match: ['two-tower'], aka: ['bi-encoder'], avoid: ['dual encoder'], link: false, read: 'blueprints/video-recsys/index.mdx#model'});
  expect(parseGlossary([entry])).toEqual({value: [entry], issues: []});
  expect(spellingsOf(entry)).toEqual(['two-tower model', 'two-tower']);
});

describe('is refused with path and fix', () => {
  test.each([
    [{id: 'Two tower'}, /^1\.id: .*kebab-case/],
    [{definition: 'Short.'}, /^1\.definition: .*one or two sentences/],
    [{link: 'no'}, /^1\.link: .*false, or leave it out/],
    [{read: './video.mdx'}, /^1\.read: .*below docs/],
    [{read: 'video.md'}, /below docs/],
    [{matches: ['x']}, /did you mean match/],
    [{match: ['other']}, /^1\.match\.0: the spelling "other", which already leads to other/],
    [{match: ['x', 'X']}, /^1\.match\.1: the spelling "X", which this term already has/],
    [{avoid: ['Two-Tower Model']}, /^1\.avoid\.0: "Two-Tower Model" both used and avoided/],
    [{id: 'other'}, /^1\.id: the id other twice/],
  ])('%j', (change, message) => {
    const issues = said(term({id: 'other', term: 'other'}), term(change as Record<string, unknown>));
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatch(message);
  });

  test('what is no list', () => expect(parseGlossary('x').issues[0]?.fix).toMatch(/a list of terms/));
});

test('by letter, in alphabetical order whatever the capitals', () => {
  const terms = ['p99', 'A/B test', 'AUC', 'agent', '3D'].map((name) => term({id: name, term: name}));
  expect(byLetter(terms).map(({letter, terms: members}) => [letter, ...members.map((member) => member.term)])).toEqual([
    ['#', '3D'],
    ['A', 'A/B test', 'agent', 'AUC'],
    ['P', 'p99'],
  ]);
});
