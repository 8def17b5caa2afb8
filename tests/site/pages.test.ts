import {createRequire} from 'node:module';
import path from 'node:path';
import type {Page} from 'playwright-core';
import {describe, expect, test} from 'vitest';
import {pagesOf, root, startScripts, useSite, watch} from './harness';

const site = useSite();
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const pages = pagesOf(path.join(root, 'build'));
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface AxeResult {
  violations: {id: string; nodes: {target: string[]; failureSummary?: string}[]}[];
}

async function violations(page: Page): Promise<string[]> {
  const result = await page.evaluate(async (tags) => {
    const {axe} = window as unknown as {axe: {run: (where: Document, options: object) => Promise<unknown>}};
    return axe.run(document, {runOnly: {type: 'tag', values: tags}, resultTypes: ['violations']});
  }, TAGS);
  return (result as AxeResult).violations.flatMap(({id, nodes}) =>
    nodes.map((node) => `${id} at ${node.target.join(' ')}: ${node.failureSummary?.split('\n')[1]?.trim()}`),
  );
}

/** Elements that make the page wider than the screen, apart from what scrolls in its own box. */
const overflow = (page: Page) =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    return document.documentElement.scrollWidth <= width
      ? []
      : [...document.querySelectorAll('main *')]
          .filter((element) => element.getBoundingClientRect().right > width + 1 && !element.closest('.scroll *, .katex-display *'))
          .slice(0, 5)
          .map((element) => `${element.tagName}.${element.className} ${element.textContent?.slice(0, 40)}`);
  });

/**
 * Both colour modes, both widths, before and after the scripts start: each page is met in four of the eight
 * combinations, so that every pair of the three occurs once.
 */
const STATES = [
  {colorScheme: 'light', before: 1280, after: 320},
  {colorScheme: 'dark', before: 320, after: 1280},
] as const;

describe.concurrent.each(STATES)('in $colorScheme mode', ({colorScheme, before, after}) => {
  test.concurrent.each(pages)('/%s is accessible, silent and ours alone', async (address) => {
    // axe is put into the page past its policy; the policy itself is tested in security.test.ts.
    const context = await site.newContext({width: before, height: 800, colorScheme, bypassCSP: true, reducedMotion: 'reduce'});
    const page = await context.newPage();
    const seen = watch(page, site.origin);
    await page.goto(site.url(address), {waitUntil: 'load'});
    await page.addScriptTag({path: axe});
    expect(await violations(page), `before scripts, ${before} px`).toEqual([]);
    expect(await overflow(page), `wider than ${before} px`).toEqual([]);
    await page.setViewportSize({width: after, height: 800});
    await startScripts(page);
    await page.waitForTimeout(100);
    expect(await violations(page), `after scripts, ${after} px`).toEqual([]);
    expect(await overflow(page), `wider than ${after} px`).toEqual([]);
    expect(seen.messages).toEqual([]);
    expect(seen.foreign).toEqual([]);
    await context.close();
  });
});

test.concurrent.each(pages)('/%s says with scripts off what it says with them', async (address) => {
  const off = await site.newPage({javaScriptEnabled: false});
  await off.goto(site.url(address));
  const text = async (page: Page) => (await page.locator('main').first().innerText()).replace(/\s+/g, ' ');
  const plain = await text(off);
  expect(plain.length).toBeGreaterThan(20);
  expect(await off.locator('h1').count()).toBe(1);
  const on = await site.newPage();
  await on.goto(site.url(address));
  await startScripts(on);
  const headings = (page: Page) => page.locator('main :is(h1,h2,h3)').allInnerTexts();
  const isApplication = (await on.locator('[data-start=now]').count()) > 0;
  if (!isApplication) expect(await headings(off)).toEqual(await headings(on));
  await off.context().close();
  await on.context().close();
});

test('every link of a chapter works with scripts off', async () => {
  const page = await site.newPage({javaScriptEnabled: false});
  await page.goto(site.url('framework/'));
  await page.locator('.pagination-nav__link--next').click();
  expect(new URL(page.url()).pathname).toBe('/framework/clarify/');
  await page.context().close();
});
