import {expect, test} from 'vitest';
import type {Load} from './load';
import {loadTable, medianLoad} from './loads';
import {noBytes} from './traffic';

const load = (total: number, lcp: number, blockingTime: number): Load => ({
  bytes: {...noBytes(), document: total, total},
  requests: 4,
  lcp,
  fcp: lcp - 100,
  layoutShift: 0,
  blockingTime,
});

test('takes the median of each number by itself', () => {
  const middle = medianLoad([load(30_000, 900, 70), load(30_000, 1400, 0), load(30_100, 1000, 6)]);
  expect(middle).toMatchObject({lcp: 1000, fcp: 900, blockingTime: 6, requests: 4});
  expect(middle.bytes.total).toBe(30_000);
});

test('the table shows kilobytes and names page and profile', () => {
  const table = loadTable([{page: '/blog/', profile: 'phone', ...load(28_240, 900, 0)}]);
  expect(table.split('\n').at(-1)).toMatch(/^\| \/blog\/ \| phone +\| +28\.2 \|/);
});
