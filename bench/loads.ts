import type {Browser} from 'playwright-core';
import {measureLoad, type Load} from './load';
import {median} from './median';
import type {Profile} from './profiles';
import {formatTable} from './table';
import type {Bytes} from './traffic';

export interface LoadRow extends Load {
  page: string;
  profile: Profile;
}

/** Several visits as one: each number is the median of its own. */
export function medianLoad(loads: readonly Load[]): Load {
  const of = (pick: (load: Load) => number): number => median(loads.map(pick));
  const kinds = Object.keys(loads[0]?.bytes ?? {}) as (keyof Bytes)[];
  return {
    bytes: Object.fromEntries(kinds.map((kind) => [kind, of((load) => load.bytes[kind])])) as Bytes,
    requests: of((load) => load.requests),
    lcp: of((load) => load.lcp),
    fcp: of((load) => load.fcp),
    layoutShift: of((load) => load.layoutShift),
    blockingTime: of((load) => load.blockingTime),
  };
}

/** Visits every page `runs` times as a phone and as a desktop. */
export async function measureLoads(browser: Browser, origin: string, pages: readonly string[], runs: number): Promise<LoadRow[]> {
  const rows: LoadRow[] = [];
  for (const profile of ['phone', 'desktop'] as const) {
    for (const page of pages) {
      const loads: Load[] = [];
      for (let run = 0; run < runs; run += 1) loads.push(await measureLoad(browser, `${origin}/${page}`, {profile}));
      rows.push({page: `/${page}`, profile, ...medianLoad(loads)});
    }
  }
  return rows;
}

const kB = (kind: keyof Bytes) => (row: LoadRow) => row.bytes[kind] / 1000;

export const loadTable = (rows: readonly LoadRow[]): string =>
  formatTable(rows, [
    {title: 'Page', value: (row) => row.page},
    {title: 'Profile', value: (row) => row.profile},
    {title: 'Total kB', value: kB('total'), digits: 1},
    {title: 'HTML', value: kB('document'), digits: 1},
    {title: 'CSS', value: kB('style'), digits: 1},
    {title: 'JS', value: kB('script'), digits: 1},
    {title: 'Fonts', value: kB('font'), digits: 1},
    {title: 'Maths fonts', value: kB('mathsFont'), digits: 1},
    {title: 'Images', value: kB('image'), digits: 1},
    {title: 'Other', value: kB('other'), digits: 1},
    {title: 'Requests', value: (row) => row.requests},
    {title: 'FCP ms', value: (row) => row.fcp},
    {title: 'LCP ms', value: (row) => row.lcp},
    {title: 'Shift', value: (row) => row.layoutShift, digits: 3},
    {title: 'Blocking ms', value: (row) => row.blockingTime},
  ]);
