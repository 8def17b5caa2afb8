import {describe, expect, test} from 'vitest';
import {overflow, violations} from './axe';
import {useSite, watch} from './harness';

const site = useSite();

async function open(path: string, options: Parameters<typeof site.newPage>[0] = {}) {
  const page = await site.newPage(options);
  const seen = watch(page, site.origin);
  await page.goto(site.url(path), {waitUntil: 'load'});
  return {page, seen, close: () => page.context().close()};
}

describe('the question bank', () => {
  test('lists every question without scripts, each with a link that opens its answer', async () => {
    const {page, close} = await open('practice/questions/', {javaScriptEnabled: false});
    const links = page.locator('.bank-list a');
    expect(await links.count()).toBeGreaterThan(200);
    await links.first().click();
    const {hash} = new URL(page.url());
    expect(hash).toMatch(/^#q-/);
    expect(await page.locator(`[id="${hash.slice(1)}"]`).isVisible()).toBe(true);
    await close();
  });

  test('by the keyboard: narrow, show an answer, mark it, find the mark after a reload', async () => {
    const {page, seen, close} = await open('practice/questions/');
    await page.getByRole('searchbox', {name: 'Words'}).focus();
    await page.keyboard.type('funnel');
    await page.getByText(/^\d+ of \d+ questions$/).waitFor();
    await page.getByRole('button', {name: 'Show the answer'}).first().focus();
    await page.keyboard.press('Enter');
    await page.getByText('An answer must mention').waitFor();
    await page.getByRole('radio', {name: 'Shaky'}).focus();
    await page.keyboard.press('Space');
    await page.reload();
    await page.getByRole('combobox', {name: 'My mark'}).selectOption('shaky');
    await page.getByText(/^1 of \d+ questions$/).waitFor();
    expect(seen.messages).toEqual([]);
    expect(seen.foreign).toEqual([]);
    await close();
  });

  test.each(['light', 'dark'] as const)('a drill passes axe in %s and fits 320 px', async (colorScheme) => {
    const {page, close} = await open('practice/questions/', {width: 320, colorScheme});
    await page.getByRole('button', {name: 'Drill what is listed'}).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toEqual([]);
    await page.getByRole('button', {name: 'Drill what is listed'}).click();
    await page.getByRole('timer').waitFor();
    await page.getByRole('button', {name: 'Show the answer'}).click();
    await page.getByText('An answer must mention').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toEqual([]);
    await close();
  });
});

describe('the cards', () => {
  test('by the keyboard: review one, see it scheduled, and be asked again when it is due', async () => {
    const {page, seen, close} = await open('practice/cards/');
    await page.clock.install({time: new Date('2026-11-23T10:00:00')});
    await page.reload();
    await page.getByText('0 due, 10 new today').waitFor();
    await page.getByRole('button', {name: 'Review 10 cards'}).focus();
    await page.keyboard.press('Enter');
    const front = await page.locator('.cards-front').textContent();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('An answer must mention').waitFor();
    await page.keyboard.press('3');
    await page.getByText('9 cards left today').waitFor();
    await page.clock.setFixedTime(new Date('2026-11-26T10:00:00'));
    await page.reload();
    await page.getByText('1 due, 10 new today').waitFor();
    await page.getByRole('button', {name: 'Review 11 cards'}).click();
    expect(await page.locator('.cards-front').textContent()).toBe(front);
    expect(seen.messages).toEqual([]);
    expect(seen.foreign).toEqual([]);
    await close();
  });

  test.each(['light', 'dark'] as const)('pass axe in %s and fit 320 px, before and during a review', async (colorScheme) => {
    const {page, close} = await open('practice/cards/', {width: 320, colorScheme});
    await page.getByRole('button', {name: 'Review 10 cards'}).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toEqual([]);
    await page.getByRole('button', {name: 'Review 10 cards'}).click();
    await page.getByRole('button', {name: 'Show the answer'}).click();
    await page.getByText('An answer must mention').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toEqual([]);
    await close();
  });

  test('decks are files of this site', async () => {
    const {page, close} = await open('practice/cards/');
    const link = page.getByRole('link', {name: 'All cards for Anki'});
    await link.waitFor();
    const response = await page.request.get(new URL((await link.getAttribute('href')) ?? '', page.url()).href);
    const lines = (await response.text()).split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    expect(lines.length).toBeGreaterThan(400);
    const guids = lines.map((line) => line.split('\t').at(-1));
    expect(new Set(guids).size).toBe(lines.length);
    expect(lines.filter((line) => /\$\$|\$[a-z\\]/i.test(line))).toEqual([]);
    await close();
  });
});
