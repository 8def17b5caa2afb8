import {expect, test} from 'vitest';
import {sample} from './sample';
import {influences, movement} from './sensitivity';
import {viewOf} from './view';

test('the input that moves the result most comes first; what does not move it is absent', () => {
  const {file, program} = sample();
  const all = influences(file, program, 'peak');
  expect(all.map(({id}) => id)).toEqual(['dau', 'visits', 'peakFactor']);
  expect(all[0]?.low).toBeCloseTo(694.4, 1);
  expect(all[0]?.high).toBeCloseTo(694_444, 0);
});

test('what changed is taken into account', () => {
  const {file, program} = sample();
  expect(influences(file, program, 'peak', new Map([['dau', 1e6]]))[1]?.low).toBeCloseTo(173.6, 1);
});

test('a result that changes its sign moves by a difference', () => {
  expect(movement({id: 'a', low: -1, high: 3}, 2)).toBe(2);
  expect(movement({id: 'a', low: 1, high: Math.E}, 2)).toBeCloseTo(1);
});

test('readers see factors, ends with units, and shares of the strongest', () => {
  expect(viewOf(sample()).dominance.peak?.slice(0, 2)).toEqual([
    {id: 'dau', low: '694\u00A0requests/s', high: '694,000\u00A0requests/s', by: '×1,000', share: 1},
    {id: 'visits', low: '17,400\u00A0requests/s', high: '208,000\u00A0requests/s', by: '×12', share: 0.36},
  ]);
});
