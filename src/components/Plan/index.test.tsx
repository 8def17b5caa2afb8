// @vitest-environment jsdom
import {cleanup, fireEvent, render, screen, within} from '@testing-library/react';
import fc from 'fast-check';
import React from 'react';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {guides} from '../../lib/plan/arbitraries';
import {gapsOf} from '../../lib/plan/diagnosis';
import {writePlanLink, type Inputs} from '../../lib/plan/inputs';

let hash = '';
const library = {value: Promise.resolve({})};
const saved: {name: string; text: string}[] = [];
vi.mock('@docusaurus/useDocusaurusContext', () => ({default: () => ({siteConfig: {baseUrl: '/'}})}));
vi.mock('@docusaurus/router', () => ({useLocation: () => ({hash})}));
vi.mock('./plan.app.css', () => ({default: '/plan.css'}));
vi.mock('./load', () => ({loadLibrary: () => library.value}));
vi.mock('../../hooks/saveFile', () => ({saveFile: (name: string, blob: Blob) => void blob.text().then((text) => saved.push({name, text}))}));
const {default: Plan} = await import('.');
const {progressStore} = await import('../../hooks/progress/browser');

const [guide] = fc.sample(guides, {numRuns: 1, seed: 3});
const TODAY = new Date(2026, 10, 23, 9).getTime();
const stored = (): string => Object.values({...localStorage}).join();
const inputs: Inputs = {id: 'abcd1234', date: '2026-12-21', start: '2026-11-23', level: 'mid', minutes: [90, 90, 90, 90, 90, 0, 0], off: [], designs: [], answers: Array<0>(10).fill(0), gaps: gapsOf([])};

const scrolled = vi.fn();
// jsdom has no layout.
Element.prototype.scrollIntoView = scrolled;

