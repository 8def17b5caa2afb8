import {expect, test} from 'vitest';
import {mathWith} from './mathjs';
import {numberText, quantityText} from './numberText';
import {unitText} from './unitText';

const plain = (text: string) => text.replaceAll('\u00A0', ' ');

test.each([
  [69_444.44, 5, '69,444'],
  [69_444.44, 2, '69,000'],
  [4280, 3, '4,280'],
  [1e8, 12, '100 million'],
  [20_833_333, 3, '20.8 million'],
  [999_999.9, 3, '1.00 million'],
  [1.2e10, 3, '12 billion'],
  [6.94e12, 2, '6.9 trillion'],
  [0.1398, 3, '0.140'],
  [0.5, 3, '0.5'],
  [24.99, 3, '25.0'],
  [25, 3, '25'],
  [0.1 + 0.2, 3, '0.3'],
  [0.0000156, 2, '0.000016'],
  [1.234e-9, 2, '1.2 × 10⁻⁹'],
  [0, 3, '0'],
  [-1500, 3, '−1,500'],
  [NaN, 3, '–'],
])('%s with %i digits is %s', (value, digits, text) => {
  expect(plain(numberText(value, digits))).toBe(text);
});

test.each([
  [1, 'host', '1 host'],
  [2, 'host', '2 hosts'],
  [1e8, 'user', '100 million users'],
  [3, 'query/s', '3 queries/s'],
  [522, 'gpu', '522 GPUs'],
  [3, 'GB', '3 GB'],
  [20, 'request/(user day)', '20 requests/day per user'],
  [1, 'USD/(gpu hour)', 'USD 1/hour per GPU'],
  [0.0093, 'USD', 'USD 0.0093'],
  [60, 'percent', '60%'],
  [3, '1', '3'],
  [178, 'GFLOP/s', '178 GFLOP/s'],
  [4, 'USD/(GB month)', 'USD 4/month per GB'],
  [5, 'm^2', '5 m²'],
])('%s %s is %s', (value, unit, text) => {
  expect(plain(quantityText(value, 3, unitText(mathWith(), unit)))).toBe(text);
});

test('no line breaks between a number and its unit', () => {
  expect(quantityText(2e6, 3, unitText(mathWith(), 'user'))).toBe('2\u00A0million\u00A0users');
});
