import {readFileSync} from 'node:fs';
import type {BrowserContext, Page} from 'playwright-core';
import {describe, expect, test} from 'vitest';
import {fillStorage, makeRoom, useSite, watch} from './harness';

const site = useSite();
const CHAPTER = 'framework/clarify/';
const PROGRESS = 'practice/progress/';
const KEY = 'two-loops:/:1:item:check/clarify/goal';

async function openChapter(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(site.url(CHAPTER));
  await page.locator('[data-widget=checklist]').scrollIntoViewIfNeeded();
  await page.locator('[data-widget=checklist] input').first().waitFor();
  return page;
}
async function openProgress(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(site.url(PROGRESS));
  await page.getByRole('button', {name: 'Export to a file'}).waitFor();
  return page;
}
const boxes = (page: Page) => page.getByRole('region', {name: 'Checklist'}).first().getByRole('checkbox');
const count = (page: Page) => page.getByText(/^\d+ of \d+ done$/).first();
const stored = (page: Page) =>
  page.evaluate(() => Object.entries(localStorage).filter(([key]) => key.includes(':item:') || key.includes(':aside:')).sort());

describe('a tick', () => {
  test('by keyboard is saved, and there after a reload', async () => {
    const context = await site.newContext();
    const page = await openChapter(context);
    const seen = watch(page, site.origin);
    await boxes(page).first().focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await count(page).innerText()).toMatch(/^2 of /);
    await page.reload();
    await page.locator('[data-widget=checklist]').scrollIntoViewIfNeeded();
    await boxes(page).first().waitFor();
    expect(await boxes(page).nth(0).isChecked()).toBe(true);
    expect(await boxes(page).nth(1).isChecked()).toBe(true);
    expect(await boxes(page).nth(2).isChecked()).toBe(false);
    expect(seen.messages).toEqual([]);
    expect(seen.foreign).toEqual([]);
    await context.close();
  });

  test('shows in another tab and on the progress page, and reset with undo does too', async () => {
    const context = await site.newContext();
    const [one, two, progress] = [await openChapter(context), await openChapter(context), await openProgress(context)];
    await boxes(one).first().check();
    await two.waitForFunction(() => document.querySelector<HTMLInputElement>('[data-widget=checklist] input')?.checked);
    await progress.getByText(/^1 of \d+ done/).waitFor();
    await boxes(two).nth(1).check();
    await expect.poll(() => count(one).innerText()).toMatch(/^2 of /);
    await one.getByRole('button', {name: 'Reset'}).click();
    await expect.poll(() => count(two).innerText()).toMatch(/^0 of /);
    await one.getByRole('button', {name: 'Undo reset'}).click();
    await expect.poll(() => count(two).innerText()).toMatch(/^2 of /);
    await context.close();
  });

  test('is a target of at least 24 by 24 pixels', async () => {
    const context = await site.newContext({width: 320, height: 640});
    const page = await openChapter(context);
    const sizes = await page.locator('[data-widget=checklist] label').evaluateAll((labels) => labels.map((label) => label.getBoundingClientRect().height));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
    await context.close();
  });
});

describe('a storage that fails', () => {
  test.each([
    ['is forbidden', () => Object.defineProperty(window, 'localStorage', {get: () => { throw new DOMException('denied', 'SecurityError'); }})],
    ['is absent', () => Object.defineProperty(window, 'localStorage', {value: null})],
    ['is full', () => { Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }; }],
  ])('because it %s is said, and ticks work in memory', async (_, breakStorage) => {
    const context = await site.newContext();
    await context.addInitScript(breakStorage);
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(site.url(CHAPTER));
    await page.locator('[data-widget=checklist]').scrollIntoViewIfNeeded();
    await boxes(page).first().check();
    expect(await count(page).innerText()).toMatch(/^1 of /);
    expect(await page.getByText('Your progress is not being saved.').isVisible()).toBe(true);
    expect(errors).toEqual([]);
    await context.close();
  });

  test('really full: the browser itself refuses, and the tick is saved once there is room', async () => {
    const context = await site.newContext();
    const page = await openChapter(context);
    await fillStorage(page);
    await boxes(page).first().check();
    await page.getByText('Your progress is not being saved.').waitFor();
    await makeRoom(page);
    await boxes(page).nth(1).check();
    expect(await page.getByText('Your progress is not being saved.').count()).toBe(0);
    expect((await stored(page)).map(([key]) => key)).toHaveLength(2);
    await context.close();
  });

  test.each(['{"v":"do', '[]', 'null', '\uD800', '{"__proto__":{"v":"done","t":1,"d":"a"}}'])('because a record reads %j does not break the page, and the text is kept', async (text) => {
    const context = await site.newContext();
    await context.addInitScript(([key, value]) => localStorage.getItem(key!) ?? localStorage.setItem(key!, value!), [KEY, text]);
    const page = await openChapter(context);
    expect(await boxes(page).first().isChecked()).toBe(false);
    await boxes(page).first().check();
    const entries = await stored(page);
    expect(entries.some(([key, value]) => key.includes(':aside:') && value === text)).toBe(true);
    expect(entries.find(([key]) => key === KEY)?.[1]).toContain('"done"');
    await context.close();
  });
});

