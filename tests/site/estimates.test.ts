import path from 'node:path';
import type {Page} from 'playwright-core';
import {describe, expect, test} from 'vitest';
import {violations} from './axe';
import {read, startScripts, useSite, watch, type PageOptions} from './harness';

const site = useSite();
const PATH = 'blueprints/video-recsys/';

async function open(hash = '', options: PageOptions = {}): Promise<Page> {
  const page = await site.newPage(options);
  await page.goto(site.url(PATH) + hash);
  return page;
}
async function openLive(hash = '', options: PageOptions = {}): Promise<Page> {
  const page = await open(hash, options);
  await startScripts(page);
  return page;
}
const widget = (page: Page) => page.locator('[data-widget=estimate]');
const row = (page: Page, id: string) => page.locator(`tr:has(#e-${id})`);
const result = (page: Page, id: string) => row(page, id).locator('td').last().innerText().then((text) => text.replaceAll('\u00A0', ' ').split('\n')[0] ?? '');
const field = (page: Page, id: string) => row(page, id).locator('input[type=number]');
const slider = (page: Page, id: string) => row(page, id).locator('input[type=range]');
const status = (page: Page) => widget(page).getByRole('status').innerText();
const link = (value: unknown): string => `#e1.${Buffer.from(JSON.stringify(value)).toString('base64url')}`;
const waitFor = async (read: () => Promise<string>, wanted: string | RegExp) => expect.poll(read, {timeout: 15_000}).toMatch(wanted);

describe('the tables', () => {
  test('are complete without scripts, and a number leads to its working', async () => {
    const page = await open('', {javaScriptEnabled: false});
    expect(await result(page, 'peakRequests')).toBe('69,444 requests/s');
    expect(await row(page, 'peakRequests').innerText()).toContain('Average request rate × Peak factor');
    expect(await widget(page).locator('input, button:visible, select:visible').count()).toBe(0);
    await page.locator('p a.q[href="#e-hnswSize"]').first().click();
    expect(await page.evaluate(() => document.querySelector(':target')?.closest('details')?.open)).toBe(true);
    await page.context().close();
  });

  test.each([320, 1280])('stay inside a page of %i px', async (width) => {
    const page = await openLive('', {width});
    for (const summary of await widget(page).locator('summary').all()) await summary.click();
    const outside = await widget(page).evaluate((root) => [...root.querySelectorAll('*')].filter((element) => element.getBoundingClientRect().right > root.getBoundingClientRect().right + 1).map((element) => element.outerHTML.slice(0, 80)));
    expect(outside).toEqual([]);
    await page.context().close();
  });

  test.each([390, 1280])('do not move when the scripts start, at %i px', async (width) => {
    const page = await open('', {width});
    await page.evaluate(() => {
      const seen = window as unknown as {shift: number};
      seen.shift = 0;
      new PerformanceObserver((list) => list.getEntries().forEach((entry) => (seen.shift += (entry as unknown as {value: number}).value))).observe({type: 'layout-shift', buffered: true});
    });
    await page.locator('#estimate').scrollIntoViewIfNeeded();
    const heights = () => widget(page).locator('tr').evaluateAll((rows) => rows.map((one) => Math.round(one.getBoundingClientRect().height)));
    const before = await heights();
    await page.waitForFunction(() => document.documentElement.dataset.ready === '');
    await slider(page, 'dau').waitFor();
    expect(await heights()).toEqual(before);
    expect(await page.evaluate(() => (window as unknown as {shift: number}).shift)).toBe(0);
    await page.context().close();
  });
});

/** Which of the requested scripts hold mathjs, told by a name that only its source has. */
const mathScripts = (requests: string[]): string[] =>
  requests.filter((url) => url.endsWith('.js') && read(path.join(site.directory, new URL(url).pathname)).includes('DimensionError'));

describe('the calculator', () => {
  test('follows an input, marks what changed, fetches mathjs only then, and resets', async () => {
    const page = await openLive();
    const seen = watch(page, site.origin);
    await slider(page, 'dau').waitFor();
    expect(mathScripts(seen.requests)).toEqual([]);
    await field(page, 'dau').fill('50000000');
    await waitFor(() => result(page, 'peakRequests'), '34,722 requests/s');
    expect(mathScripts(seen.requests)).toHaveLength(1);
    expect((await row(page, 'dau').innerText()).replaceAll('\u00A0', ' ')).toMatch(/50 million users\s+changed from 100 million users/);
    expect((await row(page, 'peakRequests').innerText()).replaceAll('\u00A0', ' ')).toContain('changed from 69,444 requests/s');
    expect(await row(page, 'candidates').innerText()).not.toContain('changed');
    expect(await status(page)).toContain('1 input changed. Peak request rate: 34,722');
    await widget(page).getByRole('button', {name: 'Reset'}).click();
    await waitFor(() => result(page, 'peakRequests'), '69,444 requests/s');
    expect(await widget(page).innerText()).not.toContain('changed from');
    expect(seen.messages).toEqual([]);
    await page.context().close();
  });

  test('takes no number outside the plausible range', async () => {
    const page = await openLive();
    await field(page, 'dau').fill('5');
    expect(await field(page, 'dau').getAttribute('aria-invalid')).toBe('true');
    expect(await widget(page).innerText()).not.toContain('changed from');
    await field(page, 'dau').blur();
    expect(await field(page, 'dau').inputValue()).toBe('100000000');
    await page.context().close();
  });

  test('works by the keyboard alone, and its sliders say values with units', async () => {
    const page = await openLive();
    await slider(page, 'peakFactor').focus();
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('ArrowRight');
    await waitFor(() => row(page, 'peakFactor').innerText(), /changed from 3/);
    expect(await result(page, 'peakRequests')).not.toBe('69,444 requests/s');
    await slider(page, 'dau').focus();
    await page.keyboard.press('End');
    await waitFor(async () => (await slider(page, 'dau').getAttribute('aria-valuetext')) ?? '', /1\sbillion\susers/);
    await page.keyboard.press('Tab');
    expect(await field(page, 'dau').evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.getByRole('slider', {name: 'Daily active users'}).count()).toBe(1);
    await widget(page).getByRole('button', {name: 'Reset'}).focus();
    await page.keyboard.press('Enter');
    await waitFor(() => status(page), 'as written again');
    await page.context().close();
  });

  test('says what dominates a result, and follows changes', async () => {
    const page = await openLive();
    const first = () => widget(page).locator('ol > li').first().innerText();
    expect(await first()).toContain('Daily active users: ×1,000');
    await widget(page).getByLabel('What dominates').selectOption('explorePrice');
    await waitFor(first, /Impressions for new videos/);
    await field(page, 'exploreShare').evaluate((element) => element.closest('details')?.setAttribute('open', ''));
    await field(page, 'exploreShare').fill('0.1');
    await waitFor(first, /0\.11% to 2\.1%|to 2\.07%/);
    await page.context().close();
  });

  test('passes axe before and after a change', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await openLive('', {colorScheme});
      await field(page, 'dau').fill('50000000');
      await waitFor(() => result(page, 'peakRequests'), '34,722 requests/s');
      expect(await violations(page)).toEqual([]);
      await page.context().close();
    }
  });
});