beforeEach(() => {
  scrolled.mockClear();
  localStorage.clear();
  progressStore('/').refresh();
  hash = '';
  saved.length = 0;
  library.value = Promise.resolve({guide, checks: {clarify: ['check/clarify/a']}});
  vi.useFakeTimers({now: TODAY, toFake: ['Date']});
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

async function make(): Promise<void> {
  fireEvent.change(await screen.findByLabelText('Date'), {target: {value: '2026-12-21'}});
  fireEvent.click(within(screen.getByRole('group', {name: /Where labels come from/})).getByRole('radio', {name: 'A lot'}));
  fireEvent.click(screen.getByRole('button', {name: 'Make my plan'}));
  await screen.findByText('Interview on 21 December 2026');
  expect(scrolled.mock.contexts.at(-1)).toBe(screen.getByText('Interview on 21 December 2026').closest('.plan-top'));
}

test('without a date, or with a past one, the form says what to do', async () => {
  render(<Plan />);
  fireEvent.click(await screen.findByRole('button', {name: 'Make my plan'}));
  expect(screen.getByRole('alert').textContent).toMatch(/Choose the date/);
  fireEvent.change(screen.getByLabelText('Date'), {target: {value: '2026-11-22'}});
  fireEvent.click(screen.getByRole('button', {name: 'Make my plan'}));
  expect(screen.getByRole('alert').textContent).toMatch(/in the past/);
  expect(stored()).not.toContain('plan/current');
});

test('answers become a plan that begins today; a tick is kept, and planning again leaves it out', async () => {
  const {unmount} = render(<Plan />);
  await make();
  expect(screen.getByText(/in 28 days/).textContent).toContain('Most trouble: labels.');
  const today = screen.getByRole('heading', {name: 'Today, Mon 23 Nov'}).closest('section') as HTMLElement;
  fireEvent.click(within(today).getByRole('checkbox', {name: /About framework/}));
  unmount();
  render(<Plan />);
  expect(((await screen.findByRole('checkbox', {name: /About framework/})) as HTMLInputElement).checked).toBe(true);
  fireEvent.click(screen.getByRole('button', {name: 'Plan again from today'}));
  expect(screen.queryByRole('checkbox', {name: /About framework/})).toBeNull();
  expect(screen.getByText(/1 chapter counts as done/)).toBeTruthy();
});

test('a chapter whose checklist is ticked counts as done', async () => {
  localStorage.setItem('two-loops:/:1:item:check/clarify/a', '{"v":"done","t":5,"d":"a"}');
  progressStore('/').refresh();
  render(<Plan />);
  await make();
  expect(screen.queryByRole('link', {name: /About clarify/})).toBeNull();
  expect(screen.getByRole('link', {name: 'About frame'})).toBeTruthy();
});

test('the form keeps what was chosen, and changes a plan under the same name', async () => {
  render(<Plan />);
  await make();
  fireEvent.click(screen.getByRole('button', {name: 'Change the inputs'}));
  expect((screen.getByLabelText('Date') as HTMLInputElement).value).toBe('2026-12-21');
  expect((within(screen.getByRole('group', {name: /Where labels come from/})).getByRole('radio', {name: 'A lot'}) as HTMLInputElement).checked).toBe(true);
  fireEvent.change(screen.getByLabelText('Monday'), {target: {value: '0'}});
  fireEvent.change(screen.getByLabelText('Day off'), {target: {value: '2026-11-24'}});
  fireEvent.click(screen.getByRole('button', {name: 'Add day off'}));
  expect(screen.getByRole('button', {name: 'Remove 24 November 2026'})).toBeTruthy();
  fireEvent.click(screen.getByRole('button', {name: 'Plan anew'}));
  const idle = await screen.findByText(/Nothing is planned for today. Next: Wed 25 Nov/);
  expect(idle.textContent).toContain('begin with the next day');
});

test('missed days are told, and move on', async () => {
  render(<Plan />);
  await make();
  cleanup();
  vi.setSystemTime(TODAY + 2 * 86_400_000);
  render(<Plan />);
  expect(await screen.findByText(/things of the past days are open/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', {name: 'Plan again from today'}));
  expect(screen.queryByText(/of the past days are open/)).toBeNull();
  expect(within(screen.getByRole('heading', {name: 'Today, Wed 25 Nov'}).closest('section') as HTMLElement).getByRole('link', {name: 'About framework'})).toBeTruthy();
});

test('a link shows a plan and writes nothing until it is taken over', async () => {
  hash = (await writePlanLink(inputs)).hash ?? '';
  render(<Plan />);
  expect(await screen.findByText('A plan that came with a link')).toBeTruthy();
  expect(screen.queryByRole('checkbox')).toBeNull();
  expect(stored()).toBe('');
  fireEvent.click(screen.getByRole('button', {name: 'Use this plan'}));
  expect(await screen.findByText(/This is your plan now/)).toBeTruthy();
  expect(stored()).toContain('abcd1234');
});

test('taking over a link asks before it replaces a plan', async () => {
  render(<Plan />);
  await make();
  cleanup();
  const before = stored();
  hash = (await writePlanLink(inputs)).hash ?? '';
  render(<Plan />);
  fireEvent.click(await screen.findByRole('button', {name: 'Use this plan'}));
  expect(screen.getByRole('alert').textContent).toMatch(/replaces your own plan/);
  expect(stored()).toBe(before);
});

test('a broken link says so, and the own plan is one button away', async () => {
  hash = '#p1.broken';
  render(<Plan />);
  expect((await screen.findByRole('alert')).textContent).toMatch(/Nothing was changed/);
  fireEvent.click(screen.getByRole('button', {name: 'Make a plan of my own'}));
  expect(await screen.findByRole('form', {name: 'Your plan'})).toBeTruthy();
});

test('calendar and Markdown are files, with the chosen hour', async () => {
  render(<Plan />);
  await make();
  fireEvent.change(screen.getByLabelText('Begin each day at'), {target: {value: '19:30'}});
  fireEvent.click(screen.getByRole('button', {name: /calendar/}));
  fireEvent.click(screen.getByRole('button', {name: 'Save as Markdown'}));
  await vi.waitFor(() => expect(saved).toHaveLength(2));
  expect(saved[0]?.text).toContain('DTSTART:20261123T193000\r\n');
  expect(saved[1]?.text).toContain('# Plan for the interview on 21 December 2026');
});

test('an erased plan is gone, and its ticks stay', async () => {
  render(<Plan />);
  await make();
  fireEvent.click(screen.getByRole('checkbox', {name: /About framework/}));
  fireEvent.click(screen.getByRole('button', {name: 'Erase the plan…'}));
  fireEvent.click(screen.getByRole('button', {name: 'Erase now'}));
  expect(await screen.findByRole('form', {name: 'Your plan'})).toBeTruthy();
  expect(stored()).toContain('"done"');
});

test('a guide that cannot be loaded says what to do', async () => {
  library.value = Promise.reject(new Error('offline'));
  render(<Plan />);
  expect((await screen.findByRole('alert')).textContent).toMatch(/Check the connection/);
});
