import {createServer, type Server} from 'node:http';
import {EventEmitter} from 'node:events';
import type {AddressInfo} from 'node:net';
import type {Page, Request} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {overflow, violations} from './axe';
import {still, useSite, watch} from './harness';
import {leavingOf} from './leaving';

const site = useSite();
let server: Server;
let origin = '';

/** A server with a page, something that never comes, something that breaks, a page that takes its time, and an empty answer. */
beforeAll(async () => {
  server = createServer(({url}, response) => {
    const send = () => response.writeHead(200, {'content-type': 'text/html'}).end('<!doctype html><title>x</title><link rel=icon href=data:,><p>x');
    if (url === '/never') return;
    if (url === '/broken') return void setTimeout(() => response.destroy(), 200);
    if (url === '/empty') return void response.writeHead(204).end();
    setTimeout(send, url === '/late' ? 600 : 0);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const ask = (page: Page, path = '/never') => page.evaluate((url) => void fetch(url).catch(() => {}), path);
const abort = (page: Page) =>
  page.evaluate(async () => {
    const control = new AbortController();
    setTimeout(() => control.abort(), 50);
    await fetch('/never', control).catch(() => {});
  });

describe('a failed request', () => {
  const aborted = () => `failed: ${origin}/never net::ERR_ABORTED`;
  async function open() {
    const page = await site.newPage();
    await page.goto(`${origin}/`);
    return {page, seen: watch(page, origin), close: () => page.context().close()};
  }

  test('that the page aborted itself is a message: at first, after a reload, after a navigation that led nowhere', async () => {
    const {page, seen, close} = await open();
    await abort(page);
    await expect.poll(() => seen.messages).toEqual([aborted()]);
    await page.reload();
    await abort(page);
    await expect.poll(() => seen.messages).toEqual([aborted(), aborted()]);
    await Promise.all([page.waitForEvent('requestfailed'), page.evaluate(() => void (location.href = '/empty'))]);
    await abort(page);
    await expect.poll(() => seen.messages.filter((message) => message === aborted())).toHaveLength(3);
    await close();
  });

  test('that a reload or another page cut off is none, whether it began before or after somebody watched', async () => {
    const page = await site.newPage();
    await page.goto(`${origin}/`);
    await ask(page);
    const seen = watch(page, origin);
    await ask(page);
    await Promise.all([page.waitForEvent('requestfailed'), page.reload()]);
    await ask(page);
    await Promise.all([page.waitForEvent('requestfailed'), page.goto(`${origin}/late`)]);
    await abort(page);
    await expect.poll(() => seen.messages).toEqual([aborted()]);
    await page.context().close();
  });

  test('that leaving cut off is none, also if the browser tells it after the new page has come', () => {
    const frame = {};
    const page = Object.assign(new EventEmitter(), {mainFrame: () => frame});
    const isCutOff = leavingOf(page as unknown as Page);
    const request = (isNavigation: boolean) =>
      ({isNavigationRequest: () => isNavigation, frame: () => frame, failure: () => ({errorText: 'net::ERR_ABORTED'})}) as unknown as Request;
    const [old, own] = [request(false), request(false)];
    page.emit('request', old);
    expect(isCutOff(old)).toBe(false);
    page.emit('request', request(true));
    page.emit('framenavigated', frame);
    page.emit('request', own);
    expect([isCutOff(old), isCutOff(own)]).toEqual([true, false]);
  });

  test('that broke for another reason is a message even while the page is left', async () => {
    const {page, seen, close} = await open();
    await ask(page, '/broken');
    await page.goto(`${origin}/late`);
    expect(seen.messages).toContain(`failed: ${origin}/broken net::ERR_EMPTY_RESPONSE`);
    await close();
  });
});

test('what moves is measured when it has come to rest', async () => {
  const page = await site.newPage();
  await page.setContent('<style>p { transition: translate 400ms }</style><p>x');
  const at = await still(page.locator('p'));
  await page.locator('p').evaluate((element) => (element.style.translate = '200px'));
  expect((await still(page.locator('p'))).x).toBe(at.x + 200);
  await page.context().close();
});

test('what is not accessible and what is too wide is named', async () => {
  const page = await site.newPage({width: 320});
  await page.setContent('<html lang=en><title>x</title><main><h1>x</h1><img src="data:,"><div class=wide style="width: 400px">y</div></main>');
  expect(await violations(page)).toEqual([expect.stringMatching(/^image-alt at img: /)]);
  expect(await overflow(page)).toEqual(['408 px on a screen of 320 px', 'DIV.wide y']);
  await page.context().close();
});
