import {existsSync, readFileSync} from 'node:fs';
import type {VFile} from 'vfile';

/**
 * Whether the text is the part of a blog post above its truncation mark. Lists of posts show that part, compiled by
 * itself: what the post has further down, such as its sources, is not there.
 */
export function isExcerpt(vfile: VFile): boolean {
  const shown = String(vfile.value);
  if (/\{\/\*\s*truncate\s*\*\/\}|<!--\s*truncate\s*-->/.test(shown) || !existsSync(vfile.path)) return false;
  const whole = readFileSync(vfile.path, 'utf8');
  return whole.length > shown.length && whole.startsWith(shown);
}
