// @vitest-environment jsdom
import {act, cleanup, fireEvent, render, screen, within} from '@testing-library/react';
import React, {useSyncExternalStore} from 'react';
import {renderToString} from 'react-dom/server';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import type {BankQuestion, InterviewDesign, PracticeChapter} from '../../content/practice';
import {STEP_IDS} from '../../content/steps';
import {GENERIC_EXPECTATIONS} from '../../lib/board/generic';
import {EMPTY_BOARD} from '../../lib/board/graph';
import {asAttempt, type Attempt} from '../../lib/mock/attempt';

const place = {hash: '', listeners: new Set<() => void>()};
const go = (hash: string): void => {
  place.hash = hash;
  place.listeners.forEach((listener) => listener());
};
vi.mock('@docusaurus/useDocusaurusContext', () => ({default: () => ({siteConfig: {baseUrl: '/'}})}));
vi.mock('@docusaurus/Link', () => ({default: ({to, children}: {to: string; children: React.ReactNode}) => <a href={to}>{children}</a>}));
vi.mock('@docusaurus/router', () => ({
  useLocation: () => ({hash: useSyncExternalStore((listener) => (place.listeners.add(listener), () => place.listeners.delete(listener)), () => place.hash, () => '')}),
  useHistory: () => ({location: {pathname: '/practice/mock'}, push: ({hash}: {hash: string}) => go(hash)}),
}));
vi.mock('./mock.app.css', () => ({default: '/mock.css'}));
vi.mock('../Board', () => ({default: ({name, readOnly}: {name: string; readOnly?: boolean}) => <section aria-label={name}>{readOnly ? 'as drawn' : 'to draw on'}</section>}));
vi.mock('../QuestionBank/answers', () => ({loadAnswer: async (id: string) => ({factsHtml: [`Fact of ${id}`], answerHtml: '<p>In full.</p>', trapHtml: 'The trap.'})}));

const line = (id: string, points: number) => ({id, points, html: `Says <em>${id}</em>.`});
const question = (id: string, step: 'clarify' | 'frame', level: 'mid' | 'staff'): BankQuestion => ({id: `video/${id}`, slug: 'video', kind: 'blueprint', step, level, promptHtml: `Why <em>${id}</em>?`, text: `Why ${id}?`});
const design: InterviewDesign = {
  slug: 'video', title: 'Video', route: '/blueprints/video/', promptHtml: '"Design <em>it</em>."', board: EMPTY_BOARD, expects: [...GENERIC_EXPECTATIONS],
  rubric: STEP_IDS.map((step) => ({step, lines: {mid: [line(`${step}-m`, 1)], senior: [line(`${step}-s`, 2)], staff: [line(`${step}-t`, 3)]}})),
  questions: [question('goal', 'clarify', 'mid'), question('scope', 'clarify', 'staff'), question('proxy', 'frame', 'mid')],
};
const CHAPTERS: PracticeChapter[] = [
  {slug: 'video', route: design.route, title: 'Video', kind: 'blueprint', minutes: 30, level: 'mid', parts: [], before: []},
  {slug: 'clarify', route: '/framework/clarify/', title: 'Step 1', kind: 'framework', minutes: 9, level: 'mid', parts: [], step: 'clarify', before: []},
];
vi.mock('./load', () => ({loadChapters: async () => CHAPTERS, loadDesign: async (slug: string) => (slug === 'video' ? design : null)}));
const {default: MockInterview, InterviewerView} = await import('.');
// What is loaded on demand is there at once: the clock of these tests is not that of the file system.
await Promise.all([import('./App'), import('./Partner'), import('./Review'), import('./SharedAttempt'), import('../Board')]);

const MINUTE = 60_000;
const START = new Date('2026-11-21T10:00:00Z');
const pass = (milliseconds: number) => act(async () => vi.advanceTimersByTimeAsync(milliseconds));
const stored = (): Attempt => {
  const id = place.hash.replace('#attempt-', '');
  return asAttempt((JSON.parse(localStorage.getItem(`two-loops:/:1:item:attempt/${id}`) ?? '{}') as {v?: unknown}).v) as Attempt;
};
const noteOf = (step: string): string | undefined => {
  const text = localStorage.getItem(`two-loops:/:1:item:note/${place.hash.replace('#attempt-', '')}/${step}`);
  return text ? (JSON.parse(text) as {v: string}).v : undefined;
};

