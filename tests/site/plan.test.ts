import {readFileSync} from 'node:fs';
import type {Page} from 'playwright-core';
import {describe, expect, test} from 'vitest';
import {overflow, violations} from './axe';
import {useSite, watch} from './harness';

const site = useSite();
const PLAN = 'practice/plan/';

/** The page on a Monday, with its date field there. */
async function open(options: Parameters<typeof site.newPage>[0] = {}, hash = '') {
  const page = await site.newPage(options);
  const seen = watch(page, site.origin);
  await page.clock.setFixedTime(new Date('2026-11-23T09:00:00'));
  await page.goto(site.url(PLAN + hash), {waitUntil: 'load'});
  return {page, seen, close: () => page.context().close()};
}

async function make(page: Page, date = '2026-12-21'): Promise<void> {
  await page.getByLabel('Date', {exact: true}).fill(date);
  await page.getByRole('button', {name: 'Make my plan'}).click();
  await page.getByText(/^Interview on /).waitFor();
}

describe('a plan', () => {
  test('by the keyboard alone: date, trouble, plan, a tick, and all of it after a reload', async () => {
    const {page, seen, close} = await open();
    await page.getByLabel('Date', {exact: true}).focus();
    await page.keyboard.type('21122026'.replace(/^(\d\d)(\d\d)/, '$2$1')); // month first, as the browser's own field asks
    // On to the first radio group, to the right in it, and through the rest of the form to its button.
    for (let press = 0; press < 80; press++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => (document.activeElement as HTMLInputElement).type === 'radio')) break;
    }
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    for (let press = 0; press < 40; press++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.textContent === 'Make my plan')) break;
    }
    await page.keyboard.press('Enter');
    await page.getByText('Interview on 21 December 2026').waitFor();
    expect(await page.locator('.plan').innerText()).toContain('Most trouble: scope and scale.');
    // The focus is at the top of the plan: the first box is near.
    for (let press = 0; press < 10; press++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => (document.activeElement as HTMLInputElement).type === 'checkbox')) break;
    }
    await page.keyboard.press('Space');
    const label = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    expect(label).toMatch(/^Done: .*Mon 23 Nov$/);
    await page.reload();
    await page.getByText('Interview on 21 December 2026').waitFor();
    expect(await page.getByRole('checkbox', {name: label}).isChecked()).toBe(true);
    expect(seen.messages).toEqual([]);
    expect(seen.foreign).toEqual([]);
    await close();
  });

  test('moves what was missed when planned again, and tells the cards about the interview', async () => {
    const {page, close} = await open();
    await make(page);
    const first = await page.locator('.plan-day').first().getByRole('link').nth(1).innerText();
    await page.clock.setFixedTime(new Date('2026-11-26T09:00:00'));
    await page.reload();
    await page.getByText(/things of the past days are open/).waitFor();
    await page.getByRole('button', {name: 'Plan again from today'}).click();
    await page.getByText(/Planned again from today/).waitFor();
    const today = page.locator('.plan-day').first();
    expect(await today.getByRole('heading').innerText()).toBe('Today, Thu 26 Nov');
    expect(await today.innerText()).toContain(first);
    await page.goto(site.url('practice/cards/'));
    await page.getByText(/Interview in 25 days/).waitFor();
    await close();
  });

  test('goes elsewhere: a calendar file, Markdown, and a link that shows it without writing', async () => {
    const {page, close} = await open({permissions: ['clipboard-read', 'clipboard-write']});
    await make(page);
    const save = async (name: string): Promise<string> => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', {name}).click()]);
      return readFileSync(await download.path(), 'utf8');
    };
    const calendar = await save('Save for a calendar');
    expect(calendar).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
    expect(calendar.split('BEGIN:VEVENT').length).toBeGreaterThan(40);
    expect(await save('Save as Markdown')).toMatch(/^# Plan for the interview on 21 December 2026\n/);
    await page.getByRole('button', {name: 'Copy a link'}).click();
    const link = await page.getByLabel('Link to these inputs').inputValue();
    expect(link.length).toBeLessThan(2000);

    const other = await open({}, `#${link.split('#')[1]}`);
    await other.page.getByText('A plan that came with a link').waitFor();
    expect(await other.page.locator('.plan-sessions').count()).toBeGreaterThan(10);
    expect(await other.page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes(':item:')))).toEqual([]);
    await other.page.getByRole('button', {name: 'Use this plan'}).click();
    await other.page.getByText('This is your plan now').waitFor();
    await other.page.reload();
    await other.page.getByText('Interview on 21 December 2026').waitFor();
    expect(other.seen.messages).toEqual([]);
    await Promise.all([close(), other.close()]);
  });

  test.each(['light', 'dark'] as const)('passes axe in %s and fits 320 px: form, plan, link', async (colorScheme) => {
    const {page, close} = await open({width: 320, colorScheme});
    await page.getByRole('button', {name: 'Make my plan'}).waitFor();
    await page.getByRole('button', {name: 'Make my plan'}).click();
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toEqual([]);
    await make(page);
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toEqual([]);
    const small = await page.locator('.plan :is(button, input, select, summary)').evaluateAll((all) => all.map((each) => each.getBoundingClientRect()).filter(({height}) => height > 0 && height < 24).length);
    expect(small).toBe(0);
    await page.goto(`${site.url(PLAN)}#p1.broken`);
    await page.reload();
    await page.getByText('This link is damaged', {exact: false}).waitFor();
    expect(await violations(page)).toEqual([]);
    await close();
  });

  test('prints as the plan alone', async () => {
    const {page, close} = await open();
    await make(page);
    await page.emulateMedia({media: 'print'});
    expect(await page.locator('.plan-weekly').first().isVisible()).toBe(true);
    expect(await page.locator('.plan-take, .navbar, #rules').filter({visible: true}).count()).toBe(0);
    await close();
  });

  test('three days left give the crash plan', async () => {
    const {page, close} = await open();
    await make(page, '2026-11-26');
    await page.getByText(/this is the crash plan/).waitFor();
    await close();
  });
});

test('without scripts the page shows two example plans and the rules', async () => {
  const {page, close} = await open({javaScriptEnabled: false});
  const main = page.locator('main');
  expect(await main.innerText()).toMatch(/A plan of your own needs JavaScript/);
  expect(await main.locator('table').count()).toBe(2);
  expect(await main.locator('table a').count()).toBeGreaterThan(30);
  expect(await main.locator('button, input').filter({visible: true}).count()).toBe(0);
  await close();
});
