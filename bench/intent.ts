import type {Browser} from 'playwright-core';
import {median} from './median';
import {openProfile, type Profile} from './profiles';
import {formatTable} from './table';
import {countTraffic} from './traffic';

/** A first touch, and the attribute that shows that the site has answered it. */
interface Intent {
  name: string;
  profile: Profile;
  control: string;
  answer: {selector: string; attribute: string};
}

/** Chapters that do nothing before the first touch: text, diagrams and maths, the longest list. */
export const INTENT_PAGES = ['framework/clarify/', 'blueprints/video-recsys/', 'glossary/'];

const INTENTS: Intent[] = [
  {
    name: 'colour-mode switch',
    profile: 'laptop',
    control: '.navbar button[aria-label*="mode"]',
    answer: {selector: 'html', attribute: 'data-theme'},
  },
  {
    name: 'menu button',
    profile: 'phone',
    control: '.navbar__toggle',
    answer: {selector: '.navbar__toggle', attribute: 'aria-expanded'},
  },
];

export interface IntentRow {
  page: string;
  intent: string;
  profile: Profile;
  /** Milliseconds from the click until the page had hydrated, and until the click had its effect. */
  ready: number;
  answered: number;
  /** Scripts that the click fetched, and everything: bytes over the wire. */
  scriptBytes: number;
  totalBytes: number;
}

type Sample = Omit<IntentRow, 'page' | 'intent' | 'profile'>;

interface Clicked {
  at: number;
  before: string | null;
  ready: number;
  answered: number;
}
type Timed = typeof globalThis & {clicked: Clicked};

/** Runs in the page before its own scripts: notes the first click, and when the page is ready and has answered it. */
function observeClick({selector, attribute}: Intent['answer']): void {
  const clicked: Clicked = {at: 0, before: null, ready: 0, answered: 0};
  (globalThis as Timed).clicked = clicked;
  addEventListener(
    'click',
    (event) => {
      if (clicked.at) return; // the replayed click
      clicked.at = event.timeStamp;
      clicked.before = document.querySelector(selector)?.getAttribute(attribute) ?? null;
    },
    {capture: true},
  );
  new MutationObserver(() => {
    if (!clicked.at) return;
    if (!clicked.ready && document.documentElement.dataset.ready === '') clicked.ready = performance.now() - clicked.at;
    const now = document.querySelector(selector)?.getAttribute(attribute) ?? null;
    if (!clicked.answered && now !== clicked.before) clicked.answered = performance.now() - clicked.at;
  }).observe(document, {subtree: true, attributeFilter: ['data-ready', attribute]});
}

async function clickOnce(browser: Browser, url: string, {name, profile, control, answer}: Intent): Promise<Sample> {
  const {page, cdp, close} = await openProfile(browser, profile);
  try {
    // On a dark system the first click chooses "light"; on a light one it would choose what already shows.
    await page.emulateMedia({colorScheme: 'dark'});
    await page.addInitScript(observeClick, answer);
    await page.goto(url, {waitUntil: 'networkidle', timeout: 90_000});
    const {bytes} = countTraffic(cdp);
    const button = page.locator(control).filter({visible: true}).first();
    await (profile === 'phone' ? button.tap() : button.click());
    const both = page.waitForFunction(() => (globalThis as Timed).clicked.ready && (globalThis as Timed).clicked.answered, null, {timeout: 60_000});
    await both.catch(() => undefined); // which of the two is missing is told below
    const {ready, answered} = await page.evaluate(() => (globalThis as Timed).clicked);
    if (!ready || !answered) {
      throw new Error(`${url}: 60 s after the first click on the ${name} the page ${ready ? 'is ready, but the click had no effect' : 'is not ready'}.`);
    }
    await page.waitForLoadState('networkidle');
    return {ready, answered, scriptBytes: bytes.script, totalBytes: bytes.total};
  } finally {
    await close();
  }
}

/**
 * First intent to ready: the pointer arrives and clicks in one go (a reader's hand is slower, so a reader waits less),
 * scripts start, the page hydrates, the click is replayed.
 */
export async function measureIntents(browser: Browser, origin: string, pages: readonly string[], runs: number): Promise<IntentRow[]> {
  const rows: IntentRow[] = [];
  for (const intent of INTENTS) {
    for (const page of pages) {
      const samples: Sample[] = [];
      for (let run = 0; run < runs; run += 1) samples.push(await clickOnce(browser, `${origin}/${page}`, intent));
      const of = (key: keyof Sample): number => median(samples.map((sample) => sample[key]));
      rows.push({
        page: `/${page}`,
        intent: intent.name,
        profile: intent.profile,
        ready: of('ready'),
        answered: of('answered'),
        scriptBytes: of('scriptBytes'),
        totalBytes: of('totalBytes'),
      });
    }
  }
  return rows;
}

export const intentTable = (rows: readonly IntentRow[]): string =>
  formatTable(rows, [
    {title: 'Page', value: (row) => row.page},
    {title: 'First click', value: (row) => row.intent},
    {title: 'Profile', value: (row) => row.profile},
    {title: 'Ready ms', value: (row) => row.ready},
    {title: 'Answered ms', value: (row) => row.answered},
    {title: 'JS kB', value: (row) => row.scriptBytes / 1000, digits: 1},
    {title: 'Total kB', value: (row) => row.totalBytes / 1000, digits: 1},
  ]);
