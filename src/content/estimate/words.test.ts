import {expect, test} from 'vitest';
import {sample} from './sample';
import {workingOf} from './words';

const working = (formula: string, unit = '1') => {
  const {file, program, numbers} = sample(({derived}) => void derived.push({id: 'tested', label: 'Tested', formula, unit}));
  const {labels, values} = workingOf(file, program, numbers, 'tested');
  return [labels, values].map((text) => text.replaceAll('\u00A0', ' '));
};

test('a formula in labels, then in values with their units', () => {
  expect(working('dau * visits * peakFactor', 'request/s')).toEqual([
    'Daily active users × Requests of one user × Peak factor',
    '100 million users × 20 requests/day per user × 3',
  ]);
});

test('brackets only where they are needed', () => {
  expect(working('(peakFactor * 2) * (3 + 4)')[1]).toBe('3 × 2 × (3 + 4)');
  expect(working('peakFactor / (2 * 3)')[1]).toBe('3 ÷ (2 × 3)');
  expect(working('(peakFactor / 2) / 3')[1]).toBe('3 ÷ 2 ÷ 3');
  expect(working('peakFactor - (2 - 3)')[1]).toBe('3 − (2 − 3)');
  expect(working('peakFactor - (2 * 3)')[1]).toBe('3 − 2 × 3');
  expect(working('-(peakFactor + 1)')[1]).toBe('−(3 + 1)');
});

test('powers, roots, rounding and logarithms are written as on a board', () => {
  expect(working('(peakFactor + 1) ^ 2')[0]).toBe('(Peak factor + 1)²');
  expect(working('pow(peakFactor, -1)')[1]).toBe('3⁻¹');
  expect(working('2 ^ peakFactor')[0]).toBe('2^Peak factor');
  expect(working('sqrt(peakFactor / 2)')[1]).toBe('√(3 ÷ 2)');
  expect(working('ceil(peakFactor / 2) + floor(2.5)')[1]).toBe('⌈3 ÷ 2⌉ + ⌊2.5⌋');
  expect(working('log(peakFactor) + log2(8) + log10(10) + exp(0)')[1]).toBe('ln(3) + log₂(8) + log₁₀(10) + exp(0)');
  expect(working('max(peakFactor, 2) + abs(1 - peakFactor) + sum(1, 2)')[1]).toBe('max(3, 2) + |1 − 3| + 1 + 2');
});

test('a unit that stands alone means one of it', () => {
  expect(working('dau / user * 2 hour / day')[1]).toBe('100 million users ÷ 1 user × 2 hours ÷ 1 day');
});
