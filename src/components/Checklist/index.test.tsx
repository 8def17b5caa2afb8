// @vitest-environment jsdom
import {act, cleanup, fireEvent, render, screen} from '@testing-library/react';
import React from 'react';
import {renderToString} from 'react-dom/server';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';

const path = vi.hoisted(() => ({value: '/'}));
vi.mock('@docusaurus/useDocusaurusContext', () => ({default: () => ({siteConfig: {baseUrl: path.value}})}));

import Checklist, {ChecklistItem} from '.';

const list = (
  <Checklist id="clarify" items="goal scope">
    <ChecklistItem id="goal">
      <span>
        Say the <a href="#goal">goal</a>
      </span>
    </ChecklistItem>
    <ChecklistItem id="scope">
      <span>Cut the scope</span>
      <p>A remark below.</p>
    </ChecklistItem>
  </Checklist>
);
const goal = () => screen.getByRole<HTMLInputElement>('checkbox', {name: 'Say the goal'});
const scope = () => screen.getByRole<HTMLInputElement>('checkbox', {name: 'Cut the scope'});
const status = () => screen.getByRole('status').textContent;
const stored = (item: string) => localStorage.getItem(`two-loops:${path.value}:1:item:check/clarify/${item}`);

let count = 0;
beforeEach(() => {
  path.value = `/site-${(count += 1)}/`; // a store of its own for each test
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('before scripts', () => {
  test('it is a list of the items with no control', () => {
    const html = renderToString(list);
    expect(html).toContain('2 items');
    expect(html).toContain('data-widget="checklist"');
    expect(html.match(/<li>/g)).toHaveLength(2);
    expect(html).not.toMatch(/<input|<button|<label/);
  });
  test('hydration finds the page as it was rendered, then puts the boxes in', () => {
    const errors = vi.spyOn(console, 'error').mockImplementation(() => {});
    const root = document.body.appendChild(document.createElement('div'));
    root.innerHTML = renderToString(list);
    const recovered = vi.fn();
    render(list, {container: root, hydrate: true, onRecoverableError: recovered});
    expect(recovered).not.toHaveBeenCalled();
    expect(errors).not.toHaveBeenCalled();
    expect(root.querySelectorAll('label > input[type=checkbox]')).toHaveLength(2);
  });
});

describe('ticking', () => {
  test('saves, counts and says the count, once the reader acts', () => {
    render(list);
    expect(screen.getByRole('region', {name: 'Checklist'})).toBeDefined();
    expect(screen.getByText('0 of 2 done')).toBeDefined();
    expect(status()).toBe('');
    fireEvent.click(goal());
    expect(goal().checked).toBe(true);
    expect(status()).toBe('1 of 2 done');
    expect(stored('goal')).toContain('"v":"done"');
    fireEvent.click(goal());
    expect(goal().checked).toBe(false);
    expect(stored('goal')).toContain('"v":"todo"');
  });
  test('a link in a label ticks nothing', () => {
    render(list);
    fireEvent.click(screen.getByRole('link', {name: 'goal'}));
    expect(goal().checked).toBe(false);
  });
  test('another tab shows here, and is not spoken', () => {
    render(list);
    const key = `two-loops:${path.value}:1:item:check/clarify/scope`;
    localStorage.setItem(key, '{"v":"done","t":5,"d":"x"}');
    act(() => void window.dispatchEvent(new StorageEvent('storage', {key})));
    expect(scope().checked).toBe(true);
    expect(screen.getByText('1 of 2 done')).toBeDefined();
    expect(status()).toBe('');
  });
});

describe('reset', () => {
  const press = (name: string) => fireEvent.click(screen.getByRole('button', {name}));
  test('unticks everything, and undo brings back what was not touched since', () => {
    render(list);
    fireEvent.click(goal());
    fireEvent.click(scope());
    press('Reset');
    expect([goal().checked, scope().checked]).toEqual([false, false]);
    expect(status()).toMatch(/2 items unticked/);
    fireEvent.click(goal());
    fireEvent.click(goal()); // the reader decides anew
    press('Undo reset');
    expect([goal().checked, scope().checked]).toEqual([false, true]);
    expect(status()).toBe('1 item ticked again.');
  });
  test('undo is offered for a while, and longer while it has the focus', () => {
    vi.useFakeTimers();
    render(list);
    fireEvent.click(goal());
    screen.getByRole('button', {name: 'Reset'}).focus();
    press('Reset');
    act(() => void vi.advanceTimersByTime(60_000));
    expect(screen.getByRole('button', {name: 'Undo reset'})).toBeDefined();
    act(() => (document.activeElement as HTMLElement).blur());
    act(() => void vi.advanceTimersByTime(20_000));
    expect(screen.getByRole('button', {name: 'Reset'})).toBeDefined();
  });
  test('with nothing ticked it says so', () => {
    render(list);
    press('Reset');
    expect(status()).toBe('Nothing is ticked.');
    expect(screen.getByRole('button', {name: 'Reset'})).toBeDefined();
  });
});

test('a storage that refuses is said aloud, and the tick works in memory', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  render(list);
  expect(screen.queryByText(/not being saved/)).toBeNull();
  fireEvent.click(goal());
  expect(goal().checked).toBe(true);
  expect(screen.getByText(/Your progress is not being saved/)).toBeDefined();
  expect(screen.getByText(/full/)).toBeDefined();
});
