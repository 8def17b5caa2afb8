import {existsSync, readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Locator, type Page} from 'playwright-core';
import {afterAll, beforeAll} from 'vitest';
import {CHROMIUM_ARGS, findChromium} from '../../scripts/chromium.mjs';
import {serveFolder} from '../../scripts/staticServer.mjs';
import {leavingOf} from './leaving';

export const root = path.resolve(import.meta.dirname, '../..');

/** What a page did that no page may do. */
export interface Watch {
  /** Console messages, page errors, blocked content, and requests that failed, apart from those that leaving a page cuts off. */
  messages: string[];
  /** Requests to another origin. */
  foreign: string[];
  /** Addresses of all requests that the page made. */
  requests: string[];
}

export interface PageOptions extends BrowserContextOptions {
  width?: number;
  height?: number;
}

/**
 * The built site, served on loopback, with a real browser. Call it once at the top of a test file:
 * `const site = useSite();`. The site must have been built (`npm test` and `npm run build` do).
 *
 * @param folder built site relative to the root
 * @param baseUrl path that it was built for
 */
export function useSite(folder = 'build', baseUrl = '/') {
  const directory = path.join(root, folder);
  let server: Awaited<ReturnType<typeof serveFolder>>;
  let browser: Browser;

  beforeAll(async () => {
    if (!existsSync(path.join(directory, 'index.html'))) {
      throw new Error(`${folder}/ holds no site; run "npm run build" first.`);
    }
    server = await serveFolder(directory, {baseUrl});
    browser = await chromium.launch({executablePath: findChromium(), args: CHROMIUM_ARGS});
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  return {
    directory,
    /** Address of a path of the site: `url('framework/')`. */
    url: (pathname = ''): string => server.origin + baseUrl + pathname.replace(/^\//, ''),
    get origin(): string {
      return server.origin;
    },
    get browser(): Browser {
      return browser;
    },
    /** A fresh context: empty storage and cache. Close it with `context.close()`. */
    async newContext({width = 1280, height = 800, ...options}: PageOptions = {}): Promise<BrowserContext> {
      return browser.newContext({viewport: {width, height}, serviceWorkers: 'block', ...options});
    },
    /** A page in a fresh context; `page.context().close()` ends both. */
    async newPage(options: PageOptions = {}): Promise<Page> {
      return (await this.newContext(options)).newPage();
    },
  };
}

/** Records from now on what the page says and asks for. */
export function watch(page: Page, origin: string): Watch {
  const seen: Watch = {messages: [], foreign: [], requests: []};
  const isCutOff = leavingOf(page);
  page.on('console', (message) => seen.messages.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => seen.messages.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => {
    if (!isCutOff(request)) seen.messages.push(`failed: ${request.url()} ${request.failure()?.errorText}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (url.startsWith('data:') || url.startsWith('blob:')) return;
    seen.requests.push(url);
    if (!url.startsWith(`${origin}/`)) seen.foreign.push(url);
  });
  return seen;
}

/** Starts the scripts as a reader's first intent would and waits until the page has hydrated. */
export async function startScripts(page: Page): Promise<void> {
  await page.locator('.navbar button').first().dispatchEvent('pointerover', {pointerType: 'mouse'});
  await page.waitForFunction(() => document.documentElement.dataset.ready === '');
}

/** Where something stands once it has stood there for a while: a picture that is being fitted, a page that is scrolling. */
export async function still(locator: Locator, frames = 15): Promise<{x: number; y: number; width: number; height: number}> {
  return locator.evaluate(
    (element, wanted) =>
      new Promise((resolve) => {
        let before = '';
        let same = 0;
        const look = (): void => {
          const {x, y, width, height} = element.getBoundingClientRect();
          const now = [x, y, width, height].join();
          same = now === before ? same + 1 : 0;
          before = now;
          if (same < wanted) requestAnimationFrame(look);
          else resolve({x, y, width, height});
        };
        look();
      }),
    frames,
  );
}

/** Leaves no byte of the browser's storage free. */
export const fillStorage = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (let size = 4_000_000; size >= 1; size = Math.floor(size / 2)) {
      for (let part = 0; part < 3; part += 1) {
        try {
          localStorage.setItem(`filler-${size}-${part}`, 'x'.repeat(size));
        } catch {
          break;
        }
      }
    }
  });
/** Takes away what {@link fillStorage} put there. */
export const makeRoom = (page: Page): Promise<void> => page.evaluate(() => Object.keys(localStorage).forEach((key) => key.startsWith('filler') && localStorage.removeItem(key)));

/** Paths of all pages of a built site, relative to its base path: '', 'framework/', … */
export function pagesOf(directory: string): string[] {
  return readdirSync(directory, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.split(path.sep).join('/').replace(/(^|\/)index\.html$/, '$1'))
    .sort();
}

export const read = (file: string): string => readFileSync(file, 'utf8');
