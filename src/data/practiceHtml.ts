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
/** Maths stays TeX between the marks that Anki's MathJax looks for. */
const toAnki = unified().use(remarkGfm).use(remarkMath).use(remarkRehype).use(rehypeStringify);
const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMath);

/** The address of a chapter: `docs/concepts/calibration.mdx` → `/base/concepts/calibration/`. */
export function siteRoute(chapter: string, baseUrl: string): string {
  const path = chapter.replace(/^docs\//, '').replace(/(?:^|(?<=\/))index\.mdx?$|\.mdx?$/, '');
  return `${baseUrl}${path}${path && !path.endsWith('/') ? '/' : ''}`;
}

export interface HtmlContext {
  /** Base address of links: a path, or a whole origin with a path for texts that leave the site. */
  baseUrl: string;
  estimate?: Estimate;
  /** Maths set by KaTeX, or as TeX for Anki. */
  maths?: 'katex' | 'tex';
}

/**
 * Markdown of a data file as HTML: numbers filled in, citations left out (the chapter has them), links to chapters as
 * addresses of the site, maths set. The text is our own; raw HTML in it is dropped.
 *
 * @param file the chapter that the text belongs to, which its links start from
 */
export function practiceHtml(markdown: string, file: string, {baseUrl, estimate, maths = 'katex'}: HtmlContext): string {
  const filled = estimate ? withNumbers(markdown, estimate) : markdown;
  const tree = parser.parse(filled.replace(/\s*<Cite\b[^>]*\/>/g, ''));
  visit(tree, 'link', (node) => {
    const [address = '', anchor] = node.url.split('#');
    if (/^[a-z]+:/i.test(node.url)) return;
    const target = address === '' ? file : resolveFrom(file, address);
    if (target) node.url = `${siteRoute(target, baseUrl)}${anchor ? `#${anchor}` : ''}`;
  });
  if (maths === 'katex') return String(toHtml.stringify(toHtml.runSync(tree)));
  visit(tree, (node) => {
    if (node.type !== 'inlineMath' && node.type !== 'math') return;
    const [open, close] = node.type === 'math' ? ['\\[', '\\]'] : ['\\(', '\\)'];
    Object.assign(node, {type: 'text', value: `${open}${(node as {value: string}).value}${close}`, data: undefined});
  });
  return String(toAnki.stringify(toAnki.runSync(tree)));
}

/** The same without the paragraph around a single line. */
export const inlineHtml = (...args: Parameters<typeof practiceHtml>): string => practiceHtml(...args).trim().replace(/^<p>([^]*)<\/p>$/, (whole, inner: string) => (inner.includes('<p>') ? whole : inner));

/** The words of an HTML text. */
export const plainWords = (html: string): string =>
  html.replace(/<annotation[^]*?<\/annotation>/g, '').replace(/<[^>]+>/g, '').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&#x26;|&amp;/g, '&').replace(/\s+/g, ' ').trim();
