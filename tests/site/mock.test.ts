import {readFileSync} from 'node:fs';
import {gzipSync} from 'node:zlib';
import type {BrowserContext, Page} from 'playwright-core';
import {describe, expect, test} from 'vitest';
import {overflow, violations} from './axe';
import {fillStorage, makeRoom, useSite, watch, type PageOptions} from './harness';

const site = useSite();
const PAGE = 'practice/mock/';
const START = new Date('2026-11-21T10:00:00Z');

/** A browser whose clock the test moves. */
async function browser(options: PageOptions = {}): Promise<BrowserContext> {
  const context = await site.newContext(options);
  await context.clock.install({time: START});
  return context;
}
async function open(context: BrowserContext, hash = ''): Promise<Page> {
  const page = await context.newPage();
  await page.goto(site.url(PAGE) + hash);
  return page;
}
const press = (page: Page, name: string | RegExp) => page.getByRole('button', {name}).click();
async function begin(page: Page, choices: string[] = []): Promise<void> {
  await page.getByRole('combobox', {name: 'Design'}).selectOption('video-recsys');
  for (const name of choices) await page.getByRole('radio', {name}).check();
  await press(page, 'Start the interview');
  await page.getByRole('heading', {name: /^Step 1 of/}).waitFor();
}
const notes = (page: Page) => page.getByRole('textbox', {name: /^Your notes/});
const left = (page: Page): Promise<string> => page.getByRole('timer').innerText();
/** Seconds left on the clock. */
async function seconds(page: Page): Promise<number> {
  const [minutes = 0, rest = 0] = (await left(page)).split(' ')[0]?.split(':').map(Number) ?? [];
  return minutes * 60 + rest;
}
const said = (page: Page): Promise<string> => page.locator('.mock-said').innerText();
/** The value of the only record of a kind. */
const record = (page: Page, kind: string): Promise<unknown> =>
  page.evaluate((part) => {
    const key = Object.keys(localStorage).find((name) => name.includes(`:item:${part}`));
    return key ? (JSON.parse(localStorage.getItem(key) ?? '') as {v: unknown}).v : undefined;
  }, kind);
test('45 minutes with a drawing, a reload, sleep, a second tab and a full storage', async () => {
  const context = await browser();
  const page = await open(context);
  const seen = watch(page, site.origin);
  await begin(page);
  await page.clock.runFor(1000);
  expect(await left(page)).toMatch(/^44:5[6-9] left$/);

  // Typed, and the tab is killed a second later: nothing is lost.
  await notes(page).fill('Goal: satisfied watch time');
  await press(page, 'Open the whiteboard');
  await page.getByRole('button', {name: 'Client', exact: true}).click();
  await page.clock.runFor(1000);
  expect(await record(page, 'note/')).toBe('Goal: satisfied watch time');
  expect(await record(page, 'board/')).toMatchObject({components: [{type: 'client'}]});
  await page.clock.runFor('03:00');
  await page.getByText('The interviewer asks a question.').waitFor();
  await press(page, 'Answered');

  await page.clock.runFor('00:58');
  const unloaded = await seconds(page);
  await page.reload();
  await page.getByRole('timer').waitFor();
  expect(unloaded).toBeLessThanOrEqual(45 * 60 - 239);
  expect(unloaded - (await seconds(page))).toBeGreaterThanOrEqual(0);
  expect(unloaded - (await seconds(page))).toBeLessThanOrEqual(5);
  expect(await notes(page).inputValue()).toBe('Goal: satisfied watch time');
  await page.getByText(/^1 component,/).waitFor();
  expect(await page.getByRole('button', {name: 'Answered'}).getAttribute('aria-pressed')).toBe('true');

  await press(page, 'Next: Frame');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Step 2 of 7/);
  await page.clock.runFor(1000);
  expect(await said(page)).toContain('Step 2 of 7: Frame as an ML task, 5 minutes.');
  const before = await seconds(page);
  await page.clock.fastForward('30:00');
  await page.getByRole('alert').getByText(/about 30 minutes/).waitFor();
  await press(page, 'Leave it out');
  await page.clock.runFor(1000);
  expect(before - (await seconds(page))).toBeLessThanOrEqual(14);

  const second = await open(context, new URL(page.url()).hash);
  await second.getByRole('timer').waitFor();
  expect(Math.abs((await seconds(second)) - (await seconds(page)))).toBeLessThanOrEqual(1);
  await press(second, 'Next: Data');
  await page.getByRole('heading', {name: /^Step 3 of 7/}).waitFor();
  await notes(second).fill('written in the other tab');
  await second.clock.runFor(1000);
  await expect.poll(() => notes(page).inputValue()).toBe('written in the other tab');
  await second.close();

  await fillStorage(page);
  const late = 'Typed while there was no room. '.repeat(20);
  await notes(page).fill(late);
  await page.clock.runFor(1000);
  await page.getByText('Your progress is not being saved.').waitFor();
  await makeRoom(page);
  await page.clock.runFor('00:12');
  await expect.poll(() => page.getByText('Your progress is not being saved.').count()).toBe(0);
  await page.reload();
  await page.getByRole('timer').waitFor();
  expect(await notes(page).inputValue()).toBe(late);

  for (const name of ['Model', 'Evaluate', 'Serve', 'Monitor']) {
    await page.clock.runFor('08:00');
    await press(page, `Next: ${name}`);
  }
  const heard: string[] = [];
  for (let minute = 0; minute < 10; minute += 1) {
    await page.clock.runFor('01:00');
    heard.push(await said(page));
  }
  expect(heard.join(' ')).toContain('Five minutes left.');
  expect(heard.join(' ')).toContain('One minute left.');
  expect(heard.join(' ')).toContain('The time is up.');
  expect(await left(page)).toMatch(/over$/);
  await press(page, 'Finish and review');
  await page.getByRole('heading', {name: 'Review: Video recommendation'}).waitFor();
  for (const radio of (await page.getByRole('radio', {name: 'Solid'}).all()).slice(0, 12)) await radio.check();
  await page.getByText(/^Level shown:/).waitFor();
  expect(await page.getByRole('row', {name: /^Frame/}).first().innerText()).toMatch(/of 5:00/);
  expect(await page.getByRole('link', {name: 'how this design does it'}).count()).toBe(3);
  expect(await page.getByText(/The board does not show/).count()).toBeGreaterThan(0);
  expect(seen.messages).toEqual([]);
  expect(seen.foreign).toEqual([]);

  const save = async (name: string): Promise<string> => {
    const [download] = await Promise.all([page.waitForEvent('download'), press(page, name)]);
    return readFileSync(await download.path(), 'utf8');
  };
  expect(await save('Save as Markdown')).toContain('Goal: satisfied watch time');
  expect(await save('Save the board as SVG')).toMatch(/^<svg /);
  expect(JSON.parse(await save('Save as JSON'))).toMatchObject({kind: 'attempt', notes: {clarify: 'Goal: satisfied watch time'}});
  await press(page, 'Make a link');
  const link = await page.getByRole('textbox', {name: 'Link to this attempt'}).inputValue();
  await context.close();

  const friend = await site.newPage();
  await friend.goto(link);
  await friend.getByRole('heading', {name: 'Somebody’s attempt: Video recommendation'}).waitFor();
  expect(await friend.getByText('Goal: satisfied watch time').count()).toBe(0);
  expect(await friend.evaluate(() => Object.keys(localStorage).filter((key) => key.includes(':item:')))).toEqual([]);
  await friend.context().close();
});

