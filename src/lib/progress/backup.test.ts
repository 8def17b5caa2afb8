import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {hostileTexts, stores} from './arbitraries';
import {MAX_BYTES, readBackup, writeBackup} from './backup';
import {planImport} from './importPlan';

const record = {v: 'done', t: 5, d: 'a'};
const file = (fields: object): string => JSON.stringify({app: 'two-loops', schema: 1, exportedAt: '', records: {}, ...fields});

describe('an export', () => {
  test('reads back as it was, with what nobody can read', () => {
    fc.assert(
      fc.property(stores, hostileTexts, (records, text) => {
        const kept = [{key: '1:item:check/a/b', text}];
        const {backup} = readBackup(writeBackup(records, kept, 1_795_219_200_000));
        expect(backup?.records).toEqual(records);
        expect(backup?.kept).toEqual(kept);
        expect(backup?.invalid).toEqual([]);
      }),
      {numRuns: 300},
    );
  });
});

describe('a file that is no export', () => {
  test.each([
    ['text', 'hello', /not JSON/],
    ['a cut-off export', file({}).slice(0, -5), /cut off/],
    ['a list', '[]', /no export of this site/],
    ['an export of another app', file({app: 'other'}), /look at "app"/],
    ['records that are a list', file({records: [record]}), /look at "records"/],
    ['a newer format', file({schema: 2}), /newer version.*format 2/],
    ['a bomb', 'x'.repeat(MAX_BYTES + 1), /5 MB/],
    ['too deep', `${'['.repeat(5000)}${']'.repeat(5000)}`, /not JSON/],
  ])('%s gets a clear message', (_, text, message) => {
    const result = readBackup(text);
    expect(result.error).toMatch(message);
    expect(result.backup).toBeUndefined();
  });

  test('bad records are left out and named, good ones read', () => {
    const text = file({}).replace('"records":{}', `"records":{"check/a/b":${JSON.stringify(record)},"check/a/c":{"v":"maybe","t":1,"d":"a"},"__proto__":${JSON.stringify(record)},"no id":${JSON.stringify(record)}}`);
    const {backup} = readBackup(text);
    expect(backup?.records).toEqual(new Map([['check/a/b', record]]));
    expect(backup?.invalid.sort()).toEqual(['__proto__', 'check/a/c', 'no id']);
  });

  test('no input throws, and none pollutes: 10,000 hostile files', () => {
    const hostileRecords = fc.array(fc.tuple(fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'check/a/b', 'toString')), hostileTexts), {maxLength: 5});
    const files = fc.oneof(
      hostileTexts,
      hostileRecords.map((entries) => `{"app":"two-loops","schema":1,"records":{${entries.map(([id, text]) => `${JSON.stringify(id)}:${text}`).join()}}}`),
      fc.tuple(fc.jsonValue(), fc.jsonValue(), fc.jsonValue()).map(([schema, records, kept]) => file({schema, records, kept})),
    );
    fc.assert(
      fc.property(files, (text) => {
        const {backup, error} = readBackup(text);
        expect(Boolean(backup)).not.toBe(Boolean(error));
        if (backup) expect(() => planImport(new Map(), backup.records, () => true)).not.toThrow();
      }),
      {numRuns: 10_000},
    );
    expect(({} as {polluted?: unknown}).polluted).toBeUndefined();
  });
});

describe('planImport', () => {
  const at = (t: number) => ({...record, t});
  test('counts new, newer, older and same, and which of them are unknown', () => {
    const mine = new Map([['check/a/1', at(1)], ['check/a/2', at(9)], ['check/a/3', at(3)]]);
    const theirs = new Map([['check/a/0', at(1)], ['check/a/1', at(2)], ['check/a/2', at(2)], ['check/a/3', at(3)], ['newer/x', at(1)]]);
    const plan = planImport(mine, theirs, (id) => id.startsWith('check/'));
    expect(plan).toMatchObject({fresh: ['check/a/0', 'newer/x'], newer: ['check/a/1'], older: ['check/a/2'], same: ['check/a/3'], unknown: ['newer/x']});
    expect([...plan.changes.keys()]).toEqual(['check/a/0', 'check/a/1', 'newer/x']);
  });
});
