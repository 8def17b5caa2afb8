import type {Browser, BrowserContextOptions, CDPSession, Page} from 'playwright-core';

/** `laptop` is a desktop's window with the phone's processor and network: some controls only show in a wide window. */
export type Profile = 'phone' | 'laptop' | 'desktop';

interface Conditions {
  context: BrowserContextOptions;
  /** Times that the processor is slowed down. */
  cpu: number;
  /** Bits a second and milliseconds, or undefined for the machine's own loopback. */
  network?: {down: number; up: number; latency: number};
}

const SLOW = {cpu: 4, network: {down: 1_600_000, up: 750_000, latency: 150}};
const WIDE = {viewport: {width: 1280, height: 800}};

const CONDITIONS: Record<Profile, Conditions> = {
  phone: {...SLOW, context: {viewport: {width: 390, height: 844}, deviceScaleFactor: 2, hasTouch: true, isMobile: true}},
  laptop: {...SLOW, context: WIDE},
  desktop: {cpu: 1, context: WIDE},
};

export interface ProfiledPage {
  page: Page;
  cdp: CDPSession;
  close: () => Promise<void>;
}

/** A page in a fresh context (cold cache, empty storage) under the profile's screen, processor and network. */
export async function openProfile(browser: Browser, profile: Profile): Promise<ProfiledPage> {
  const {context: options, cpu, network} = CONDITIONS[profile];
  const context = await browser.newContext({...options, serviceWorkers: 'block'});
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  if (network) {
    await cdp.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: network.latency,
      downloadThroughput: network.down / 8,
      uploadThroughput: network.up / 8,
    });
  }
  if (cpu > 1) await cdp.send('Emulation.setCPUThrottlingRate', {rate: cpu});
  return {page, cdp, close: () => context.close()};
}
