import {expect, test} from 'vitest';
import {surprise} from './surprise';

const designs = ['ads', 'feed', 'rag'].map((slug) => ({slug}));
const drawn = (tried: string[], expected: string[]): Set<string | undefined> => new Set(Array.from({length: 40}, (_, seed) => surprise(designs, tried, expected, `seed ${seed}`)?.slug));

test('a surprise is any design at first, then one that was tried least', () => {
  expect(drawn([], [])).toEqual(new Set(['ads', 'feed', 'rag']));
  expect(drawn(['ads', 'rag', 'ads'], [])).toEqual(new Set(['feed']));
  expect(surprise([], [], [], 'x')).toBeUndefined();
});

test('what the plan expects comes first, and is not all that comes', () => {
  expect(drawn([], ['rag'])).toEqual(new Set(['rag']));
  expect(drawn(['rag'], ['rag'])).toEqual(new Set(['ads', 'feed', 'rag']));
  expect(drawn(['rag', 'rag'], ['rag', 'gone'])).toEqual(new Set(['ads', 'feed']));
});

test('the same seed draws the same design', () => {
  expect(surprise(designs, [], [], 'one')).toBe(surprise(designs, [], [], 'one'));
});
