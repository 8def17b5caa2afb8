import path from 'node:path';
import type {BrowserContext, Page} from 'playwright-core';
import {beforeAll, describe, expect, test} from 'vitest';
import {overflow, violations, WCAG} from './axe';
import {pagesOf, root, startScripts, useSite, watch} from './harness';

const site = useSite();
const pages = pagesOf(path.join(root, 'build'));

/**
 * Both colour modes, both widths, before and after the scripts start: each page is met in four of the eight
 * combinations, so that every pair of the three occurs once.
 */
const STATES = [
  {colorScheme: 'light', before: 1280, after: 320},
  {colorScheme: 'dark', before: 320, after: 1280},
] as const;

let plain: BrowserContext;
beforeAll(async () => {
  plain = await site.newContext({javaScriptEnabled: false});
});

/** With scripts off a page has its text, one title, and the headings that it has with them; an application may have more. */
async function expectSameWithScriptsOff(address: string, hydrated: Page): Promise<void> {
  const off = await plain.newPage();
  await off.goto(site.url(address));
  const headings = (page: Page) => page.locator('main :is(h1,h2,h3)').allInnerTexts();
  expect((await off.locator('main').first().innerText()).replace(/\s+/g, ' ').length).toBeGreaterThan(20);
  expect(await off.locator('h1').count()).toBe(1);
  const isApplication = (await hydrated.locator('[data-start=now]').count()) > 0;
  if (!isApplication) expect(await headings(off)).toEqual(await headings(hydrated));
  await off.close();
}

describe.concurrent.each(STATES)('in $colorScheme mode', ({colorScheme, before, after}) => {
  test.concurrent.each(pages)('/%s is accessible, silent, ours alone, and whole with scripts off', async (address) => {
    const context = await site.newContext({width: before, height: 800, colorScheme, reducedMotion: 'reduce'});
    const page = await context.newPage();
    const seen = watch(page, site.origin);
    await page.goto(site.url(address), {waitUntil: 'load'});
    expect(await violations(page, WCAG), `before scripts, ${before} px`).toEqual([]);
    expect(await overflow(page), `wider than ${before} px`).toEqual([]);
    await page.setViewportSize({width: after, height: 800});
    await startScripts(page);
    await page.waitForTimeout(100);
    expect(await violations(page, WCAG), `after scripts, ${after} px`).toEqual([]);
    expect(await overflow(page), `wider than ${after} px`).toEqual([]);
    expect(seen.messages).toEqual([]);
    expect(seen.foreign).toEqual([]);
    if (after === 1280) await expectSameWithScriptsOff(address, page);
    await context.close();
  });
});

test('every link of a chapter works with scripts off', async () => {
  const page = await site.newPage({javaScriptEnabled: false});
  await page.goto(site.url('framework/'));
  await page.locator('.pagination-nav__link--next').click();
  expect(new URL(page.url()).pathname).toBe('/framework/clarify/');
  await page.context().close();
});
