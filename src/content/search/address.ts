const BLOG_FILE = /^(?<folder>.*?)(?<date>\d{4}[-/]\d{1,2}[-/]\d{1,2})[-/]?(?<name>.*?)(?:\/index)?$/;

const join = (...parts: string[]): string => `/${parts.join('/')}/`.replace(/\/{2,}/g, '/');

/**
 * Where Docusaurus puts a page, below the site's base path: `docs/framework/index.mdx` stands at `/framework/`,
 * `blog/2026-11-21-hello.mdx` at `/blog/2026/11/21/hello/`. A site test compares all of them with the build.
 *
 * @param file path relative to the root, with forward slashes
 * @param slug the front matter's `slug`, if any
 */
export function addressOf(file: string, slug?: string): string {
  const [area = '', ...rest] = file.replace(/\.mdx?$/, '').split('/');
  if (area === 'blog') {
    if (slug) return join('blog', slug);
    const {folder = '', date, name = rest.join('/')} = BLOG_FILE.exec(rest.join('/'))?.groups ?? {};
    return date ? join('blog', date.replaceAll('-', '/'), folder, name) : join('blog', rest.join('/').replace(/\/index$/, ''));
  }
  if (slug?.startsWith('/')) return join(slug);
  if (slug) return join(...rest.slice(0, -1), slug);
  const last = rest.at(-1)?.toLowerCase();
  const isIndex = last === 'index' || last === 'readme' || (last !== undefined && last === rest.at(-2)?.toLowerCase());
  return join(...(isIndex ? rest.slice(0, -1) : rest));
}

/** Whether Docusaurus makes a page of it: no part of the path starts with an underscore, and it is no test. */
export function isPage(file: string): boolean {
  return /\.mdx?$/.test(file) && !/(^|\/)_|\.test\.|(^|\/)__tests__\//.test(file);
}
