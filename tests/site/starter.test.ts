import type {Page} from 'playwright-core';
import {describe, expect, test} from 'vitest';
import {startScripts, useSite, watch} from './harness';

const site = useSite();
const CHAPTER = 'blueprints/video-recsys/';

async function open(options: Parameters<typeof site.newPage>[0] = {}, path = CHAPTER) {
  const page = await site.newPage(options);
  const seen = watch(page, site.origin);
  await page.goto(site.url(path), {waitUntil: 'load'});
  return {page, seen, scripts: () => seen.requests.filter((url) => url.endsWith('.js'))};
}
/** The switch goes system → light → dark → system, so one press is told by the choice, not by the colours. */
const choice = (page: Page) => page.evaluate(() => document.documentElement.dataset.themeChoice);
const chosen = (page: Page, value: string) => page.waitForFunction((v) => document.documentElement.dataset.themeChoice === v, value);
const ready = (page: Page) => page.waitForFunction(() => document.documentElement.dataset.ready === '');
const settle = (page: Page) => page.waitForTimeout(400);

describe('a page before the first intent', () => {
  test('asks for no script, also after scrolling and a scrolling touch', async () => {
    const {page, scripts} = await open({width: 390, height: 844, hasTouch: true, isMobile: true});
    await settle(page);
    await page.evaluate(() => {
      const button = document.querySelector('.navbar button')!;
      for (const type of ['pointerover', 'pointerdown', 'pointercancel']) {
        button.dispatchEvent(new PointerEvent(type, {bubbles: true, pointerType: 'touch'}));
      }
      window.scrollBy(0, 600);
    });
    await settle(page);
    expect(scripts()).toEqual([]);
    await page.context().close();
  });

  test('keeps plain links plain', async () => {
    const {page, scripts} = await open();
    await page.locator('.pagination-nav__link').first().click();
    await page.waitForLoadState();
    expect(new URL(page.url()).pathname).not.toBe(`/${CHAPTER}`);
    expect(scripts()).toEqual([]);
    await page.context().close();
  });

  test('opens a details element without any script', async () => {
    const page = await site.newPage();
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(site.url(CHAPTER));
    const details = page.locator('main details').first();
    await details.locator('summary').click({position: {x: 4, y: 4}});
    expect(await details.getAttribute('open')).not.toBeNull();
    await page.context().close();
  });
});

describe('scripts start', () => {
  test('when the mouse points at a control, and when the keyboard reaches one', async () => {
    const mouse = await open();
    await mouse.page.locator('.navbar button[aria-label*="mode"]').first().hover();
    await ready(mouse.page);
    expect(mouse.scripts().length).toBeGreaterThan(0);
    expect(mouse.seen.messages).toEqual([]);
    await mouse.page.context().close();

    const keys = await open();
    await keys.page.locator('.navbar button[aria-label*="mode"]').first().focus();
    await ready(keys.page);
    await keys.page.context().close();
  });

  test('when a widget comes near the view', async () => {
    const {page, scripts} = await open();
    expect(scripts()).toEqual([]);
    await page.locator('[data-widget]').first().scrollIntoViewIfNeeded();
    await ready(page);
    await page.context().close();
  });

  test('at once on a page that is an application', async () => {
    const {page} = await open({}, 'practice/progress/');
    await ready(page);
    await page.context().close();
  });
});

describe('an early action is not lost', () => {
  test('a click on the colour-mode switch acts once, when the page is ready', async () => {
    const page = await site.newPage({colorScheme: 'light'});
    await page.route('**/*.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      await route.continue();
    });
    await page.goto(site.url(CHAPTER));
    expect(await choice(page)).toBe('system');
    const button = page.locator('.navbar button[aria-label*="mode"]').first();
    await button.click();
    await button.click(); // an impatient reader
    expect(await button.getAttribute('aria-busy')).toBe('true');
    expect(await choice(page)).toBe('system');
    await chosen(page, 'light');
    await settle(page);
    expect(await choice(page)).toBe('light');
    expect(await button.getAttribute('aria-busy')).toBeNull();
    await button.click();
    await chosen(page, 'dark');
    await page.context().close();
  });

  test('a tap on the menu opens it', async () => {
    const {page} = await open({width: 390, height: 844, hasTouch: true, isMobile: true});
    await page.locator('.navbar__toggle').tap();
    await page.locator('.navbar-sidebar--show').waitFor();
    await page.context().close();
  });

  test.each([['/'], ['Control+k'], ['Meta+k']])('%s opens the search', async (keys) => {
    const {page} = await open();
    await page.keyboard.press(keys);
    await page.locator('dialog[open] input').waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    expect(await page.locator('dialog[open] input').first().inputValue()).toBe('');
    await page.context().close();
  });

  test('a bundle that cannot be loaded does not lock the page: the next intent tries again', async () => {
    const page = await site.newPage({colorScheme: 'light'});
    let broken = true;
    await page.route('**/*.js', (route) => (broken ? route.abort() : route.continue()));
    await page.goto(site.url(CHAPTER));
    const button = page.locator('.navbar button[aria-label*="mode"]').first();
    await button.click();
    await settle(page);
    expect(await button.getAttribute('aria-busy')).toBeNull();
    broken = false;
    await button.click();
    await chosen(page, 'light');
    await page.context().close();
  });
});

test('a link in view fetches nothing ahead; one that the pointer reaches does', async () => {
  const {page, scripts} = await open();
  await startScripts(page);
  await settle(page);
  const before = scripts().length;
  expect(await page.locator('.menu__link:visible').count()).toBeGreaterThan(5);
  expect(await page.locator('link[rel=prefetch]').count()).toBe(0);
  await page.locator('.menu__link:visible').last().hover();
  await expect.poll(() => scripts().length).toBeGreaterThan(before);
  await page.context().close();
});

test('hydration says nothing and moves nothing', async () => {
  const {page, seen} = await open({width: 390, height: 844});
  await page.evaluate(() => {
    const shifts: number[] = [];
    Object.assign(window, {shifts});
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & {value: number}).value);
    }).observe({type: 'layout-shift', buffered: true});
  });
  const before = await page.locator('main').innerText();
  await startScripts(page);
  await settle(page);
  expect(await page.evaluate(() => (window as unknown as {shifts: number[]}).shifts)).toEqual([]);
  expect(seen.messages).toEqual([]);
  expect((await page.locator('main').innerText()).length).toBeGreaterThan(before.length * 0.95);
  await page.context().close();
});

test('"Report a mistake" names the page and the section in view', async () => {
  const {page} = await open();
  const link = page.locator('a[data-report]').first();
  const href = await link.evaluate((element: HTMLAnchorElement) => {
    document.getElementById('estimate')?.scrollIntoView({behavior: 'instant'});
    element.addEventListener('click', (event) => event.preventDefault());
    element.click();
    return element.href;
  });
  const address = new URL(href);
  expect(address.pathname).toMatch(/\/issues\/new$/);
  expect(address.searchParams.get('template')).toBe('mistake.yml');
  expect(address.searchParams.get('page')).toContain(CHAPTER);
  expect(address.searchParams.get('heading')).toBe('#estimate');
  await page.context().close();
});
