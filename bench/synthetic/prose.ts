import type {Random} from './random';

const THINGS = [
  'feature store', 'candidate funnel', 'two-tower model', 'ranking model', 'prediction log', 'model registry', 'online store',
  'offline store', 'latency budget', 'fallback ladder', 'label delay', 'guardrail metric', 'business metric', 'watch time',
  'impression', 'exposure', 'embedding table', 'stream processor', 'request queue', 'cache', 'shard', 'replica', 'batch job',
  'training set', 'evaluation set', 'point-in-time join', 'shadow', 'canary', 'threshold', 'calibration curve', 'retrieval index',
  'cold start', 'position bias', 'data contract', 'quota', 'load balancer', 'user history', 'negative sample', 'time window',
];
const DOES = [
  'limits', 'feeds', 'delays', 'replaces', 'shares memory with', 'waits for', 'invalidates', 'bounds', 'explains', 'doubles',
  'halves', 'costs less than', 'is measured against', 'is rebuilt after', 'fails before', 'is read by', 'outlives', 'hides',
];
const WHEN = [
  'at peak', 'after a deployment', 'once a day', 'during a replay', 'for new users', 'in one region', 'under a burst', 'overnight',
  'before the first click', 'while labels are late', 'at the tail', 'on a cold cache',
];
const UNITS = ['ms at p99', 'requests per second', 'GB of memory', 'TB a day', 'million rows', 'replicas', 'minutes of delay'];
const SYLLABLES = ['ba', 'de', 'gi', 'ka', 'lu', 'me', 'no', 'pi', 'ra', 'su', 'ta', 'vo'];

/** A coined word. Real guides keep adding names; without them the search index would stop growing. */
const coined = (random: Random): string => Array.from({length: 4}, () => random.pick(SYLLABLES)).join('');

export function thing(random: Random): string {
  return random.whole(12) === 0 ? `${coined(random)} table` : random.pick(THINGS);
}

export const amount = (random: Random): string => `${(random.whole(900) + 2).toLocaleString('en-GB')} ${random.pick(UNITS)}`;

const SENTENCES: ((random: Random) => string)[] = [
  (r) => `The ${thing(r)} ${r.pick(DOES)} the ${thing(r)} ${r.pick(WHEN)}.`,
  (r) => `With ${amount(r)}, the ${thing(r)} ${r.pick(DOES)} the ${thing(r)}, so the ${thing(r)} has to be sized first.`,
  (r) => `If the ${thing(r)} ${r.pick(DOES)} the ${thing(r)} ${r.pick(WHEN)}, keep ${amount(r)} in reserve (assumed).`,
  (r) => `You see it in the ${thing(r)}: ${amount(r)} ${r.pick(WHEN)} instead of ${amount(r)}.`,
  (r) => `Choose the ${thing(r)} over the ${thing(r)} when the ${thing(r)} allows ${amount(r)}; otherwise the ${thing(r)} ${r.pick(DOES)} both.`,
  (r) => `Any ${thing(r)} that ${r.pick(DOES)} its ${thing(r)} ${r.pick(WHEN)} needs \`${coined(r)}\` as a key and a test that says so.`,
];

export const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** Paragraphs of four or five sentences, until there are about `words` words. */
export function paragraphs(random: Random, words: number): string {
  const all: string[] = [];
  for (let written = 0; written < words - 50; ) {
    const text = Array.from({length: 4 + random.whole(2)}, () => random.pick(SENTENCES)(random)).join(' ');
    all.push(text);
    written += countWords(text);
  }
  return all.join('\n\n');
}
