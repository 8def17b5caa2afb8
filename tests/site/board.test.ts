import type {BrowserContext, Page} from 'playwright-core';
import * as v from 'valibot';
import {describe, expect, test} from 'vitest';
import {boardFile, writeBoardLink} from '../../src/lib/board/file';
import {boardSchema} from '../../src/lib/board/graph';
import {SKELETON} from '../../src/lib/board/start';
import {overflow, violations} from './axe';
import {still, useSite, watch, type PageOptions} from './harness';

const site = useSite();
const PAGE = 'practice/board/';
const KEY = 'two-loops:/:1:item:board/free';

async function open(context: BrowserContext, hash = ''): Promise<Page> {
  const page = await context.newPage();
  await page.goto(site.url(PAGE) + hash);
  await page.getByRole('region', {name: /whiteboard/i}).waitFor();
  return page;
}
const saved = (page: Page) =>
  page.evaluate((key) => (JSON.parse(localStorage.getItem(key) ?? 'null') as {v: {components: {label: string; x?: number; loop?: string}[]; connections: {label?: string}[]}} | null)?.v, KEY);
const labels = async (page: Page) => (await saved(page))?.components.map(({label}) => label);
const list = (page: Page) => page.getByRole('button', {name: 'List', exact: true}).click();
async function skeleton(page: Page): Promise<void> {
  const menu = page.getByText('Start from', {exact: true});
  await menu.click();
  await page.getByRole('button', {name: 'Two-loop skeleton'}).click();
  await expect.poll(() => menu.evaluate((element) => element === document.activeElement && !element.closest('details')!.open)).toBe(true);
}
/** Presses Tab until the element with this accessible name or text has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let steps = 0; steps < 120; steps += 1) {
    const here = await page.evaluate(() => {
      const element = document.activeElement as HTMLInputElement | null;
      const around = element?.closest('fieldset, form');
      const group = around?.getAttribute('aria-label') ?? around?.querySelector('legend')?.textContent ?? '';
      return `${group}/${element?.getAttribute('aria-label') ?? element?.labels?.[0]?.firstChild?.textContent ?? element?.textContent ?? ''}`;
    });
    if (here === name || here.endsWith(`/${name}`)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${name}`);
}

describe('the whiteboard', () => {
  test('by keyboard alone: add, connect, rename, undo; and it is there after a reload', async () => {
    const context = await site.newContext();
    const page = await open(context);
    const seen = watch(page, site.origin);
    await page.locator('body').press('Tab');
    await tabTo(page, 'List');
    await page.keyboard.press('Enter');
    for (const [type, name] of [['Client', 'App'], ['Model server', 'Ranker']] as const) {
      await tabTo(page, 'Add a component/Type');
      await page.keyboard.type(type);
      await tabTo(page, 'Add a component/Name');
      await page.keyboard.type(name);
      await page.keyboard.press('Enter');
      await page.getByRole('group', {name}).waitFor();
      await page.getByRole('button', {name: 'List', exact: true}).focus();
    }
    await tabTo(page, 'Add a connector/From');
    await page.keyboard.type('App');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Ranker');
    await page.keyboard.press('Tab');
    await page.keyboard.type('features');
    await page.keyboard.press('Enter');
    await page.getByRole('button', {name: 'List', exact: true}).focus();
    await tabTo(page, 'Ranker/Name');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Heavy ranker');
    await expect.poll(() => labels(page)).toEqual(['App', 'Heavy ranker']);
    await page.keyboard.press('Control+z');
    await expect.poll(() => labels(page)).toEqual(['App', 'Ranker']);
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await saved(page))?.connections).toEqual([]);
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(async () => (await saved(page))?.connections).toEqual([{from: 'client-1', to: 'model-server-1', label: 'features'}]);
    expect(await page.getByText('2 components, 1 connector').count()).toBe(1);
    await page.reload();
    await page.locator('.react-flow__node', {hasText: 'Ranker'}).waitFor();
    expect(seen.messages).toEqual([]);
    expect(seen.foreign).toEqual([]);
    await context.close();
  });

  test('the picture: add, name, drag, connect, move by keys; the list has it all', async () => {
    const context = await site.newContext();
    const page = await open(context);
    const seen = watch(page, site.origin);
    await skeleton(page);
    await page.getByRole('group', {name: 'Add a component'}).getByRole('button', {name: 'Cache'}).click();
    const inspector = page.getByRole('group', {name: /Selected: /});
    await inspector.getByLabel('Name').fill('Row cache');
    const cache = page.locator('.react-flow__node', {hasText: 'Row cache'});
    const drag = async (x: number, y: number): Promise<void> => {
      const at = await still(cache);
      await page.mouse.move(at.x + at.width / 2, at.y + at.height / 2);
      await page.mouse.down();
      // The first move only begins the drag; the component follows from there.
      await page.mouse.move(at.x + at.width / 2 + 2, at.y + at.height / 2 + 2);
      await page.mouse.move(x, y, {steps: 8});
      await page.mouse.up();
    };
    const loop = async () => (await saved(page))?.components.find(({label}) => label === 'Row cache')?.loop;
    const trainer = await still(page.locator('.react-flow__node', {hasText: 'Trainer'}));
    await drag(trainer.x + trainer.width / 2, trainer.y + trainer.height / 2);
    await expect.poll(loop).toBe('training');
    // Beside the client, its middle just inside the frame: there it covers nothing that is needed below.
    const frame = await still(page.locator('[data-id="frame:serving"]'));
    const client = await still(page.locator('.react-flow__node', {hasText: 'Client'}));
    await drag(frame.x + frame.width - 12, client.y + client.height / 2);
    await expect.poll(loop).toBe('serving');
    const before = (await saved(page))!.components.find(({label}) => label === 'Row cache')!.x!;
    await cache.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(async () => (await saved(page))!.components.find(({label}) => label === 'Row cache')!.x! > before).toBe(true);
    await page.locator('.react-flow__node', {hasText: 'Model server'}).locator('.react-flow__handle-right').dragTo(cache.locator('.react-flow__handle-left'));
    await expect.poll(async () => (await saved(page))?.connections.length).toBe(10);
    await inspector.getByLabel('Label').fill('item rows');
    await list(page);
    await expect.poll(() => page.getByRole('group', {name: /Model server.*Row cache/}).getByLabel('Label').inputValue()).toBe('item rows');
    expect(v.is(boardSchema, await saved(page))).toBe(true);
    expect(seen.messages).toEqual([]);
    await context.close();
  });

  test('exports every kind of file, imports what it exported, and starts from a blueprint', async () => {
    const context = await site.newContext({acceptDownloads: true});
    const page = await open(context);
    const seen = watch(page, site.origin);
    await skeleton(page);
    await page.getByText('Export', {exact: true}).click();
    for (const [name, file] of [['SVG', 'my-whiteboard.svg'], ['PNG', 'my-whiteboard.png'], ['JSON', 'my-whiteboard.json'], ['Mermaid', 'my-whiteboard.mmd']] as const) {
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', {name, exact: true}).click()]);
      expect(download.suggestedFilename()).toBe(file);
    }
    await page.getByText('Start from', {exact: true}).click();
    await page.getByRole('button', {name: /fraud/i}).click();
    await page.locator('.react-flow__node', {hasText: 'Risk service'}).waitFor();
    await page.getByText('Import', {exact: true}).click();
    await page.getByLabel(/A JSON file/).setInputFiles({name: 'wrong.json', mimeType: 'application/json', buffer: Buffer.from('{"components":3}')});
    await page.getByText('Nothing was changed.').waitFor();
    await page.getByLabel(/A JSON file/).setInputFiles({name: 'board.json', mimeType: 'application/json', buffer: Buffer.from(boardFile(SKELETON, 'x'))});
    await page.getByRole('button', {name: 'Replace the board'}).click();
    await expect.poll(async () => (await saved(page))?.components.length).toBe(8);
    expect(seen.messages).toEqual([]);
    expect(seen.foreign).toEqual([]);
    await context.close();
  });

  test('a link shows its board and writes nothing until the reader takes it', async () => {
    const context = await site.newContext();
    const {hash} = await writeBoardLink(SKELETON);
    const page = await open(context, hash);
    await page.getByText('This board came with the link.').waitFor();
    expect(await saved(page)).toBeUndefined();
    expect(await page.getByRole('button', {name: 'Undo'}).count()).toBe(0);
    await page.getByRole('button', {name: 'Use this'}).click();
    await expect.poll(async () => (await saved(page))?.components.length).toBe(8);
    expect(new URL(page.url()).hash).toBe('');
    const broken = await context.newPage();
    await broken.goto(`${site.url(PAGE)}${hash!.slice(0, -20)}`);
    await broken.getByText('This link is damaged').waitFor();
    await broken.locator('.react-flow__node', {hasText: 'Trainer'}).waitFor();
    await context.close();
  });
});

const STATES: PageOptions[] = [{colorScheme: 'light', width: 1280}, {colorScheme: 'dark', width: 320}, {colorScheme: 'dark', width: 1280}, {colorScheme: 'light', width: 320}];
test.each(STATES)('is accessible in both views, and no wider than the screen: %j', async (options) => {
  const context = await site.newContext({...options, reducedMotion: 'reduce'});
  const page = await open(context);
  await skeleton(page);
  await still(page.locator('.react-flow__node', {hasText: 'Trainer'}));
  expect(await violations(page)).toEqual([]);
  expect(await overflow(page)).toEqual([]);
  await page.getByText('Export', {exact: true}).click();
  await list(page);
  expect(await violations(page)).toEqual([]);
  expect(await overflow(page)).toEqual([]);
  await context.close();
});
