import {expect, test} from 'vitest';
import {politely} from './schedule';

test('one address of a host at a time, with a pause; hosts side by side up to the limit; results in order', async () => {
  const log: string[] = [];
  const busy = new Set<string>();
  let most = 0;
  const entries = ['a1', 'b1', 'a2', 'c1', 'a3', 'b2'];
  const work = async (entry: string) => {
    const host = entry.charAt(0);
    expect(busy.has(host)).toBe(false);
    busy.add(host);
    most = Math.max(most, busy.size);
    await Promise.resolve();
    busy.delete(host);
    log.push(entry);
    return entry.toUpperCase();
  };
  const pauses: number[] = [];
  const results = await politely(entries, (entry) => entry.charAt(0), work, {hosts: 2, delay: 50}, async (milliseconds) => void pauses.push(milliseconds));
  expect(results).toEqual(['A1', 'B1', 'A2', 'C1', 'A3', 'B2']);
  expect(pauses).toEqual([50, 50, 50]); // two for a, one for b
  expect(most).toBe(2);
  expect(log.filter((entry) => entry.startsWith('a'))).toEqual(['a1', 'a2', 'a3']);
});

test('nothing to do', async () => expect(await politely([], String, async () => 1, {hosts: 3, delay: 1}, async () => {})).toEqual([]));
