import {existsSync} from 'node:fs';
import path from 'node:path';

/** One page of each kind; paths of the site without a leading slash. */
export const PAGES = [
  '',
  'framework/',
  'framework/clarify/',
  'blueprints/video-recsys/',
  'glossary/',
  'practice/progress/',
  'blog/',
];

/** What to tell someone whose build cannot be measured, or undefined if it holds every page. */
export function siteComplaint(build: string, pages: readonly string[] = PAGES): string | undefined {
  const has = (page: string): boolean => existsSync(path.join(build, page, 'index.html'));
  if (!has('')) return `${path.basename(build)}/ holds no site; run "npm run build" first, then "npm run bench" again.`;
  const absent = pages.filter((page) => !has(page));
  return absent.length === 0
    ? undefined
    : `The site in ${path.basename(build)}/ has no page ${absent.join(', ')}; run "npm run build" again, or change the list in bench/pages.ts if the page has moved.`;
}
