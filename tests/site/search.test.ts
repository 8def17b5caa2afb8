import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {Page} from 'playwright-core';
import {describe, expect, test} from 'vitest';
import {violations} from './axe';
import {startScripts, useSite, watch} from './harness';

const site = useSite();
const fork = useSite('build-fork', '/some-fork/');
const CHAPTER = 'framework/clarify/';

async function open(options: Parameters<typeof site.newPage>[0] = {}) {
  const page = await site.newPage(options);
  const seen = watch(page, site.origin);
  await page.goto(site.url(CHAPTER), {waitUntil: 'load'});
  return {page, seen, close: () => page.context().close()};
}
const dialog = (page: Page) => page.locator('dialog[data-search]');
const field = (page: Page) => page.getByRole('combobox', {name: 'Search the guide'});
const options = (page: Page) => page.getByRole('option').and(page.locator('a'));

async function search(page: Page, query: string) {
  await page.keyboard.press('/');
  await field(page).waitFor();
  await field(page).fill(query);
  await options(page).first().waitFor();
}

describe('loading', () => {
  test('nothing of the search is fetched before its first use, and the index only once', async () => {
    const {page, seen, close} = await open();
    await startScripts(page);
    const files = () => seen.requests.filter((url) => url.includes('/assets/search/')).map((url) => path.basename(url).split('.')[0]);
    expect(files()).toEqual([]);
    const scripts = seen.requests.filter((url) => url.endsWith('.js')).length;
    await search(page, 'calibration');
    await page.keyboard.press('Escape');
    await search(page, 'skew');
    await page.waitForLoadState('networkidle');
    expect(files().sort()).toEqual(['index', 'texts']);
    expect(seen.requests.filter((url) => url.endsWith('.js')).length).toBeGreaterThan(scripts);
    expect(seen.messages).toEqual([]);
    expect(seen.foreign).toEqual([]);
    await close();
  });

  test('both files carry a hash in their name', () => {
    const files = readdirSync(path.join(site.directory, 'assets/search'));
    expect(files.map((file) => file.replace(/\.[0-9a-f]{8}\./, '.<hash>.')).sort()).toEqual(['index.<hash>.json', 'texts.<hash>.json']);
  });

  test('an index that does not arrive is said, and tried again', async () => {
    const page = await site.newPage();
    let broken = true;
    await page.route('**/assets/search/*', (route) => (broken ? route.abort() : route.continue()));
    await page.goto(site.url(CHAPTER));
    await page.keyboard.press('/');
    await field(page).fill('calibration');
    await dialog(page).getByRole('alert').waitFor();
    broken = false;
    await page.getByRole('button', {name: 'Try again'}).click();
    await options(page).first().waitFor();
    await page.context().close();
  });

  test('a dialog that does not arrive is said, and tried again', async () => {
    const page = await site.newPage();
    let broken = false;
    await page.route('**/*.js', (route) => (broken ? route.abort() : route.continue()));
    await page.goto(site.url(CHAPTER));
    await startScripts(page);
    await page.waitForLoadState('networkidle');
    broken = true;
    const button = page.getByRole('button', {name: 'Search'});
    await button.click();
    await page.getByRole('alert').waitFor();
    broken = false;
    await button.click();
    await field(page).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.context().close();
  });

  test('a fork below a path fetches its own index and links below its path', async () => {
    const page = await fork.newPage();
    const seen = watch(page, fork.origin);
    await page.goto(fork.url(CHAPTER));
    await search(page, 'calibration');
    const links = await options(page).evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
    expect(links.filter((pathname) => !pathname.startsWith('/some-fork/'))).toEqual([]);
    await page.keyboard.press('Enter');
    await page.waitForURL(({pathname}) => pathname.startsWith('/some-fork/') && !pathname.endsWith(CHAPTER));
    expect(seen.messages).toEqual([]);
    await page.context().close();
  });
});

test('every address in the index stands in the build', () => {
  const folder = path.join(site.directory, 'assets/search');
  const file = readdirSync(folder).find((name) => name.startsWith('index.'))!;
  const {index} = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as {index: {documentIds: Record<string, string>}};
  const addresses = Object.values(index.documentIds);
  const pages = new Map<string, string>();
  const absent = addresses.filter((address) => {
    const [pathname = '', id] = address.split('#');
    const html = path.join(site.directory, pathname, 'index.html');
    if (!pages.has(html)) pages.set(html, existsSync(html) ? readFileSync(html, 'utf8') : '');
    const text = pages.get(html) ?? '';
    return text === '' || (id !== undefined && !new RegExp(`\\sid=["']?${id}["'\\s>]`).test(text));
  });
  expect(absent).toEqual([]);
  expect(addresses.length).toBeGreaterThan(100);
});