describe('a link to changed inputs', () => {
  test('is written on request, and restores them in a page that starts by itself', async () => {
    const page = await openLive();
    await field(page, 'dau').fill('50000000');
    await widget(page).getByRole('button', {name: /Copy a link/}).click();
    await waitFor(async () => page.url(), /#e1\./);
    const again = await open(new URL(page.url()).hash);
    await waitFor(() => result(again, 'peakRequests'), '34,722 requests/s');
    expect(await status(again)).toContain('The link set 1 input.');
    expect(await again.evaluate(() => document.querySelector('[data-widget=estimate]')!.getBoundingClientRect().top < innerHeight)).toBe(true);
    await page.context().close();
    await again.context().close();
  });

  test('moves a value into its range and ignores unknown inputs, and says so', async () => {
    const page = await open(link([['dau', 1], ['gone', 5]]));
    await waitFor(() => status(page), 'The link set 1 input. 1 unknown input in the link ignored. Moved into the plausible range: dau.');
    await waitFor(() => row(page, 'dau').innerText(), /1\smillion\susers\s+changed/);
    await page.context().close();
  });

  test.each([
    ['damaged', '#e1.%7B%7B'],
    ['of another shape', link({dau: 5e7})],
    ['with a text for a number', link([['dau', '<img src=x onerror=alert(1)>']])],
    ['with a name that is no input', link([['__proto__', 5], ['constructor', 5]])],
    ['too long', link(Array.from({length: 2000}, (_, index) => ['dau', index]))],
  ])('%s changes nothing and says why', async (_, hash) => {
    const page = await open(hash);
    await waitFor(() => status(page), 'so nothing was changed.');
    expect(await result(page, 'peakRequests')).toBe('69,444 requests/s');
    expect(await widget(page).innerText()).not.toContain('changed from');
    await page.context().close();
  });
});

describe('the working of a number', () => {
  const number = (page: Page) => page.locator('p a.q[href="#e-rankerGpus"]').first();
  const working = (page: Page) => page.locator('#working');
  const shows = async (page: Page) => {
    await working(page).waitFor({state: 'visible'});
    expect((await working(page).innerText()).replaceAll('\u00A0', ' ')).toMatch(/Ranker GPUs with a zone to spare[\s\S]*⌈Ranker GPUs for the load × Factor for a lost zone ÷ 1 GPU⌉[\s\S]*= ⌈348 GPUs × 1\.5 ÷ 1 GPU⌉[\s\S]*522 GPUs/);
  };

  test('opens where the mouse points, stays while it is read, and closes with Escape or when the mouse has left', async () => {
    const page = await open();
    await number(page).hover();
    await shows(page);
    await working(page).hover();
    await page.waitForTimeout(400);
    await shows(page);
    await page.keyboard.press('Escape');
    await working(page).waitFor({state: 'hidden'});
    await number(page).hover({position: {x: 3, y: 3}});
    await shows(page);
    await page.mouse.move(0, 0);
    await working(page).waitFor({state: 'hidden'});
    await page.context().close();
  });

  test('needs no bundle', async () => {
    const page = await open();
    const seen = watch(page, site.origin);
    await page.locator('a.q[href="#e-dau"]').first().hover();
    await working(page).waitFor({state: 'visible'});
    expect(seen.requests.filter((url) => url.endsWith('.js'))).toEqual([]);
    await page.context().close();
  });

  test('opens on focus, before and after the scripts have started', async () => {
    const page = await open();
    await number(page).focus();
    await shows(page);
    expect(await number(page).getAttribute('aria-describedby')).toBe('working');
    await number(page).blur();
    await startScripts(page);
    await number(page).focus();
    await shows(page);
    await page.context().close();
  });

  test('opens on a tap, inside a narrow screen', async () => {
    const page = await open('', {width: 320, hasTouch: true, isMobile: true});
    await number(page).tap();
    await shows(page);
    const box = await working(page).boundingBox();
    expect(box!.x).toBeGreaterThanOrEqual(0);
    expect(box!.x + box!.width).toBeLessThanOrEqual(320);
    expect(new URL(page.url()).hash).toBe('');
    await page.context().close();
  });
});
