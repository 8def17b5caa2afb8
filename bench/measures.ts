import {buildTable, measureBuilds} from './build';
import {INTENT_PAGES, intentTable, measureIntents} from './intent';
import {lighthouseTable, measureLighthouse} from './lighthouse';
import {loadTable, measureLoads} from './loads';
import type {Measure, Options} from './options';
import {PAGES} from './pages';
import {measureSearch, searchTable} from './search';
import {withSite} from './site';

export interface Measured {
  /** What goes into the results file, and how the terminal shows it. */
  rows: unknown;
  table: string;
  /** Version of the browser that took part. */
  browser?: string;
  /** Why the rows are not all there. */
  failure?: string;
}

interface Step {
  title: string;
  /** Whether build/ must hold the site. */
  needsSite: boolean;
  measure: (root: string, site: string, options: Options) => Promise<Measured>;
}

export const STEPS: Record<Measure, Step> = {
  load: {
    title: 'Weight and loading, cold cache, nothing touched',
    needsSite: true,
    measure: (_root, site, {runs}) =>
      withSite(site, async ({browser, origin}) => {
        const rows = await measureLoads(browser, origin, PAGES, runs);
        return {rows, table: loadTable(rows), browser: browser.version()};
      }),
  },
  lighthouse: {
    title: 'Lighthouse, mobile',
    needsSite: true,
    measure: (_root, site) =>
      withSite(
        site,
        async ({browser, origin, port}) => {
          const rows = await measureLighthouse(port, origin, PAGES);
          return {rows, table: lighthouseTable(rows), browser: browser.version()};
        },
        {listening: true},
      ),
  },
  intent: {
    title: 'First intent to ready, cold cache, processor 4 times slower, 1.6 Mbit/s',
    needsSite: true,
    measure: (_root, site, {runs}) =>
      withSite(site, async ({browser, origin}) => {
        const rows = await measureIntents(browser, origin, INTENT_PAGES, runs);
        return {rows, table: intentTable(rows), browser: browser.version()};
      }),
  },
  search: {
    title: 'Search index of the guide',
    needsSite: false,
    measure: async (root) => {
      const rows = measureSearch(root);
      return {rows, table: searchTable(rows)};
    },
  },
  build: {
    title: 'Build time and memory with synthetic chapters added',
    needsSite: false,
    measure: async (root, _site, {chapters}) => {
      const rows = await measureBuilds(root, chapters);
      return {rows, table: buildTable(rows), failure: rows.find((row) => row.failure)?.failure};
    },
  },
};