beforeEach(() => {
  localStorage.clear();
  window.dispatchEvent(new StorageEvent('storage', {key: null}));
  place.hash = '';
  vi.useFakeTimers({now: START, toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date']});
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

async function begin(choices: string[] = []): Promise<void> {
  render(<MockInterview />);
  await pass(10);
  for (const name of choices) fireEvent.click(screen.getByRole('radio', {name: new RegExp(`^${name}`)}));
  fireEvent.click(screen.getByRole('button', {name: 'Start the interview'}));
  await pass(10);
}

test('the page says without scripts what it needs', () => {
  const html = renderToString(<MockInterview />);
  expect(html).toContain('data-start="now"');
  expect(html).toMatch(/<noscript>.*kitchen timer/s);
  expect(renderToString(<InterviewerView />)).toMatch(/<noscript>.*sheets need JavaScript/s);
});

describe('an interview', () => {
  test('explains itself at first, and starts with the prompt and the first step', async () => {
    render(<MockInterview />);
    await pass(10);
    expect(screen.getByText(/^You get a task/).textContent?.match(/[.](?:\s|$)/g)).toHaveLength(3);
    fireEvent.click(screen.getByRole('button', {name: 'Start the interview'}));
    await pass(10);
    expect(document.activeElement?.textContent).toBe('Step 1 of 7: Clarify requirements and define scope');
    expect(screen.getByRole('timer').textContent).toBe('45:00 left');
    expect(screen.queryByRole('region', {name: /^Whiteboard/})).toBeNull();
    fireEvent.click(screen.getByRole('button', {name: 'Open the whiteboard'}));
    await pass(10);
    const board = screen.getByRole('region', {name: 'Whiteboard: Video'});
    expect(board.textContent).toBe('to draw on');
    expect(document.activeElement?.contains(board) && document.activeElement !== document.body).toBe(true);
    expect(stored().setup).toEqual({design: 'video', level: 'senior', minutes: 45, clock: 'on', interviewer: 'probing'});
    await pass(61_000);
    expect(screen.getByRole('timer').textContent).toMatch(/^43:5\d left$/);
  });

  test('saves what is typed within half a second, however fast one types', async () => {
    await begin();
    const notes = screen.getByRole('textbox', {name: /Your notes/});
    for (let at = 1; at <= 10; at += 1) {
      fireEvent.change(notes, {target: {value: 'x'.repeat(at)}});
      await pass(100);
    }
    expect(noteOf('clarify')?.length).toBeGreaterThanOrEqual(5);
    fireEvent.change(notes, {target: {value: 'the last word'}});
    window.dispatchEvent(new Event('pagehide'));
    expect(noteOf('clarify')).toBe('the last word');
  });

  test('goes through steps, keeps notes of each, and lets one look back', async () => {
    await begin();
    fireEvent.change(screen.getByRole('textbox', {name: /Your notes/}), {target: {value: 'goal'}});
    await pass(4 * MINUTE);
    fireEvent.click(screen.getByRole('button', {name: 'Next: Frame'}));
    await pass(600);
    expect(document.activeElement?.textContent).toBe('Step 2 of 7: Frame as an ML task');
    expect((screen.getByRole('textbox', {name: /Your notes/}) as HTMLTextAreaElement).value).toBe('');
    expect(screen.getByText('Step 2 of 7: Frame as an ML task, 5 minutes.').closest('[role=status]')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', {name: 'Clarify'}));
    expect((screen.getByRole('textbox', {name: /Your notes/}) as HTMLTextAreaElement).value).toBe('goal');
    expect(screen.getByText(/looking back/)).toBeTruthy();
    expect(screen.getByText(/^4:00 of 6 min, early/)).toBeTruthy();
  });

  test('pauses, goes on, and takes five minutes more', async () => {
    await begin();
    await pass(MINUTE);
    fireEvent.click(screen.getByRole('button', {name: 'Pause'}));
    await pass(MINUTE);
    vi.setSystemTime(START.getTime() + 30 * MINUTE);
    await pass(600);
    expect(screen.getByRole('timer').textContent).toMatch(/^4[34]:\d\d left$/);
    expect(screen.queryByRole('alert')).toBeNull();
    fireEvent.click(screen.getByRole('button', {name: 'Resume'}));
    fireEvent.click(screen.getByRole('button', {name: '+5 minutes'}));
    await pass(1000);
    expect(screen.getByRole('timer').textContent).toMatch(/^4[89]:\d\d left$/);
  });

  test('asks about sleep, and leaves it out or counts it', async () => {
    await begin(['Quiet']);
    await pass(3 * MINUTE);
    vi.setSystemTime(START.getTime() + 33 * MINUTE);
    await pass(600);
    expect(screen.getByRole('alert').textContent).toContain('about 30 minutes');
    expect(screen.getByRole('timer').textContent).toMatch(/^4[12]:/);
    expect(screen.queryByRole('button', {name: 'Pause'})).toBeNull();
    fireEvent.click(screen.getByRole('button', {name: 'Leave it out'}));
    await pass(600);
    expect(screen.getByRole('timer').textContent).toMatch(/^4[12]:/);
    vi.setSystemTime(START.getTime() + 43 * MINUTE);
    await pass(600);
    fireEvent.click(screen.getByRole('button', {name: 'Count it'}));
    await pass(600);
    expect(screen.getByRole('timer').textContent).toMatch(/^3[12]:/);
  });

  test('without a clock shows and asks nothing about time', async () => {
    await begin(['Off']);
    await pass(MINUTE);
    vi.setSystemTime(START.getTime() + 60 * MINUTE);
    await pass(600);
    expect([screen.queryByRole('timer'), screen.queryByRole('alert'), screen.queryByRole('button', {name: '+5 minutes'})]).toEqual([null, null, null]);
    expect(stored().pauses).toHaveLength(1);
  });

  test('a probing interviewer asks by time, a quiet one on request, and neither beyond the level', async () => {
    await begin();
    expect(screen.getByText(/Nothing yet/)).toBeTruthy();
    await pass(2.6 * MINUTE);
    const asked = within(screen.getByRole('region', {name: 'Follow-ups'}));
    expect(asked.getByText('goal').closest('li')?.textContent).toContain('Why goal?');
    expect(screen.getByText('The interviewer asks a question.').closest('[role=status]')).toBeTruthy();
    fireEvent.click(asked.getByRole('button', {name: 'Answered'}));
    expect(stored().asked).toEqual([{question: 'video/goal', step: 'clarify', as: 'answered'}]);
    expect(asked.getByText('There are no more at this step.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', {name: 'Next: Frame'}));
    await pass(600);
    fireEvent.click(screen.getByRole('button', {name: 'Ask me a question'}));
    expect(stored().asked).toHaveLength(2);
  });
});

describe('the review', () => {
  async function review(): Promise<void> {
    await begin(['Quiet']);
    fireEvent.click(screen.getByRole('button', {name: 'Ask me a question'}));
    fireEvent.change(screen.getByRole('textbox', {name: /Your notes/}), {target: {value: 'my goal'}});
    await pass(5 * MINUTE);
    fireEvent.click(screen.getByRole('button', {name: 'End…'}));
    expect(document.activeElement?.textContent).toBe('Go on');
    fireEvent.click(screen.getByRole('button', {name: 'Go on'}));
    expect(document.activeElement?.textContent).toBe('End…');
    fireEvent.click(screen.getByRole('button', {name: 'End…'}));
    fireEvent.click(screen.getByRole('button', {name: 'End now'}));
    await pass(50);
  }
  test('shows lines of the level and below beside the notes, and scores them', async () => {
    await review();
    expect(document.activeElement?.textContent).toBe('Review: Video');
    expect(screen.queryByRole('table')).toBeNull();
    const clarify = within(screen.getByRole('region', {name: 'Clarify'}));
    expect(clarify.getAllByRole('radio', {name: 'Solid'}).map((radio) => radio.closest('fieldset')?.querySelector('legend')?.textContent)).toEqual([
      'Says clarify-m. mid, 1 point', 'Says clarify-s. senior, 2 points', 'Asked: Why goal? not settled, no points',
    ]);
    expect((clarify.getByRole('textbox') as HTMLTextAreaElement).value).toBe('my goal');
    expect(clarify.getByText('Fact of video/goal')).toBeTruthy();
    for (const radio of clarify.getAllByRole('radio', {name: 'Solid'})) fireEvent.click(radio);
    expect(stored().result).toMatchObject({level: 'none', marked: 2, lines: 14, steps: [{id: 'clarify', got: 3, of: 3, level: 'senior'}, {id: 'frame', got: 0}, {}, {}, {}, {}, {}]});
    expect(screen.getByText(/Level shown: below mid. 3 of 21 points/)).toBeTruthy();
    expect(screen.getByRole('img', {name: /^Time by step/}).querySelector('desc')?.textContent).toContain('Clarify: 5:00 of 6:00');
    const weak = screen.getByRole('heading', {name: 'Mend these first'}).nextElementSibling as HTMLElement;
    expect(within(weak).getAllByRole('listitem')).toHaveLength(3);
    expect(within(weak).getAllByRole('link', {name: 'how this design does it'})[0]?.getAttribute('href')).toBe('/blueprints/video/#frame');
    expect(screen.getByText(/From now on your/).textContent).toContain('cards begin with the questions on these points');
    fireEvent.click(screen.getByRole('button', {name: 'Show my level and what to mend'}));
    expect(document.activeElement?.textContent).toBe('Review: Video');
    expect(screen.getByText(/You drew nothing/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', {name: /question bank/}));
    expect(localStorage.getItem('two-loops:/:1:item:question/video/goal')).toContain('"solid"');
  });
  test('is listed, opened again, and deleted with its notes', async () => {
    await review();
    fireEvent.click(screen.getByRole('button', {name: /^All attempts/}));
    await pass(10);
    expect(screen.getByText(/not reviewed yet/)).toBeTruthy();
    const hash = '#attempt-' + Object.keys(localStorage).find((key) => key.includes(':attempt/'))?.split('attempt/')[1];
    fireEvent.click(screen.getByRole('button', {name: /^Delete…/}));
    fireEvent.click(screen.getByRole('button', {name: 'Delete it for good'}));
    expect(screen.getByText('None yet.')).toBeTruthy();
    act(() => go(hash));
    await pass(10);
    expect(screen.getByRole('alert').textContent).toContain('no such attempt');
    expect(noteOf('clarify')).toBe('');
  });
});

test('a link from somebody shows scores and writes nothing', async () => {
  const {sharedOf, writeAttemptLink} = await import('../../lib/mock/share');
  const {begin: start} = await import('../../lib/mock/run');
  const setup = {design: 'video', level: 'mid', minutes: 35, clock: 'on', interviewer: 'quiet'} as const;
  vi.useRealTimers();
  const {hash = ''} = await writeAttemptLink(sharedOf(start(setup, [{id: 'clarify', minutes: 5}], 1), {clarify: '<b>ship</b>'}));
  go(hash);
  render(<MockInterview />);
  expect((await screen.findByRole('heading', {name: /Somebody/})).textContent).toContain('Video');
  expect(screen.getByText('<b>ship</b>')).toBeTruthy();
  expect(Object.keys(localStorage)).toEqual([]);
  cleanup();
  go('#a1.broken');
  render(<MockInterview />);
  expect((await screen.findByRole('alert')).textContent).toContain('Nothing was changed.');
});

test('the interviewer has questions with strong and weak answers, scores, and notes that stay', async () => {
  const {unmount} = render(<InterviewerView />);
  await pass(10);
  const step = within(screen.getByRole('region', {name: 'Clarify requirements and define scope'}));
  expect(step.getByText('Fact of video/goal')).toBeTruthy();
  expect(step.getByText('The trap.')).toBeTruthy();
  expect(step.queryByText('Fact of video/scope')).toBeNull();
  fireEvent.click(step.getAllByRole('radio', {name: 'Solid'})[0] as HTMLElement);
  fireEvent.change(step.getByRole('textbox'), {target: {value: 'said "retention"'}});
  await pass(500);
  unmount();
  render(<InterviewerView />);
  await pass(10);
  expect((screen.getAllByRole('textbox')[0] as HTMLTextAreaElement).value).toBe('said "retention"');
  expect(screen.getByText(/1 of 21 points/)).toBeTruthy();
});
