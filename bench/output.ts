import {readFileSync, readdirSync, statSync} from 'node:fs';
import path from 'node:path';
import {gzipSync} from 'node:zlib';

/** What a build wrote, in bytes. */
export interface Output {
  pages: number;
  total: number;
  /** One page's HTML, compressed, and the scripts that it starts on the first intent, compressed. */
  page: number;
  scripts: number;
}

const gzipped = (file: string): number => gzipSync(readFileSync(file), {level: 9}).length;

/** Names of the scripts that a page starts when a reader first needs them. */
export function startedScripts(html: string): string[] {
  return [...new Set([...html.matchAll(/"[^"\s]*\/(assets\/js\/[^"\s]+\.js)"/g)].map((match) => match[1]!))];
}

/** @param page path of the page to weigh, such as `glossary/` */
export function weighOutput(build: string, page: string): Output {
  const files = readdirSync(build, {recursive: true, encoding: 'utf8'}).filter((file) => statSync(path.join(build, file)).isFile());
  const html = path.join(build, page, 'index.html');
  return {
    pages: files.filter((file) => file.endsWith('.html')).length,
    total: files.reduce((sum, file) => sum + statSync(path.join(build, file)).size, 0),
    page: gzipped(html),
    scripts: startedScripts(readFileSync(html, 'utf8')).reduce((sum, file) => sum + gzipped(path.join(build, file)), 0),
  };
}
