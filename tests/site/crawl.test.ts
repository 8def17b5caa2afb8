import {existsSync, readFileSync, readdirSync, statSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {pagesOf, root} from './harness';

/** Everything that the HTML of a page points to. */
function references(html: string): string[] {
  const attributes = html.matchAll(/\s(?:href|src|srcset|poster|data-src)=(?:"([^"]*)"|'([^']*)'|([^\s>"']+))/g);
  return [...attributes].map((match) => (match[1] ?? match[2] ?? match[3] ?? '').replaceAll('&amp;', '&'));
}

const idsOf = (html: string): Set<string> =>
  new Set([...html.matchAll(/\s(?:id|name)=(?:"([^"]*)"|([^\s>"']+))/g)].map((match) => match[1] ?? match[2] ?? ''));

const fileOf = (directory: string, pathname: string): string | undefined =>
  [pathname, path.join(pathname, 'index.html')]
    .map((name) => path.join(directory, name))
    .find((file) => existsSync(file) && statSync(file).isFile());

const problemsOf = (folder: string, baseUrl: string): string[] => {
  const directory = path.join(root, folder);
  const problems: string[] = [];
  const ids = new Map<string, Set<string>>();
  const idsIn = (file: string) => {
    if (!ids.has(file)) ids.set(file, idsOf(readFileSync(file, 'utf8')));
    return ids.get(file)!;
  };
  for (const page of pagesOf(directory)) {
    const file = path.join(directory, page.endsWith('.html') ? page : `${page}index.html`);
    const here = new URL(baseUrl + page, 'http://site.test');
    for (const reference of references(readFileSync(file, 'utf8'))) {
      if (/^(data|mailto|blob):/.test(reference)) continue;
      const target = new URL(reference, here);
      if (target.origin !== here.origin) continue;
      const pathname = decodeURIComponent(target.pathname);
      if (!pathname.startsWith(baseUrl)) {
        problems.push(`${page}: ${reference} leaves the base path`);
        continue;
      }
      const found = fileOf(directory, pathname.slice(baseUrl.length - 1));
      if (!found) problems.push(`${page}: ${reference} leads nowhere`);
      else if (target.hash && found.endsWith('.html') && !idsIn(found).has(decodeURIComponent(target.hash.slice(1)))) {
        problems.push(`${page}: ${reference} has no such anchor`);
      }
    }
  }
  for (const sheet of readdirSync(directory, {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.css'))) {
    const css = readFileSync(path.join(directory, sheet), 'utf8');
    for (const [, reference = ''] of css.matchAll(/url\(["']?([^"')]+)["']?\)/g)) {
      if (/^(data:|#|%23)/.test(reference)) continue;
      const target = new URL(reference, new URL(baseUrl + sheet, 'http://site.test'));
      const inside = target.origin === 'http://site.test' && target.pathname.startsWith(baseUrl);
      if (!inside || !fileOf(directory, target.pathname.slice(baseUrl.length - 1))) problems.push(`${sheet}: ${reference}`);
    }
  }
  return problems;
};

describe.each([
  {folder: 'build', baseUrl: '/', host: ''},
  {folder: 'build-fork', baseUrl: '/some-fork/', host: 'https://ada.github.io'},
])('the site at $baseUrl', ({folder, baseUrl, host}) => {
  test('has no broken link, anchor, image or asset', () => {
    expect(problemsOf(folder, baseUrl)).toEqual([]);
  });

  test('has a sitemap, a robots file, feeds and a 404 page', () => {
    const present = (name: string) => existsSync(path.join(root, folder, name));
    expect(['sitemap.xml', 'robots.txt', 'blog/rss.xml', 'blog/atom.xml', '404.html'].filter((name) => !present(name))).toEqual([]);
    expect(pagesOf(path.join(root, folder)).length).toBeGreaterThanOrEqual(8);
  });

  test.skipIf(!host)('names the fork and not somebody else', () => {
    const html = readFileSync(path.join(root, folder, 'framework/index.html'), 'utf8');
    expect(html).toContain(`${host}${baseUrl}framework/`);
    expect(html).toContain('github.com/Ada/some-fork/edit/main/docs/framework/index.mdx');
    expect(readFileSync(path.join(root, folder, 'sitemap.xml'), 'utf8')).toContain(`<loc>${host}${baseUrl}`);
    expect(readFileSync(path.join(root, folder, 'robots.txt'), 'utf8')).toContain(`${host}${baseUrl}sitemap.xml`);
  });
});
