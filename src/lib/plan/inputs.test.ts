import {deflateRawSync} from 'node:zlib';
import fc from 'fast-check';
import * as v from 'valibot';
import {expect, test} from 'vitest';
import {guides} from './arbitraries';
import {gapsOf} from './diagnosis';
import {asPlan, inputsSchema, LIMITS, readPlanLink, writePlanLink, type Inputs, type StoredPlan} from './inputs';
import {makePlan} from './plan';

const inputs: Inputs = {
  id: 'k3x9q2', date: '2026-12-21', start: '2026-11-23', level: 'senior', minutes: [60, 60, 60, 60, 60, 120, 0], off: ['2026-12-06'],
  designs: ['video-recsys', 'ad-ctr'], answers: [0, 1, 2, 3, 0, 0, 1, 2, 3, 1], gaps: gapsOf([0, 1, 2, 3, 0, 0, 1, 2, 3, 1]),
};
const stored: StoredPlan = {...inputs, made: 1, done: ['clarify'], read: {'rag-qa': '2026-11-20'}, revision: 2};
const forged = (value: unknown): string => `#p1.${deflateRawSync(JSON.stringify(value)).toString('base64url')}`;

test('a link carries the inputs, and nothing of what was done', async () => {
  const {hash = ''} = await writePlanLink(stored);
  expect(hash.length).toBeLessThan(1000);
  expect(await readPlanLink(hash)).toEqual({value: inputs});
});

test('a stored plan keeps fields of newer versions, and must be whole', () => {
  expect(asPlan({...stored, colour: 'red'})).toEqual({...stored, colour: 'red'});
  expect(asPlan({...stored, made: undefined})).toBeUndefined();
});

test.each<[string, object]>([
  ['six weekdays', {minutes: [1, 2, 3, 4, 5, 6]}],
  ['half a minute', {minutes: [0.5, 0, 0, 0, 0, 0, 0]}],
  ['more than half a day', {minutes: [721, 0, 0, 0, 0, 0, 0]}],
  ['a date that does not exist', {date: '2026-02-30'}],
  ['too many days off', {off: Array(LIMITS.off + 1).fill('2026-12-06')}],
  ['a slug with markup', {designs: ['<b>']}],
  ['a gap of 4', {gaps: {steps: {data: 4}, topics: {}}}],
  ['too many gaps', {gaps: {steps: {}, topics: Object.fromEntries(Array.from({length: LIMITS.gaps + 1}, (_, at) => [`t${at}`, 1]))}}],
  ['another level', {level: 'chief'}],
])('%s is refused', async (_, change) => {
  expect((await readPlanLink(forged({...inputs, ...change}))).error).toContain('Nothing was changed.');
});

/** Good inputs in which one thing is replaced by anything. */
const damaged = fc.tuple(fc.constantFrom(...Object.keys(inputs)), fc.oneof(fc.jsonValue({maxDepth: 3}), fc.constantFrom<unknown>(inputs.minutes, inputs.date, [], {}))).map(([field, value]) => forged({...inputs, [field]: value}));
const hostile = fc.oneof(damaged, damaged, fc.string({unit: 'binary', maxLength: 60}).map((text) => `#p1.${text}`), fc.json({maxDepth: 4}).map((json) => forged(JSON.parse(json))));

test('10,000 hostile links: never a throw, and whatever passes can be planned', async () => {
  const [guide] = fc.sample(guides, {numRuns: 1, seed: 11});
  let passed = 0;
  await fc.assert(
    fc.asyncProperty(hostile, async (hash) => {
      const {value, error} = await readPlanLink(hash);
      if (error !== undefined) {
        expect(error.length).toBeGreaterThan(20);
        return;
      }
      passed += 1;
      expect(v.is(inputsSchema, value)).toBe(true);
      const result = makePlan(value as Inputs, guide as NonNullable<typeof guide>);
      expect(result.plan !== undefined || (result.error ?? '').length > 20).toBe(true);
    }),
    {numRuns: 10_000},
  );
  expect(passed).toBeGreaterThan(0);
}, 60_000);
