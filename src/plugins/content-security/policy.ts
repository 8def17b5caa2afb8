import {createHash} from 'node:crypto';

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/gi;
const RUNS = /^(|module|text\/javascript|application\/javascript|speculationrules)$/i;

/** Source text of every inline script that a browser would run (or, for speculation rules, obey). */
export function inlineScripts(html: string): string[] {
  return [...html.matchAll(SCRIPT)].flatMap(([, attributes = '', text = '']) => {
    const type = /\btype=(?:"([^"]*)"|'([^']*)'|([^\s>]*))/i.exec(attributes);
    const kind = type ? (type[1] ?? type[2] ?? type[3] ?? '') : '';
    return /\bsrc=/i.test(attributes) || !RUNS.test(kind) ? [] : [text];
  });
}

/**
 * The policy of one page: everything from our own origin only, inline scripts by their hash, no plug-ins, no frames.
 * Styles may be inline because KaTeX and diagrams position by style attributes.
 *
 * @param scripts source texts of the page's inline scripts
 */
export function contentSecurityPolicy(scripts: string[]): string {
  const hashes = scripts.map((text) => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`);
  return [
    "default-src 'none'",
    `script-src 'self' ${[...new Set(hashes)].join(' ')}`.trim(),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/**
 * The page with its policy as the first thing after the declaration of its encoding.
 * @throws if the page has no `<meta charset>` to stand behind: a policy that comes after a script does not bind it
 */
export function withPolicy(html: string): string {
  const charset = /<meta charset=["']?utf-8["']?\s*\/?>/i.exec(html);
  if (!charset) throw new Error('the page has no <meta charset="utf-8"> to put its Content-Security-Policy after');
  const end = charset.index + charset[0].length;
  const policy = contentSecurityPolicy(inlineScripts(html));
  return `${html.slice(0, end)}<meta http-equiv="Content-Security-Policy" content="${policy}">${html.slice(end)}`;
}
