// @vitest-environment jsdom
import {cleanup, fireEvent, render, screen} from '@testing-library/react';
import React from 'react';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';

vi.mock('@docusaurus/useDocusaurusContext', () => ({default: () => ({siteConfig: {baseUrl: '/'}})}));
vi.mock('./cards.app.css', () => ({default: '/cards.css'}));
vi.mock('./load', async () => {
  const {cardsOf} = await import('./deck');
  const chapters = [{slug: 'a', route: '/concepts/a/', title: 'Chapter A', kind: 'concept', minutes: 8, level: 'mid' as const, parts: ['Concepts'], before: []}];
  const shared = {slug: 'a', kind: 'concept' as const, step: 'model' as const};
  const questions = [
    {...shared, id: 'a/why', level: 'mid' as const, promptHtml: 'Why?', text: 'Why?'},
    {...shared, id: 'a/deep', level: 'staff' as const, promptHtml: 'How deep?', text: 'How deep?'},
  ];
  const terms = [{id: 'ann', term: 'ANN search', definitionHtml: 'Finds <em>near</em> vectors.', route: '/glossary/#ann'}];
  return {DECKS: {anki: '/deck.txt', csv: '/deck.csv'}, loadCards: async () => cardsOf({chapters, questions}, terms)};
});
vi.mock('../QuestionBank/answers', () => ({loadAnswer: async () => ({factsHtml: ['A fact.'], answerHtml: '<p>So.</p>', trapHtml: 'A trap.'})}));
const {default: Cards} = await import('.');

beforeEach(() => {
  localStorage.clear();
  // As if another tab had erased everything: the store of the page forgets as well.
  window.dispatchEvent(new StorageEvent('storage', {key: null}));
});
afterEach(cleanup);
const press = (name: RegExp | string): void => void fireEvent.click(screen.getByRole('button', {name}));

test('a session: front, answer, rating; every review is kept, and the page says when it is done', async () => {
  render(<Cards />);
  expect(await screen.findByText(/0 due, 2 new today/)).toBeTruthy();
  press('Review 2 cards');
  expect(document.activeElement?.textContent).toBe('Why?');
  press('Show the answer');
  expect(await screen.findByText('A fact.')).toBeTruthy();
  fireEvent.keyDown(document, {key: '3'});
  expect(document.activeElement?.textContent).toBe('ANN search');
  press('Show the answer');
  expect(screen.getByRole('button', {name: /4 Easy/}).textContent).toContain('in 8 days');
  press(/1 Again/);
  expect(screen.getByText('1 card left today')).toBeTruthy();
  press('Show the answer');
  press(/3 Good/);
  expect(screen.getByText(/0 due, 0 new today/)).toBeTruthy();
  expect(screen.getByText(/Done for today/)).toBeTruthy();
  const stored = Object.entries({...localStorage}).filter(([key]) => key.includes('card/'));
  expect(stored).toHaveLength(2);
  expect(stored.map(([, text]) => (JSON.parse(text as string) as {v: {log: [number, number][]}}).v.log.map(([, rating]) => rating))).toEqual(expect.arrayContaining([[3], [1, 3]]));
});

test('the choice of cards is kept', async () => {
  const {unmount} = render(<Cards />);
  fireEvent.change(await screen.findByRole('combobox', {name: /Questions up to/}), {target: {value: 'staff'}});
  expect(screen.getByText(/0 due, 3 new today/)).toBeTruthy();
  unmount();
  render(<Cards />);
  expect(await screen.findByText(/0 due, 3 new today/)).toBeTruthy();
});

test('decks can be taken elsewhere', async () => {
  render(<Cards />);
  expect((await screen.findByRole('link', {name: 'All cards for Anki'})).getAttribute('href')).toBe('/deck.txt');
});
