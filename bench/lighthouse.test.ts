import type {Result} from 'lighthouse';
import {expect, test} from 'vitest';
import {lighthouseTable, summarise} from './lighthouse';

const report = {
  categories: {
    performance: {score: 0.994, auditRefs: [{id: 'tbt', weight: 30}, {id: 'hint', weight: 0}]},
    accessibility: {score: 1, auditRefs: [{id: 'label', weight: 7}]},
    'best-practices': {score: null, auditRefs: []},
    seo: {score: 0.92, auditRefs: [{id: 'link-text', weight: 1}, {id: 'manual', weight: 1}]},
  },
  audits: {
    tbt: {score: 0.96, displayValue: '100 ms', title: 'Blocking'},
    hint: {score: 0, title: 'Weighs nothing'},
    label: {score: 1, title: 'Labels'},
    'link-text': {score: 0, title: 'Links say where they lead'},
    manual: {score: null, title: 'Not applicable'},
  },
} as unknown as Pick<Result, 'categories' | 'audits'>;

test('gives scores out of 100 and names what cost points', () => {
  expect(summarise('blog/', report)).toEqual({
    page: '/blog/',
    scores: {performance: 99, accessibility: 100, 'best-practices': undefined, seo: 92},
    lost: ['performance: tbt (100 ms)', 'seo: link-text (Links say where they lead)'],
  });
});

test('the losses stand below the table, if there are any', () => {
  const row = summarise('', report);
  expect(lighthouseTable([row])).toContain('\n- / performance: tbt (100 ms)');
  expect(lighthouseTable([{...row, lost: []}])).not.toContain('Audits below');
});
