// @vitest-environment jsdom
import React from 'react';
import {cleanup, fireEvent, render, screen, waitFor, within} from '@testing-library/react';
import {afterEach, beforeAll, describe, expect, test, vi} from 'vitest';
import {openSearchFile, searchFile, type SearchDocument} from '../../lib/search';
import SearchDialog from '.';
import type {SearchSource} from './useSearch';

vi.mock('./load', () => ({loadSearcher: vi.fn(), loadTexts: vi.fn()}));

// jsdom knows <dialog> but not how to show it as a modal.
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    if (!this.open) return;
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
});
afterEach(cleanup);

const FILLER = 'Filler words stand here. '.repeat(12);
const DOCUMENTS: SearchDocument[] = [
  {url: '/a/', title: 'Calibration <b>', heading: '', kind: 'concept', level: 'senior', text: 'Short text on calibration & scores <script>.', tags: []},
  {url: '/b/#x', title: 'Ads', heading: 'Auctions', kind: 'blueprint', level: 'mid', text: `${FILLER}Only here does calibration appear.`, tags: []},
  {url: '/b/#y', title: 'Ads', heading: 'Budget', kind: 'blueprint', text: 'Pacing.', tags: []},
];
const searcher = () => openSearchFile(JSON.parse(JSON.stringify(searchFile(DOCUMENTS, []))));

function open(overrides: Partial<SearchSource> = {}) {
  const source: SearchSource = {searcher, texts: () => Promise.resolve({'/b/#x': DOCUMENTS[1]!.text}), ...overrides};
  const calls = {onClose: vi.fn(), onGo: vi.fn()};
  const dialog = (isOpen: boolean) => <SearchDialog open={isOpen} source={source} hrefOf={(url) => `/guide${url}`} {...calls} />;
  const {rerender} = render(dialog(true));
  const field = screen.getByRole('combobox', {name: 'Search the guide'});
  return {field, ...calls, show: (isOpen: boolean) => rerender(dialog(isOpen)), type: (value: string) => fireEvent.change(field, {target: {value}})};
}
const options = async () => within(await screen.findByRole('listbox', {name: 'Results'})).getAllByRole('option');
const active = (field: HTMLElement) => document.getElementById(field.getAttribute('aria-activedescendant') ?? '');

describe('results', () => {
  test('are real links with title, heading, chips and the hit marked as text', async () => {
    const {type} = open();
    type('calibration');
    const [first, second] = await options();
    expect(first?.getAttribute('href')).toBe('/guide/a/');
    expect(first?.textContent).toContain('Calibration <b> Concept SeniorShort text on calibration & scores <script>.');
    expect([...first!.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['Calibration', 'calibration']);
    expect(second?.textContent).toContain('Ads › Auctions');
    await waitFor(() => expect(within(second!).getByText('calibration').tagName).toBe('MARK'));
    expect(screen.getByRole('status').textContent).toBe('2 results');
  });

  test('show the start of a section when the texts cannot be loaded', async () => {
    const {type} = open({texts: () => Promise.reject(new Error('offline'))});
    type('auctions');
    expect((await options())[0]?.textContent).toContain('Filler words');
  });

  test('are filtered by kind and level', async () => {
    const {type} = open();
    type('calibration');
    await options();
    fireEvent.change(screen.getByRole('combobox', {name: 'Kind'}), {target: {value: 'blueprint'}});
    expect((await options()).map((option) => option.getAttribute('href'))).toEqual(['/guide/b/#x']);
    fireEvent.change(screen.getByRole('combobox', {name: 'Level'}), {target: {value: 'staff'}});
    expect(screen.queryByRole('listbox')).toBeNull();
    fireEvent.click(screen.getByRole('button', {name: 'Search all kinds and levels'}));
    expect(await options()).toHaveLength(2);
  });
});

describe('keys', () => {
  test('arrows move through the list and around its ends', async () => {
    const {field, type} = open();
    type('calibration');
    const [first, second] = await options();
    expect(active(field)).toBe(first);
    fireEvent.keyDown(field, {key: 'ArrowDown'});
    expect(active(field)).toBe(second);
    expect(second?.getAttribute('aria-selected')).toBe('true');
    fireEvent.keyDown(field, {key: 'ArrowDown'});
    expect(active(field)).toBe(first);
    fireEvent.keyDown(field, {key: 'ArrowUp'});
    expect(active(field)).toBe(second);
    type('calibratio');
    expect(active(field)).toBe((await options())[0]);
  });

  test('Enter opens here, Ctrl-Enter in a new tab', async () => {
    const tab = vi.spyOn(window, 'open').mockReturnValue(null);
    const {field, type, onGo, onClose} = open();
    type('calibration');
    await options();
    fireEvent.keyDown(field, {key: 'Enter', ctrlKey: true});
    expect(tab).toHaveBeenCalledWith('/guide/a/', '_blank', 'noopener');
    expect(onGo).not.toHaveBeenCalled();
    fireEvent.keyDown(field, {key: 'Enter'});
    expect(onGo).toHaveBeenCalledWith('/guide/a/');
    expect(onClose).toHaveBeenCalled();
    tab.mockRestore();
  });

  test('a composed character and an empty list are left alone', async () => {
    const {field, type, onGo} = open();
    expect(fireEvent.keyDown(field, {key: 'Enter'})).toBe(true);
    type('calibration');
    await options();
    fireEvent.keyDown(field, {key: 'Enter', isComposing: true});
    expect(onGo).not.toHaveBeenCalled();
  });
});

describe('states', () => {
  test('offers examples before a query and after one without results', async () => {
    const {field, type} = open();
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe(''));
    fireEvent.click(screen.getByRole('button', {name: 'dual encoder'}));
    expect(field).toHaveProperty('value', 'dual encoder');
    expect(document.activeElement).toBe(field);
    type('xylophone');
    expect(await screen.findByText(/Nothing found for “xylophone”/)).toBeTruthy();
    expect(screen.getByRole('status').textContent).toBe('No results');
    expect(field.getAttribute('aria-expanded')).toBe('false');
  });

  test('says when only some of the words are met', async () => {
    const {type} = open();
    type('pacing xylophone');
    await options();
    expect(screen.getByRole('status').textContent).toBe('No section holds all these words; 1 result with some of them');
  });

  test('an index that cannot be loaded says so and is tried again', async () => {
    let online = false;
    const {type} = open({searcher: () => (online ? searcher() : Promise.reject(new Error('offline')))});
    type('calibration');
    expect((await screen.findByRole('alert')).textContent).toContain('could not be loaded');
    online = true;
    fireEvent.click(screen.getByRole('button', {name: 'Try again'}));
    expect(await options()).toHaveLength(2);
  });

  test('keeps the query while closed, and a click beside it closes it', async () => {
    const {field, type, show, onClose} = open();
    type('calibration');
    await options();
    fireEvent.click(document.querySelector('dialog')!);
    expect(onClose).toHaveBeenCalledTimes(1);
    show(false);
    show(true);
    expect(document.querySelector('dialog')?.open).toBe(true);
    expect(field).toHaveProperty('value', 'calibration');
  });

  test('loads nothing before it is open', () => {
    const source = {searcher: vi.fn(searcher), texts: vi.fn()};
    render(<SearchDialog open={false} source={source} hrefOf={String} onGo={vi.fn()} onClose={vi.fn()} />);
    expect(source.searcher).not.toHaveBeenCalled();
    expect(source.texts).not.toHaveBeenCalled();
  });
});
