import {readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {pagesOf, startScripts, useSite, watch} from './harness';

const site = useSite();

test('every page carries a policy without unsafe scripts', () => {
  for (const page of pagesOf(site.directory)) {
    const file = path.join(site.directory, page.endsWith('.html') ? page : `${page}index.html`);
    const html = readFileSync(file, 'utf8');
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1];
    expect(policy, page).toBeDefined();
    const scripts = /script-src ([^;]+)/.exec(policy!)?.[1] ?? '';
    expect(scripts, page).not.toMatch(/unsafe|https?:|\*/);
  }
});

test('nothing of ours is blocked, before and after the scripts start', async () => {
  for (const path of ['', 'framework/', 'blueprints/video-recsys/', 'practice/progress/', 'blog/']) {
    const page = await site.newPage();
    const seen = watch(page, site.origin);
    await page.goto(site.url(path), {waitUntil: 'load'});
    await startScripts(page);
    await page.waitForTimeout(200);
    expect(seen.messages, path).toEqual([]);
    expect(seen.foreign, path).toEqual([]);
    await page.context().close();
  }
});

test('an injected inline script, an event handler and a foreign script do not run', async () => {
  const page = await site.newPage();
  await page.goto(site.url('framework/'));
  const violations = await page.evaluate(async () => {
    const blocked: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => blocked.push(event.effectiveDirective));
    const script = document.createElement('script');
    script.textContent = 'window.injected = true';
    document.body.append(script);
    const box = document.createElement('div');
    box.innerHTML = '<img src="data:," onerror="window.injected = true">';
    document.body.append(box);
    const foreign = document.createElement('script');
    foreign.src = 'http://localhost:9/x.js';
    document.body.append(foreign);
    await new Promise((resolve) => setTimeout(resolve, 300));
    return blocked;
  });
  expect(violations).toEqual(expect.arrayContaining(['script-src-elem', 'script-src-attr']));
  expect(violations.filter((name) => name === 'script-src-elem')).toHaveLength(2);
  expect(await page.evaluate(() => 'injected' in window)).toBe(false);
  await page.context().close();
});

test('speculation rules are accepted by the policy', async () => {
  const page = await site.newPage();
  const seen = watch(page, site.origin);
  await page.goto(site.url('framework/'));
  const link = page.locator('.pagination-nav__link').first();
  const target = await link.getAttribute('href');
  await link.hover();
  await page.waitForTimeout(1500);
  await link.click();
  await page.waitForURL(`**${target}`);
  expect(seen.messages).toEqual([]);
  await page.context().close();
});
