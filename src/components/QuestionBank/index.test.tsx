// @vitest-environment jsdom
import {cleanup, fireEvent, render, screen, within} from '@testing-library/react';
import React from 'react';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';

vi.mock('@docusaurus/useDocusaurusContext', () => ({default: () => ({siteConfig: {baseUrl: '/'}})}));
vi.mock('./bank.app.css', () => ({default: '/bank.css'}));
vi.mock('./answers', () => ({
  loadAnswer: async (id: string) => {
    if (id === 'b/lost') throw new Error('offline');
    return {factsHtml: ['Names <em>recall</em>.'], answerHtml: `<p>The answer to ${id}.</p>`, trapHtml: 'More machines.'};
  },
}));
const {default: QuestionBank, BankEntry} = await import('.');

const MENUS = JSON.stringify({chapter: [{value: 'a', label: 'A'}], step: [{value: 'model', label: 'Model'}], level: [{value: 'mid', label: 'Mid'}]});
const entry = (id: string, prompt: string, level = 'mid') => (
  <BankEntry id={id} slug={id.split('/')[0] ?? ''} step="model" level={level} words={prompt.toLowerCase()}>
    <p>
      <a href={`/${id}`}>{prompt}</a>
    </p>
    <p>A · Model</p>
  </BankEntry>
);
const bank = () => (
  <QuestionBank menus={MENUS}>
    {entry('a/why', 'Why a funnel?')}
    {entry('a/how', 'How many items?', 'senior')}
    {entry('b/lost', 'Where is it?')}
  </QuestionBank>
);

beforeEach(() => {
  localStorage.clear();
  // As if another tab had erased everything: the store of the page forgets as well.
  window.dispatchEvent(new StorageEvent('storage', {key: null}));
});
afterEach(cleanup);

test('an answer is shown on request, and a mark stays', async () => {
  const {unmount} = render(bank());
  await screen.findAllByRole('button', {name: 'Show the answer'});
  const item = screen.getByRole('link', {name: 'Why a funnel?'}).closest('li') as HTMLElement;
  expect(within(item).queryByText(/The answer to/)).toBeNull();
  fireEvent.click(within(item).getByRole('button', {name: 'Show the answer'}));
  await within(item).findByText('The answer to a/why.');
  fireEvent.click(within(item).getByRole('radio', {name: 'Shaky'}));
  expect(Object.values({...localStorage}).join()).toContain('shaky');
  unmount();
  render(bank());
  expect(await screen.findByText('shaky')).toBeTruthy();
});

test('words narrow the list, and the count is said', async () => {
  render(bank());
  fireEvent.change(await screen.findByRole('searchbox'), {target: {value: 'funnel'}});
  expect((await screen.findByText('1 of 3 questions')).closest('[role=status]')).toBeTruthy();
  fireEvent.change(screen.getByRole('searchbox'), {target: {value: 'zebra'}});
  expect(screen.getByText(/Nothing fits/)).toBeTruthy();
  expect((screen.getByRole('button', {name: 'Drill what is listed'}) as HTMLButtonElement).disabled).toBe(true);
});

test('a drill goes through questions, hides answers until asked, and counts marks at the end', async () => {
  render(bank());
  fireEvent.change(await screen.findByRole('searchbox'), {target: {value: 'funnel'}});
  fireEvent.click(screen.getByRole('button', {name: 'Drill what is listed'}));
  expect(document.activeElement?.textContent).toBe('Question 1 of 1');
  expect(screen.getByRole('timer').textContent).toBe('2:00');
  fireEvent.click(screen.getByRole('button', {name: 'Show the answer'}));
  await screen.findByText('The answer to a/why.');
  fireEvent.click(screen.getByRole('radio', {name: 'Solid'}));
  fireEvent.click(screen.getByRole('button', {name: 'Finish'}));
  expect(screen.getByText(/1 question: 1 solid, 0 shaky/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', {name: 'Back to the bank'}));
  expect(screen.getByText('1 of 3 questions')).toBeTruthy();
  expect((screen.getByRole('searchbox') as HTMLInputElement).value).toBe('funnel');
});

test('an answer that cannot be loaded says what to do', async () => {
  render(bank());
  await screen.findAllByRole('button', {name: 'Show the answer'});
  const item = screen.getByRole('link', {name: 'Where is it?'}).closest('li') as HTMLElement;
  fireEvent.click(within(item).getByRole('button', {name: 'Show the answer'}));
  expect((await within(item).findByRole('alert')).textContent).toMatch(/Check the connection/);
});
