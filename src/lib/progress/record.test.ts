import * as v from 'valibot';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {hostileTexts} from './arbitraries';
import {FORMAT, isRecordId, nextTime, parseRecord, type Format} from './record';

const text = (value: unknown): string => JSON.stringify(value);
const good = {v: 'done', t: 7, d: 'abc'};

describe('a record', () => {
  test('is read as it was written', () => {
    expect(parseRecord('check/a/b', text(good), 1)).toEqual(good);
  });
  test('keeps fields that this version does not know', () => {
    expect(parseRecord('check/a/b', text({...good, note: 'later'}), 1)).toEqual({...good, note: 'later'});
  });
  test.each([
    ['no value', {t: 7, d: 'abc'}],
    ['a value that its kind does not have', {...good, v: 'maybe'}],
    ['a negative time', {...good, t: -1}],
    ['a time that is text', {...good, t: '7'}],
    ['a device that is no text', {...good, d: 1}],
    ['nothing', null],
  ])('with %s is refused', (_, value) => {
    expect(parseRecord('check/a/b', text(value), 1)).toBeUndefined();
  });
  test('of a kind that this version does not know may hold any value', () => {
    const card = {...good, v: {due: 3, log: [[1, 2]]}};
    expect(parseRecord('newer/deck/slug', text(card), 1)).toEqual(card);
  });
  test('with a time beyond the year 9999 keeps its value, and any edit is later', () => {
    const record = parseRecord('check/a/b', text({...good, t: Number.MAX_SAFE_INTEGER}), 1);
    expect(record).toEqual({...good, t: 0});
    expect(nextTime(5, record)).toBe(5);
  });
  test('no text makes reading throw, and nothing read pollutes', () => {
    fc.assert(
      fc.property(hostileTexts, fc.constantFrom('check/a/b', 'card/a', '__proto__', 'constructor/a', 'toString/x'), (raw, id) => {
        const record = parseRecord(id, raw, 1);
        if (record) expect(() => JSON.stringify(record)).not.toThrow();
      }),
      {numRuns: 2000},
    );
    expect(({} as {polluted?: unknown}).polluted).toBeUndefined();
  });
});

describe('an id', () => {
  test.each(['check/clarify/goal', 'question/video-recsys/funnel-why', 'board/A1.v2'])('%s is one', (id) => expect(isRecordId(id)).toBe(true));
  test.each(['', 'check', 'check/', '/a', 'Check/a', 'check//a', 'check/a b', '__proto__/a', 'a/b/c/d/e/f/g', `check/${'x'.repeat(200)}`])('%s is none', (id) => expect(isRecordId(id)).toBe(false));
});

test('time goes forward even if the clock goes back', () => {
  expect(nextTime(100, undefined)).toBe(100);
  expect(nextTime(100, {...good, t: 100})).toBe(101);
  expect(nextTime(50, {...good, t: 100})).toBe(101);
});

describe('an older schema', () => {
  // As schema 3 might be: 1 kept a boolean, 2 named the states, 3 renamed "finished" to "done".
  const format: Format = {
    schema: 3,
    kinds: {...FORMAT.kinds, check: v.picklist(['done', 'todo'])},
    migrations: {
      1: (record) => ({...(record as object), v: (record as {v: boolean}).v ? 'finished' : 'todo'}),
      2: (record) => ({...(record as object), v: (record as {v: string}).v.replace('finished', 'done')}),
    },
  };
  test('is led forward step by step', () => {
    expect(parseRecord('check/a/b', text({...good, v: true}), 1, format)).toEqual(good);
    expect(parseRecord('check/a/b', text({...good, v: 'finished'}), 2, format)).toEqual(good);
  });
  test('is refused, not guessed, if a step fails, is missing, or leads to what is invalid', () => {
    expect(parseRecord('check/a/b', 'null', 1, format)).toBeUndefined();
    expect(parseRecord('check/a/b', text({...good, v: 3}), 2, format)).toBeUndefined();
    expect(parseRecord('check/a/b', text(good), 1, {...format, migrations: {}})).toBeUndefined();
    expect(parseRecord('check/a/b', text({...good, v: 'other'}), 2, format)).toBeUndefined();
  });
  test('a newer schema is not read', () => {
    expect(parseRecord('check/a/b', text(good), 4, format)).toBeUndefined();
  });
  test('schema 1, as published: this fixture stays', () => {
    const published = '{"v":"done","t":1795219200000,"d":"k3x9q2"}';
    expect(parseRecord('check/clarify/goal', published, 1)).toEqual({v: 'done', t: 1_795_219_200_000, d: 'k3x9q2'});
  });
});
