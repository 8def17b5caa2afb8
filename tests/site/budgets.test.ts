import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {gzipSync} from 'node:zlib';
import {inlineScripts} from '../../src/plugins/content-security/policy';
import {measureLoad, type Load} from '../../bench/load';
import {useSite} from './harness';

const site = useSite();
const KB = 1000;
const gzipped = (text: string) => gzipSync(text, {level: 9}).length;

/** Compressed bytes before the first intent, maths fonts apart; see "Bars" in CONTRIBUTING. */
const BUDGETS = [
  {kind: 'chapter with diagrams, tables and maths', path: 'blueprints/video-recsys/', total: 60 * KB},
  {kind: 'framework step', path: 'framework/clarify/', total: 60 * KB},
  {kind: 'framework overview', path: 'framework/', total: 60 * KB},
  {kind: 'landing page', path: '', total: 45 * KB},
  {kind: 'glossary', path: 'glossary/', total: 60 * KB},
  {kind: 'blog index', path: 'blog/', total: 45 * KB},
];

describe.each(BUDGETS)('$kind (/$path)', ({path, total}) => {
  let load: Load;
  test('stays in its budget before the reader interacts', async () => {
    load = await measureLoad(site.browser, site.url(path), {profile: 'phone'});
    expect(load.bytes.script, 'script bytes').toBe(0);
    expect(load.bytes.total - load.bytes.mathsFont, 'total without maths fonts').toBeLessThanOrEqual(total);
    expect(load.bytes.mathsFont, 'maths fonts').toBeLessThanOrEqual(40 * KB);
    expect(load.bytes.style, 'style').toBeLessThanOrEqual(24 * KB);
  });

  test('does not shift and does not block', () => {
    expect(load.layoutShift).toBe(0);
    expect(load.blockingTime).toBe(0);
  });
});

test('the starter weighs at most 1.5 kB', () => {
  const html = readFileSync(`${site.directory}/framework/index.html`, 'utf8');
  const starter = inlineScripts(html).at(-1) ?? '';
  expect(starter).toContain('two-loops:ready');
  expect(gzipped(starter)).toBeLessThanOrEqual(1500);
});
