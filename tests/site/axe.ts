import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {AxeResults, RunOptions} from 'axe-core';
import type {Page} from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** The standard that every page meets; what axe calls best practice goes beyond it. */
export const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * What axe objects to in the whole page once colours and places have stopped changing: `rule at element: why`, nothing
 * if all is well. It is evaluated from outside, so the page keeps its policy.
 */
export async function violations(page: Page, tags = [...WCAG, 'best-practice']): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const result = await page.evaluate(async (values) => {
    const passing = document.getAnimations().filter((each) => each.playState === 'running' && Number(each.effect?.getComputedTiming().endTime) < Infinity);
    await Promise.allSettled(passing.map(({finished}) => finished));
    const {axe} = window as unknown as {axe: {run: (where: Document, how: RunOptions) => Promise<AxeResults>}};
    return axe.run(document, {runOnly: {type: 'tag', values}, resultTypes: ['violations']});
  }, tags);
  return result.violations.flatMap(({id, nodes}) =>
    nodes.map(({target, failureSummary}) => `${id} at ${target.join(' ')}: ${failureSummary?.split('\n')[1]?.trim()}`),
  );
}

/** What makes the page wider than the screen; nothing if it fits. What scrolls in a box of its own is not to blame. */
export async function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const {clientWidth, scrollWidth} = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1 && !element.closest('.scroll *, .katex-display *'),
    );
    return [
      `${scrollWidth} px on a screen of ${clientWidth} px`,
      ...wide.slice(0, 5).map((element) => `${element.tagName}.${element.getAttribute('class') ?? ''} ${element.textContent?.slice(0, 40)}`),
    ];
  });
}
