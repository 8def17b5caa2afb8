import {expect, test} from 'vitest';
import {numberFinder} from './bareNumbers';

const find = (text: string) => numberFinder(['slot'])(text).map(({match}) => match);

test.each([
  ['It takes 12 ms.', ['12 ms']],
  ['It takes 12ms or 1.5\u00A0TB.', ['12ms', '1.5\u00A0TB']],
  ['At 23,148 on average', ['23,148']],
  ['for 100 million daily users', ['100 million']],
  ['12 billion impressions a day', ['12 billion impressions']],
  ['Give 0.5% of users, or five per cent.', ['0.5%', 'five per cent']],
  ['It costs USD 3 a month, or USD 381,060.', ['USD 3', 'USD 381,060']],
  ['a 30-minute join and 2–10 minutes', ['30-minute', '2–10 minutes']],
  ['ten slots of 10 slots', ['10 slots']],
  ['twenty minutes, a hundred users, three million videos', ['twenty minutes', 'a hundred users', 'three million videos']],
  ['10k users and 5 queries', ['10k', '5 queries']],
])('%s', (text, matches) => {
  expect(find(text)).toEqual(matches);
});

test.each([
  'At minute 12 of the 45-minute interview, in step 3 (section 4.2), see question 7.',
  'In 2016 users clicked; since 2024 hosts are cheap.',
  'Llama 3 70B and GPT-2 have a p99, recall@600, top-10 items, int8 and fp16.',
  'five minutes, twelve hosts, two loops',
  'version 8.4 starts, slot 1 gets more, days 1–14, rungs 2 to 4',
  'M = 32 and a ratio of 1.27, at 10:00, 1/3, A/B, x2 hosts',
])('nothing in: %s', (text) => {
  expect(find(text)).toEqual([]);
});
