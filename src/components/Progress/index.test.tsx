// @vitest-environment jsdom
import {act, cleanup, fireEvent, render, screen, within} from '@testing-library/react';
import React from 'react';
import {renderToString} from 'react-dom/server';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';

const path = vi.hoisted(() => ({value: '/'}));
const files = vi.hoisted(() => [] as {name: string; content: Blob}[]);
vi.mock('@docusaurus/useDocusaurusContext', () => ({default: () => ({siteConfig: {baseUrl: path.value}})}));
vi.mock('../../hooks/saveFile', () => ({saveFile: (name: string, content: Blob) => files.push({name, content})}));
vi.mock('@docusaurus/Link', () => ({default: ({to, children}: {to: string; children: unknown}) => <a href={to}>{children as never}</a>}));

import Progress, {ProgressChapter} from '.';

const page = (
  <Progress>
    <ProgressChapter items="check/a/one check/a/two">
      <a href="/a">Chapter A</a>
    </ProgressChapter>
    <ProgressChapter items="check/b/one">
      <a href="/b">Chapter B</a>
    </ProgressChapter>
  </Progress>
);
const key = (name: string): string => `two-loops:${path.value}:${name}`;
const item = (id: string): string => key(`1:item:${id}`);
const put = (id: string, v: string, t = 5): void => localStorage.setItem(item(id), JSON.stringify({v, t, d: 'x'}));
const snapshot = (): string[] => Object.entries(localStorage).map(([name, text]) => `${name} ${text}`).filter((line) => !line.includes(':meta')).sort();
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', {name}));
async function open(): Promise<void> {
  render(page);
  await screen.findByRole('button', {name: 'Export to a file'});
}
async function choose(text: string): Promise<void> {
  const input = screen.getByLabelText<HTMLInputElement>(/Import a file/);
  await act(async () => {
    fireEvent.change(input, {target: {files: [new File([text], 'mine.json')]}});
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
}
const file = (records: object): string => JSON.stringify({app: 'two-loops', schema: 1, exportedAt: '2026-11-21T00:00:00.000Z', records});

let count = 0;
beforeEach(() => {
  localStorage.clear();
  files.length = 0;
  path.value = `/site-${(count += 1)}/`;
});
afterEach(cleanup);

test('before scripts it lists the chapters and says that progress needs JavaScript', () => {
  const html = renderToString(page);
  expect(html).toContain('data-start="now"');
  expect(html).toMatch(/<noscript>.*Progress needs JavaScript/);
  expect(html).toContain('3 items in 2 chapters');
  expect(html).not.toMatch(/<button|<input/);
});

test('it counts each chapter, and all of them, with the last change', async () => {
  put('check/a/one', 'done', Date.UTC(2026, 10, 20, 12));
  put('check/a/two', 'todo', Date.UTC(2026, 10, 21, 12));
  await open();
  expect(screen.getByText('1 of 3 done').parentElement?.textContent).toBe('1 of 3 done, last change: 21 Nov 2026');
  const [a, b] = screen.getAllByRole('listitem');
  expect(a?.textContent).toBe('Chapter A1 of 2last change: 21 Nov 2026');
  expect(b?.textContent).toBe('Chapter B0 of 1');
});

test('it says what it keeps without showing it', async () => {
  put('check/gone/x', 'done');
  localStorage.setItem(item('check/a/one'), '{"v":');
  localStorage.setItem(key('2:item:check/a/one'), '{}');
  await open();
  expect(screen.getByText(/1 entry of chapters/)).toBeDefined();
  expect(screen.getByText(/newer version of the site/)).toBeDefined();
  expect(screen.getByText(/cannot be read/)).toBeDefined();
});

test('what the practice pages keep is shown there; an item of a chapter that is gone, or of a kind yet unknown, is not', async () => {
  put('question/a/one', 'solid');
  put('note/one/clarify', 'mine');
  put('check/gone/x', 'done');
  put('newer/deck/x', 'anything');
  await open();
  expect(screen.getByText(/^2 entries of chapters/)).toBeDefined();
});

describe('a copy', () => {
  test('exported, erased and imported again is what it was', async () => {
    put('check/a/one', 'done');
    put('newer/deck/x', 'anything');
    await open();
    expect(screen.getByText(/Last export: never/)).toBeDefined();
    const before = snapshot();
    press('Export to a file');
    expect(files[0]?.name).toMatch(/^two-loops-progress-\d{4}-\d\d-\d\d\.json$/);
    expect(screen.queryByText(/Last export: never/)).toBeNull();
    press('Erase all progress…');
    expect(snapshot()).toEqual(before); // it asks first
    press('Erase now');
    expect(localStorage).toHaveLength(0);
    expect(screen.getByText('0 of 3 done')).toBeDefined();
    await choose((await files[0]?.content.text()) ?? '');
    press('Merge into mine');
    expect(snapshot()).toEqual(before);
    expect(screen.getByText('1 of 3 done')).toBeDefined();
  });

  test('asks before erasing, and offers the export', async () => {
    put('check/a/one', 'done');
    await open();
    press('Erase all progress…');
    const question = screen.getByRole('region', {name: 'Erase all progress'});
    fireEvent.click(within(question).getByRole('button', {name: 'Export first'}));
    expect(files).toHaveLength(1);
    fireEvent.click(within(question).getByRole('button', {name: 'Cancel'}));
    expect(screen.queryByRole('region', {name: 'Erase all progress'})).toBeNull();
    expect(localStorage.getItem(item('check/a/one'))).not.toBeNull();
  });
});

describe('an import', () => {
  const record = (v: string, t: number) => ({v, t, d: 'other'});

  test('shows what it would change before it changes anything', async () => {
    put('check/a/one', 'done', 5);
    put('check/a/two', 'done', 9);
    await open();
    const before = snapshot();
    await choose(file({'check/a/one': record('todo', 6), 'check/a/two': record('todo', 6), 'check/b/one': record('done', 1), 'newer/x': record('z', 1), 'check/b/bad': record('maybe', 1)}));
    const lines = within(screen.getByRole('region', {name: 'Preview of the import'})).getAllByRole('listitem').map((line) => line.textContent);
    expect(lines).toEqual([
      '2 new', '1 newer than here', '1 older than here, left as they are', '1 of all these, unknown to this version of the site, kept', '1 invalid, left out',
    ]);
    expect(snapshot()).toEqual(before);
    press('Cancel');
    expect(snapshot()).toEqual(before);
  });

  test('merges by time; what was ticked later here stays', async () => {
    put('check/a/one', 'done', 5);
    put('check/a/two', 'done', 9);
    await open();
    await choose(file({'check/a/two': record('todo', 6), 'check/b/one': record('done', 1)}));
    press('Merge into mine');
    expect(screen.getByText('3 of 3 done')).toBeDefined();
  });

  test('replaces only when asked twice, and the backup brings it back', async () => {
    put('check/a/one', 'done', 5);
    await open();
    await choose(file({'check/b/one': record('done', 1)}));
    press('Replace mine…');
    expect(localStorage.getItem(item('check/a/one'))).not.toBeNull();
    press('Replace mine');
    expect(localStorage.getItem(item('check/a/one'))).toBeNull();
    press('Look into it');
    press('Merge into mine');
    expect(screen.getByText('2 of 3 done')).toBeDefined();
    press('Delete it');
    expect(screen.queryByText(/A backup from/)).toBeNull();
  });

  test.each([
    ['text', 'hello', /not JSON/],
    ['another app', '{"app":"x","schema":1,"records":{}}', /no export of this site/],
    ['a newer site', file({}).replace('"schema":1', '"schema":9'), /newer version/],
    ['too large', ' '.repeat(5_000_001), /larger than 5 MB/],
  ])('of %s gets a clear message and changes nothing', async (_, text, message) => {
    put('check/a/one', 'done');
    await open();
    const before = snapshot();
    await choose(text);
    expect(screen.getByRole('alert').textContent).toMatch(/^Nothing was imported/);
    expect(screen.getByRole('alert').textContent).toMatch(message);
    expect(screen.queryByRole('region', {name: 'Preview of the import'})).toBeNull();
    expect(snapshot()).toEqual(before);
  });
});
