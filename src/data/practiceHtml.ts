import rehypeKatex from 'rehype-katex';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import type {Estimate} from '../content/estimate/estimate';
import {withNumbers} from '../content/estimate/references';
import {resolveFrom} from '../content/paths';

const toHtml = unified().use(remarkGfm).use(remarkMath).use(remarkRehype).use(rehypeKatex, {strict: 'error'}).use(rehypeStringify);
const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMath);

/** The address of a chapter: `docs/concepts/calibration.mdx` → `/base/concepts/calibration/`. */
export function siteRoute(chapter: string, baseUrl: string): string {
  const path = chapter.replace(/^docs\//, '').replace(/(?:^|(?<=\/))index\.mdx?$|\.mdx?$/, '');
  return `${baseUrl}${path}${path && !path.endsWith('/') ? '/' : ''}`;
}

/**
 * Markdown of a data file as HTML: numbers filled in, citations left out (the chapter has them), links to chapters as
 * addresses of the site, maths set. The text is our own; raw HTML in it is dropped.
 *
 * @param file the chapter that the text belongs to, which its links start from
 */
export function practiceHtml(markdown: string, file: string, {baseUrl, estimate}: {baseUrl: string; estimate?: Estimate}): string {
  const filled = estimate ? withNumbers(markdown, estimate) : markdown;
  const tree = parser.parse(filled.replace(/\s*<Cite\b[^>]*\/>/g, ''));
  visit(tree, 'link', (node) => {
    const [address = '', anchor] = node.url.split('#');
    if (/^[a-z]+:/i.test(node.url)) return;
    const target = address === '' ? file : resolveFrom(file, address);
    if (target) node.url = `${siteRoute(target, baseUrl)}${anchor ? `#${anchor}` : ''}`;
  });
  return String(toHtml.stringify(toHtml.runSync(tree)));
}

/** The same without the paragraph around a single line. */
export const inlineHtml = (...args: Parameters<typeof practiceHtml>): string => practiceHtml(...args).trim().replace(/^<p>([^]*)<\/p>$/, (whole, inner: string) => (inner.includes('<p>') ? whole : inner));

/** The words of an HTML text. */
export const plainWords = (html: string): string =>
  html.replace(/<annotation[^]*?<\/annotation>/g, '').replace(/<[^>]+>/g, '').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&#x26;|&amp;/g, '&').replace(/\s+/g, ' ').trim();
