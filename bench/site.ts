import {createServer, type AddressInfo} from 'node:net';
import {chromium, type Browser} from 'playwright-core';
import {CHROMIUM_ARGS, findChromium} from '../scripts/chromium.mjs';
import {serveFolder} from '../scripts/staticServer.mjs';

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const {port} = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

export interface Served {
  browser: Browser;
  origin: string;
  /** Where the browser listens for DevTools, if it was asked to. */
  port: number;
}

/**
 * Serves a built site on loopback, compressed, and starts a browser while `use` runs.
 *
 * @param listening whether tools outside Playwright must reach the browser; its traffic then takes a socket instead
 *   of a pipe, so measurements do without
 */
export async function withSite<T>(build: string, use: (served: Served) => Promise<T>, {listening = false} = {}): Promise<T> {
  const server = await serveFolder(build);
  try {
    const port = listening ? await freePort() : 0;
    const args = listening ? [...CHROMIUM_ARGS, `--remote-debugging-port=${port}`] : CHROMIUM_ARGS;
    const browser = await chromium.launch({executablePath: findChromium(), args});
    try {
      return await use({browser, origin: server.origin, port});
    } finally {
      await browser.close();
    }
  } finally {
    await server.close();
  }
}
