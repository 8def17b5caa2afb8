import path from 'node:path';
import {expect, test} from 'vitest';
import {readLedger} from '../../src/data/progress-ids';
import {isRecordId} from '../../src/lib/progress/record';
import {ledgerProblems} from '../../src/lib/progress/ledger';
import {publishedIds} from '../../src/remark/publishedIds';

const root = path.resolve(import.meta.dirname, '../..');
const present = publishedIds(root);

test('every id that readers may have ticked is still known', () => {
  expect(present.length).toBeGreaterThan(10);
  expect(ledgerProblems(readLedger(root), present)).toEqual([]);
});

test('every id can be stored, and none stands for two items', () => {
  expect(present.filter((id) => !isRecordId(id))).toEqual([]);
  expect(present.filter((id, index) => present.indexOf(id) !== index)).toEqual([]);
});
