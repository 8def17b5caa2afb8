import {expect, test} from 'vitest';
import type {State, Verdict} from './check';
import {markdownReport, needsWork, summary, textReport} from './report';

const verdict = (state: State, detail = 'why', final?: string): Verdict => ({link: {id: `${state}-id`, address: 'https://example.org/a|b', hosts: [], place: 'a.yaml:3'}, state, detail, final});

test('only dead links and new owners need work', () => {
  expect((['dead', 'changed-owner', 'moved', 'blocked', 'live'] as const).filter((state) => needsWork([verdict(state)]))).toEqual(['dead', 'changed-owner']);
});

test('counts, worst first', () => {
  expect(summary([verdict('live'), verdict('dead'), verdict('live')])).toBe('1 dead, 2 live');
  expect(summary([])).toBe('no links');
});

test('the terminal shows what is not live', () => {
  const text = textReport([verdict('live'), verdict('moved', 'permanently', 'https://example.org/c')]);
  expect(text).toMatch(/^moved +moved-id +a\.yaml:3 +https:\/\/example\.org\/a\|b → https:\/\/example\.org\/c \(permanently\)\n1 moved, 1 live$/);
});

test('Markdown has a table for each state and cannot be broken by what servers say', () => {
  const text = markdownReport([verdict('live'), verdict('dead', 'a | b\n<script>')], '2026-11-21');
  expect(text).toContain('Checked on 2026-11-21: 1 dead, 1 live.');
  expect(text).toContain('| `dead-id` | a.yaml:3 | https://example.org/a\\|b | a \\| b &lt;script> |');
  expect(text).not.toContain('live-id');
});