describe('with the keyboard', () => {
  test('a reader opens, types, chooses and arrives', async () => {
    const {page, close} = await open();
    await search(page, 'two towr');
    await page.waitForFunction(() => document.querySelector('dialog mark'));
    const first = await field(page).getAttribute('aria-activedescendant');
    await page.keyboard.press('ArrowDown');
    expect(await field(page).getAttribute('aria-activedescendant')).not.toBe(first);
    await page.keyboard.press('ArrowUp');
    expect(await field(page).getAttribute('aria-activedescendant')).toBe(first);
    const target = await page.locator('a[aria-selected=true]').getAttribute('href');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${target}`);
    expect(await dialog(page).isVisible()).toBe(false);
    const id = target?.split('#')[1];
    if (id) await expect.poll(() => page.locator(`[id="${id}"]`).first().evaluate((element) => Math.abs(element.getBoundingClientRect().top))).toBeLessThan(400);
    await close();
  });

  test('Ctrl-Enter opens a new tab and keeps the list', async () => {
    const {page, close} = await open();
    await search(page, 'calibration');
    const tab = page.context().waitForEvent('page');
    await page.keyboard.press('Control+Enter');
    await (await tab).waitForURL('**/concepts/calibration/');
    expect(await dialog(page).isVisible()).toBe(true);
    await close();
  });

  test('Escape closes, the focus returns to the button, the query waits', async () => {
    const {page, close} = await open();
    const button = page.getByRole('button', {name: 'Search'});
    await button.focus();
    await page.waitForFunction(() => document.documentElement.dataset.ready === '');
    await page.keyboard.press('Enter');
    await field(page).fill('rollback');
    await options(page).first().waitFor();
    await page.keyboard.press('Escape');
    expect(await dialog(page).isVisible()).toBe(false);
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Control+k');
    expect(await field(page).inputValue()).toBe('rollback');
    expect(await options(page).count()).toBeGreaterThan(0);
    await close();
  });

  test('"/" is a character in the field; Tab stays in the dialog', async () => {
    const {page, close} = await open();
    await page.keyboard.press('/');
    await field(page).waitFor();
    await page.keyboard.type('A/B test');
    await options(page).first().waitFor();
    expect(await field(page).inputValue()).toBe('A/B test');
    expect(await options(page).first().innerText()).toContain('A/B test');
    for (let count = 0; count < 8; count += 1) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement === document.body || Boolean(document.activeElement?.closest('dialog')))).toBe(true);
    }
    await close();
  });

  test('going back closes it', async () => {
    const {page, close} = await open();
    await page.goto(site.url('framework/'));
    await search(page, 'step 1');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/framework/clarify/**');
    await search(page, 'joint');
    await page.goBack();
    await expect.poll(() => dialog(page).isVisible()).toBe(false);
    await close();
  });
});

test('filters narrow the list and the number is announced', async () => {
  const {page, close} = await open();
  await search(page, 'calibration');
  const status = dialog(page).getByRole('status');
  expect(await status.innerText()).toMatch(/\d+ results?/);
  await page.getByRole('combobox', {name: 'Kind'}).selectOption('question');
  await expect.poll(() => options(page).evaluateAll((all) => all.every((link) => link.textContent?.includes('Question')))).toBe(true);
  await page.getByRole('combobox', {name: 'Level'}).selectOption('staff');
  await expect.poll(() => options(page).evaluateAll((all) => all.every((link) => link.textContent?.includes('Staff')))).toBe(true);
  await field(page).fill('xylophone');
  expect(await status.innerText()).toBe('No results');
  await page.getByRole('button', {name: 'Search all kinds and levels'}).click();
  expect(await page.getByRole('combobox', {name: 'Kind'}).inputValue()).toBe('');
  await close();
});

test('a tap opens it, finds, and follows a result', async () => {
  const {page, close} = await open({width: 390, height: 844, hasTouch: true, isMobile: true});
  await page.getByRole('button', {name: 'Search'}).tap();
  await field(page).fill('rollback');
  await options(page).first().tap();
  await page.waitForURL('**/glossary/#rollback');
  expect(await dialog(page).isVisible()).toBe(false);
  await close();
});

test('without scripts there is no button that does nothing', async () => {
  const {page, close} = await open({javaScriptEnabled: false});
  expect(await page.getByRole('button', {name: 'Search'}).count()).toBe(0);
  await close();
});

describe.each([
  {width: 1280, colorScheme: 'light'}, {width: 1280, colorScheme: 'dark'}, {width: 320, colorScheme: 'light'}, {width: 320, colorScheme: 'dark'},
] as const)('at $width px in $colorScheme mode', ({width, colorScheme}) => {
  test('the dialog is accessible in all its states and fits', async () => {
    const {page, close} = await open({width, height: 640, colorScheme, reducedMotion: 'reduce'});
    await page.keyboard.press('/');
    await field(page).waitFor();
    expect(await violations(page), 'empty').toEqual([]);
    await field(page).fill('calibration');
    await options(page).first().waitFor();
    await dialog(page).locator('mark').first().waitFor();
    expect(await violations(page), 'results').toEqual([]);
    const box = (await dialog(page).boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(width);
    expect(box.y + box.height).toBeLessThanOrEqual(640);
    expect(await dialog(page).evaluate((element) => [...element.querySelectorAll('*')].filter((inner) => inner.scrollWidth > inner.clientWidth + 1 && getComputedStyle(inner).overflowX !== 'visible').length)).toBe(0);
    await field(page).fill('xylophone');
    expect(await violations(page), 'nothing found').toEqual([]);
    await close();
  });
});

test('the chosen result can be told in forced colours', async () => {
  const {page, close} = await open({forcedColors: 'active'});
  await search(page, 'calibration');
  const outline = (index: number) => options(page).nth(index).evaluate((element) => getComputedStyle(element).outlineStyle);
  expect(await outline(0)).toBe('solid');
  expect(await outline(1)).toBe('none');
  await close();
});
