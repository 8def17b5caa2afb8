import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {gzipSync} from 'node:zlib';
import {inlineScripts} from '../../src/plugins/content-security/policy';
import {measureLoad, type Load} from '../../bench/load';
import {pagesOf, root, useSite} from './harness';

const site = useSite();
const KB = 1000;
const gzipped = (text: string) => gzipSync(text, {level: 9}).length;

/**
 * Compressed bytes before the first intent, maths fonts apart; see "Bars" in CONTRIBUTING. A blueprint is allowed more
 * than a chapter: it holds three diagrams, an executed estimate, some fifteen full answers and thirty sources.
 */
const BUDGETS = [
  ...pagesOf(path.join(root, 'build'))
    .filter((page) => /^blueprints\/[\w-]+\/$/.test(page))
    .map((page) => ({kind: 'blueprint', path: page, total: 80 * KB})),
  {kind: 'framework step with a diagram, tables and maths', path: 'framework/clarify/', total: 60 * KB},
  {kind: 'framework overview', path: 'framework/', total: 60 * KB},
  {kind: 'concept with an estimate, a diagram and maths', path: 'concepts/experiment-design/', total: 60 * KB},
  {kind: 'library of some 290 entries', path: 'resources/', total: 100 * KB},
  {kind: 'landing page', path: '', total: 45 * KB},
  {kind: 'glossary', path: 'glossary/', total: 60 * KB},
  {kind: 'blog index', path: 'blog/', total: 45 * KB},
];

describe.each(BUDGETS)('$kind (/$path)', ({path: page, total}) => {
  let load: Load;
  test('stays in its budget before the reader interacts', async () => {
    load = await measureLoad(site.browser, site.url(page), {profile: 'phone'});
    expect(load.bytes.script, 'script bytes').toBe(0);
    expect(load.bytes.total - load.bytes.mathsFont, 'total without maths fonts').toBeLessThanOrEqual(total);
    expect(load.bytes.mathsFont, 'maths fonts').toBeLessThanOrEqual(40 * KB);
    expect(load.bytes.style, 'style').toBeLessThanOrEqual(24 * KB);
  });

  test('does not shift and does not block', async () => {
    // What the page itself costs is the least of several loads: whatever else runs on the machine only adds to it.
    let blocking = load.blockingTime;
    for (let attempt = 1; blocking > 0 && attempt < 5; attempt += 1) {
      blocking = Math.min(blocking, (await measureLoad(site.browser, site.url(page), {profile: 'phone'})).blockingTime);
    }
    expect(load.layoutShift).toBe(0);
    expect(blocking).toBe(0);
  });
});

test('every chapter keeps the budget by its files alone: page and stylesheet', () => {
  const styles = readdirSync(path.join(site.directory, 'assets/css')).map((file) => gzipped(readFileSync(path.join(site.directory, 'assets/css', file), 'utf8')));
  const css = styles.reduce((sum, bytes) => sum + bytes, 0);
  const chapters = pagesOf(site.directory).filter((page) => /^(?:concepts|framework)\/(?:[\w-]+\/)?$/.test(page));
  expect(chapters.length).toBeGreaterThan(30);
  const heavy = chapters.map((page) => ({page, bytes: css + gzipped(readFileSync(path.join(site.directory, page, 'index.html'), 'utf8'))})).filter(({bytes}) => bytes > 58 * KB);
  expect(heavy).toEqual([]);
});

test('the starter weighs at most 1.5 kB', () => {
  const html = readFileSync(`${site.directory}/framework/index.html`, 'utf8');
  const starter = inlineScripts(html).at(-1) ?? '';
  expect(starter).toContain('two-loops:ready');
  expect(gzipped(starter)).toBeLessThanOrEqual(1500);
});
