import type {Browser} from 'playwright-core';
import {blockingTime, type LongTask} from './blocking';
import {openProfile} from './profiles';
import {countTraffic, type Bytes} from './traffic';

/** What one visit with a cold cache costs, before the reader touches anything. Times in milliseconds. */
export interface Load {
  /** Bytes over the wire, by kind: compressed bodies plus response headers, as the browser counted them. */
  bytes: Bytes;
  requests: number;
  /** Largest and first contentful paint. */
  lcp: number;
  fcp: number;
  /** Sum of all layout shifts without recent input: stricter than CLS, which takes the worst session window. */
  layoutShift: number;
  /** Long tasks after the first contentful paint, each beyond 50 ms. */
  blockingTime: number;
}

interface Seen {
  fcp: number;
  lcp: number;
  layoutShift: number;
  tasks: LongTask[];
}

type Observed = typeof globalThis & {loadSeen: Seen};
type Shift = PerformanceEntry & {hadRecentInput: boolean; value: number};

/** Runs in the page before its own scripts. (No named inner function: tsx would wrap it in a helper the page lacks.) */
function observe(): void {
  const seen: Seen = {fcp: 0, lcp: 0, layoutShift: 0, tasks: []};
  (globalThis as Observed).loadSeen = seen;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const {entryType, name, startTime, duration} = entry;
      if (name === 'first-contentful-paint') seen.fcp = startTime;
      else if (entryType === 'largest-contentful-paint') seen.lcp = startTime;
      else if (entryType === 'longtask') seen.tasks.push({startTime, duration});
      else if (entryType === 'layout-shift' && !(entry as Shift).hadRecentInput) seen.layoutShift += (entry as Shift).value;
    }
  }).observe({entryTypes: ['paint', 'largest-contentful-paint', 'longtask', 'layout-shift']});
}

/**
 * Loads a page once in a fresh context (cold cache, empty storage), touches and scrolls nothing, and waits until the
 * network has been idle for half a second and half a second more.
 *
 * Bytes are `Network.loadingFinished.encodedDataLength`: response headers and compressed body as they crossed the wire.
 *
 * @param profile `phone`: 390 × 844, pixel ratio 2, touch, processor 4 times slower, 1.6 Mbit/s down, 750 kbit/s up,
 *   150 ms latency · `desktop`: 1280 × 800, nothing slowed down
 * @throws if the page does not answer with success
 */
export async function measureLoad(browser: Browser, url: string, {profile}: {profile: 'phone' | 'desktop'}): Promise<Load> {
  const {page, cdp, close} = await openProfile(browser, profile);
  try {
    await page.addInitScript(observe);
    const {bytes, requests} = countTraffic(cdp);
    const response = await page.goto(url, {waitUntil: 'networkidle', timeout: 90_000});
    if (!response?.ok()) throw new Error(`${url} answered ${response?.status() ?? 'nothing'}; a page to measure must exist.`);
    await page.waitForTimeout(500);
    const {tasks, ...seen} = await page.evaluate(() => (globalThis as Observed).loadSeen);
    return {bytes: {...bytes}, requests: requests(), ...seen, blockingTime: blockingTime(tasks, seen.fcp)};
  } finally {
    await close();
  }
}
