import {existsSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {still, useSite, watch} from './harness';

const site = useSite();

test('the freehand sheet asks no other origin for anything under the policy of the page, draws, and keeps what was drawn', async () => {
  expect(existsSync(path.join(site.directory, 'assets/app/fonts/Excalifont'))).toBe(true);
  expect(readdirSync(path.join(site.directory, 'assets/app/fonts'))).not.toContain('Xiaolai');
  const context = await site.newContext();
  const page = await context.newPage();
  await page.goto(site.url('practice/board/'));
  const seen = watch(page, site.origin);
  await page.getByRole('button', {name: 'Open the freehand sheet'}).click();
  const canvas = page.locator('.excalidraw canvas.interactive');
  await canvas.waitFor({timeout: 20_000});
  await canvas.scrollIntoViewIfNeeded();
  const box = await still(canvas);
  await page.mouse.click(box.x + box.width / 2, box.y + 200);
  await page.keyboard.press('r');
  await page.mouse.move(box.x + box.width / 2 - 60, box.y + 160);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + 60, box.y + 240, {steps: 5});
  await page.mouse.up();
  await page.keyboard.press('t');
  await page.mouse.click(box.x + box.width / 2, box.y + 280);
  await page.keyboard.type('two loops');
  await page.keyboard.press('Escape');
  await page.waitForTimeout(900);
  await page.getByTestId('main-menu-trigger').click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByText('Save as PNG').click()]);
  expect(download.suggestedFilename()).toBe('freehand-sheet.png');
  expect(seen.foreign).toEqual([]);
  expect(seen.messages).toEqual([]);
  expect(seen.requests.some((url) => /\/assets\/app\/fonts\/\w+\/[\w-]+\.woff2/.test(url))).toBe(true);
  await page.reload();
  await page.getByRole('button', {name: 'Open the freehand sheet'}).click();
  await canvas.waitFor({timeout: 20_000});
  const kept = await page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const request = indexedDB.open('keyval-store');
        request.onsuccess = () => {
          const all = request.result.transaction('keyval').objectStore('keyval').getAll();
          all.onsuccess = () => resolve((all.result as {elements: {type: string}[]}[]).flatMap(({elements}) => elements.map(({type}) => type)));
        };
      }),
  );
  expect(kept.sort()).toEqual(['rectangle', 'text']);
  await context.close();
});