test('by keyboard alone, from the set-up to the score', async () => {
  const context = await browser();
  const page = await open(context);
  await page.getByRole('button', {name: 'Start the interview'}).waitFor();
  const to = async (name: RegExp): Promise<void> => {
    for (let steps = 0; steps < 150; steps += 1) {
      const here = await page.evaluate(() => {
        const element = document.activeElement as HTMLInputElement | null;
        return (element?.labels?.[0]?.textContent ?? element?.textContent ?? '').trim();
      });
      if (name.test(here) && (await page.evaluate(() => document.activeElement !== document.body))) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab never reached ${name}`);
  };
  await page.locator('.mock-setup').evaluate((form) => (form as HTMLElement).querySelector('select')?.focus());
  await page.keyboard.type('Card');
  await to(/^Senior/);
  await page.keyboard.press('ArrowLeft');
  await to(/^Start the interview/);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', {name: /^Step 1 of 7/}).waitFor();
  await to(/^Your notes/);
  await page.keyboard.type('who pays for a false decline');
  await to(/^Ask me a question/);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await to(/^Answered/);
  await page.keyboard.press('Enter');
  // What has the focus is never under the bar that stays at the top.
  await page.keyboard.press('Shift+Tab');
  const [bar, field] = await Promise.all(['.mock-desk', ':focus'].map((which) => page.locator(which).boundingBox()));
  expect((field?.y ?? 0) + (field?.height ?? 0)).toBeGreaterThan((bar?.y ?? 0) + (bar?.height ?? 0));
  await page.evaluate(() => document.querySelector<HTMLElement>('.mock-desk button')?.focus());
  await to(/^End…/);
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Go on');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', {name: 'Review: Card fraud detection'}).waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Review: Card fraud detection');
  await to(/^Missed/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.getByText(/^Level shown: below mid\. 1 of/).waitFor();
  expect(((await record(page, 'attempt/')) as {setup: {level: string}; asked: unknown[]}).setup.level).toBe('mid');
  await context.close();
});

describe.each(['light', 'dark'] as const)('in %s mode', (colorScheme) => {
  test('every state passes axe and fits 320 px', async () => {
    const context = await browser({width: 320, height: 800, colorScheme, reducedMotion: 'reduce'});
    const page = await open(context);
    const fine = async (state: string): Promise<void> => {
      expect(await violations(page), state).toEqual([]);
      expect(await overflow(page), `${state} is wider than the screen`).toEqual([]);
    };
    await page.getByRole('button', {name: 'Start the interview'}).waitFor();
    await fine('set-up');
    await begin(page);
    await press(page, 'Open the whiteboard');
    await page.getByRole('region', {name: /^Whiteboard/}).waitFor();
    await page.clock.runFor('02:40');
    await page.getByText('The interviewer asks a question.').waitFor();
    await fine('run');
    const small = await page.locator('.mock button:visible, .mock select:visible').evaluateAll((all) => all.filter((each) => each.getBoundingClientRect().height < 24).map((each) => each.textContent));
    expect(small).toEqual([]);
    await page.clock.fastForward('10:00');
    await page.getByRole('alert').waitFor();
    await fine('asked about sleep');
    await press(page, 'Count it');
    await page.getByRole('button', {name: 'Client', exact: true}).click();
    await page.clock.runFor(1000);
    await press(page, 'End…');
    await press(page, 'End now');
    await page.getByRole('heading', {name: /^Review:/}).waitFor();
    for (const radio of (await page.getByRole('radio', {name: 'Touched'}).all()).slice(0, 8)) await radio.check();
    await page.getByRole('button', {name: /question bank$/}).waitFor();
    await page.getByText('A strong answer mentions:').waitFor();
    await press(page, 'Make a link');
    await page.getByRole('textbox', {name: 'Link to this attempt'}).waitFor();
    await fine('review');

    await press(page, /^All attempts/);
    await begin(page);
    await press(page, 'End…');
    await press(page, 'End now');
    await page.getByRole('radio', {name: 'Solid'}).first().check();
    await press(page, /^All attempts/);
    await page.getByRole('region', {name: 'Compare two attempts'}).waitFor();
    await fine('history with a comparison');
    await page.goto(site.url('practice/interviewer/'));
    await page.getByText('A strong answer mentions:').first().waitFor();
    await fine('interviewer');
    await context.close();
  });
});

test('the interviewer\'s view prints without its tools, and says what it is without scripts', async () => {
  const page = await site.newPage();
  await page.goto(site.url('practice/interviewer/'));
  await page.getByText('A strong answer mentions:').first().waitFor();
  await page.emulateMedia({media: 'print'});
  expect(await page.getByRole('button', {name: 'Print'}).isVisible()).toBe(false);
  expect(await page.getByText('A strong answer mentions:').first().isVisible()).toBe(true);
  await page.context().close();
  const plain = await site.newPage({javaScriptEnabled: false});
  await plain.goto(site.url(PAGE));
  expect(await plain.getByText(/take a kitchen timer/).isVisible()).toBe(true);
  expect(await plain.getByRole('row', {name: /^Clarify/}).innerText()).toMatch(/5\s+6\s+6/);
  await plain.context().close();
});

/** Compressed bytes of the page, its scripts, data and stylesheets, by path. */
async function weights(path: string, use: (page: Page) => Promise<void>): Promise<Map<string, number>> {
  const page = await site.newPage();
  const found = new Map<string, Promise<number>>();
  page.on('response', (response) => {
    const {pathname} = new URL(response.url());
    if (/\.(?:js|css|json)$|\/$/.test(pathname)) found.set(pathname, response.body().then((body) => (body.length ? gzipSync(body, {level: 9}).length : 0), () => 0));
  });
  await page.goto(site.url(path));
  await use(page);
  const all = new Map(await Promise.all([...found].map(async ([name, size]) => [name, await size] as const)));
  await page.context().close();
  return all;
}
const sum = (sizes: Iterable<number>): number => [...sizes].reduce((all, size) => all + size, 0);

test('first use takes at most 250 kB with everything that pages share, and the whiteboard 90 kB more when it is opened', async () => {
  const running = async (page: Page): Promise<void> => {
    await begin(page);
    await notes(page).fill('Goal');
    await page.waitForLoadState('networkidle');
  };
  const first = await weights(PAGE, running);
  const drawn = await weights(PAGE, async (page) => {
    await running(page);
    await press(page, 'Open the whiteboard');
    await page.getByRole('region', {name: /^Whiteboard/}).waitFor();
    await page.waitForLoadState('networkidle');
  });
  const [least, most] = [sum(first.values()), sum(drawn.values())];
  console.info(`mock interview: ${least} B at first use, ${most - least} B more for the whiteboard`);
  expect(least).toBeGreaterThan(100_000);
  expect(least).toBeLessThan(250_000);
  expect(most - least).toBeGreaterThan(40_000);
  expect(most - least).toBeLessThan(90_000);
});

test('forced colours leave the current step and the chosen view apart from the others', async () => {
  const page = await open(await browser({forcedColors: 'active'}));
  await begin(page);
  const edges = await page.locator('.mock-steps li').evaluateAll((items) => items.map((item) => getComputedStyle(item).borderLeftColor));
  expect(new Set(edges.slice(1)).size).toBe(1);
  expect(edges[0]).not.toBe(edges[1]);
  await press(page, 'Open the whiteboard');
  const outline = (name: string) => page.getByRole('button', {name, exact: true}).evaluate((button) => getComputedStyle(button).outlineStyle);
  await expect.poll(() => outline('Picture')).toBe('solid');
  expect(await outline('List')).toBe('none');
  await page.context().close();
});