describe('the progress page', () => {
  test('export, erase and import bring everything back', async () => {
    const context = await site.newContext();
    const chapter = await openChapter(context);
    await boxes(chapter).nth(0).check();
    await boxes(chapter).nth(2).check();
    await chapter.evaluate(() => localStorage.setItem('two-loops:/:1:item:newer/deck/x', '{"v":{"due":3},"t":4,"d":"z"}'));
    await chapter.close();
    const page = await openProgress(context);
    const before = await stored(page);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', {name: 'Export to a file'}).click()]);
    expect(download.suggestedFilename()).toMatch(/^two-loops-progress-.*\.json$/);
    const file = await download.path();
    await page.getByRole('button', {name: 'Erase all progress…'}).click();
    expect(await stored(page)).toEqual(before);
    await page.getByRole('button', {name: 'Erase now'}).click();
    await page.getByText(/^Erased/).waitFor();
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('two-loops:')))).toEqual([]);
    await page.getByLabel(/Import a file/).setInputFiles({name: 'mine.json', mimeType: 'application/json', buffer: readFileSync(file)});
    await page.getByRole('region', {name: 'Preview of the import'}).getByText('3 new').waitFor();
    expect(await stored(page)).toEqual([]);
    await page.getByRole('button', {name: 'Merge into mine'}).click();
    await page.getByText(/^Merged/).waitFor();
    expect(await stored(page)).toEqual(before);
    await context.close();
  });

  test('a bad file gets a message and changes nothing', async () => {
    const context = await site.newContext();
    const page = await openProgress(context);
    for (const text of ['hello', '{"app":"two-loops","schema":99,"records":{}}', '['.repeat(100_000), ' '.repeat(5_000_001)]) {
      await page.getByLabel(/Import a file/).setInputFiles({name: 'bad.json', mimeType: 'application/json', buffer: Buffer.from(text)});
      await page.getByText(/^Nothing was imported\. The file/).waitFor();
      expect(await stored(page)).toEqual([]);
      await page.reload();
      await page.getByRole('button', {name: 'Export to a file'}).waitFor();
    }
    await context.close();
  });

  test('lists the chapters without scripts, and says what is missing', async () => {
    const page = await site.newPage({javaScriptEnabled: false});
    await page.goto(site.url(PROGRESS));
    const main = page.locator('main');
    expect(await main.innerText()).toMatch(/Progress needs JavaScript/);
    expect(await main.locator('[data-widget=progress] li a').count()).toBeGreaterThan(1);
    expect(await main.locator('button, input').filter({visible: true}).count()).toBe(0);
    await page.context().close();
  });
});

describe('scripts that arrive', () => {
  const places = (page: Page, selector: string) =>
    page.locator(selector).evaluateAll((elements) => elements.map((element) => {
      const {x, y, width, height} = element.getBoundingClientRect();
      return [x, y + window.scrollY, width, height].map((value) => Math.round(value * 10) / 10);
    }));

  test.each([320, 390, 1280])('move nothing at %i px', async (width) => {
    const shape = '[data-widget=checklist], [data-widget=checklist] li, [data-widget=checklist] li > :first-child > *, footer';
    const page = await site.newPage({width});
    let release = (): void => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(site.url(CHAPTER));
    await page.locator('[data-widget=checklist]').scrollIntoViewIfNeeded();
    const before = await places(page, shape);
    expect(await boxes(page).count()).toBe(0);
    release();
    await boxes(page).first().waitFor();
    expect(await places(page, shape)).toEqual(before);
    await page.context().close();
  });

  test.each([390, 1280])('do not shift the layout of the progress page at %i px, with something saved', async (width) => {
    const context = await site.newContext({width});
    await context.addInitScript((key) => {
      localStorage.setItem(key, '{"v":"done","t":1795219200000,"d":"a"}');
      const shifts: number[] = [];
      Object.assign(window, {shifts});
      new PerformanceObserver((list) => list.getEntries().forEach((entry) => shifts.push((entry as PerformanceEntry & {value: number}).value))).observe({type: 'layout-shift', buffered: true});
    }, KEY);
    const page = await openProgress(context);
    await page.getByText(/^1 of \d+ done/).waitFor();
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => (window as unknown as {shifts: number[]}).shifts)).toEqual([]);
    await context.close();
  });
});

test('without scripts a checklist is a real list with its text', async () => {
  const page = await site.newPage({javaScriptEnabled: false});
  await page.goto(site.url(CHAPTER));
  const list = page.locator('[data-widget=checklist] ul');
  expect(await list.locator('li').count()).toBeGreaterThan(5);
  expect(await list.innerText()).toMatch(/business goal/);
  expect(await page.locator('[data-widget=checklist]').locator('input, button').count()).toBe(0);
  await page.context().close();
});
