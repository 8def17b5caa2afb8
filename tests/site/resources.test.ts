import {expect, test} from 'vitest';
import {overflow, violations} from './axe';
import {useSite, watch} from './harness';

const site = useSite();
const LIBRARY = 'resources/';

test('without scripts the library is a list, and an entry has a link of its own', async () => {
  const page = await site.newPage({javaScriptEnabled: false});
  await page.goto(site.url(`${LIBRARY}#r-paper-covington-2016`));
  const entry = page.locator('[id="r-paper-covington-2016"]');
  expect(await entry.isVisible()).toBe(true);
  expect(await entry.textContent()).toMatch(/Take .*Leave /s);
  expect(await page.locator('main li[id^="r-"]').count()).toBeGreaterThan(150);
  await page.context().close();
});

test('on a phone, topic, level and time leave a few entries, in order, and the address keeps the choice', async () => {
  const page = await site.newPage({width: 390, height: 844});
  const seen = watch(page, site.origin);
  await page.goto(site.url(LIBRARY), {waitUntil: 'load'});
  // A reader's finger focuses the menu; what is chosen before the scripts have arrived must count.
  await page.getByRole('combobox', {name: 'Topic'}).focus();
  await page.getByRole('combobox', {name: 'Topic'}).selectOption('calibration');
  await page.getByRole('combobox', {name: 'My level'}).selectOption('senior');
  await page.getByRole('combobox', {name: 'I have'}).selectOption('60');
  await page.getByRole('combobox', {name: 'Order'}).selectOption('short');
  const status = page.getByText(/^\d+ of \d+ entries$/);
  await status.waitFor();
  const shown = page.locator('main li[id^="r-"]');
  const count = await shown.count();
  expect(count).toBeGreaterThanOrEqual(2);
  expect(count).toBeLessThan(20);
  const minutes = (await shown.locator('small').allTextContents()).map((facts) => /(\d+) min/.exec(facts)?.[1] ?? '').map(Number);
  expect(minutes).toEqual([...minutes].sort((a, b) => a - b));
  const again = await page.context().newPage();
  await again.goto(page.url(), {waitUntil: 'load'});
  await again.getByText(/^\d+ of \d+ entries$/).waitFor();
  expect(await again.locator('main li[id^="r-"]').count()).toBe(count);
  expect(await again.getByRole('combobox', {name: 'Topic'}).inputValue()).toBe('calibration');
  await page.getByRole('button', {name: 'Show all'}).click();
  await page.getByText(/^\d+ entries$/).waitFor();
  expect(seen.messages).toEqual([]);
  expect(seen.foreign).toEqual([]);
  await page.context().close();
});

test('a chapter leads to the entries for its topic', async () => {
  const page = await site.newPage();
  await page.goto(site.url('concepts/ann-search/'), {waitUntil: 'load'});
  await page.getByRole('link', {name: /entries in the library/}).click();
  await page.getByText(/^\d+ of \d+ entries$/).waitFor();
  expect(await page.getByRole('combobox', {name: 'Topic'}).inputValue()).toBe('ann-search');
  await page.context().close();
});

test.each(['light', 'dark'] as const)('a filtered list passes axe in %s and fits 320 px', async (colorScheme) => {
  const page = await site.newPage({width: 320, colorScheme});
  await page.goto(site.url(`${LIBRARY}?topic=two-tower&text=zebra`), {waitUntil: 'load'});
  await page.getByText(/Nothing fits/).waitFor();
  await page.getByRole('searchbox', {name: 'Words'}).fill('');
  await page.getByText(/^\d+ of \d+ entries$/).waitFor();
  expect(await violations(page)).toEqual([]);
  expect(await overflow(page)).toEqual([]);
  await page.context().close();
});
