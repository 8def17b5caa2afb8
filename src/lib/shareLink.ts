import * as v from 'valibot';
import {fromBase64Url, toBase64Url} from './base64url';
import {parseJson} from './progress/json';

/**
 * Links that carry what a reader made, after the `#` of an address, which no browser sends anywhere:
 *
 *     #b1.<base64url(deflate-raw(JSON))>
 *
 * The letter says what it is (a attempt, b board, p plan), the number is the version of its form. A link may come from
 * anybody: its size is limited before and after inflating, and its value is checked by a schema. Opening one never
 * writes anything; that is up to the page, and to the reader.
 */
export type LinkLetter = 'a' | 'b' | 'p';

/** Characters that a link may have, and bytes that it may inflate to. */
export const LINK_LIMITS = {characters: 64_000, bytes: 1_000_000} as const;

export type Written = {hash: string; error?: undefined} | {hash?: undefined; error: string};
export type ReadLink<T> = {value: T; error?: undefined} | {value?: undefined; error: string};

/** Fed in small pieces, so that inflating can stop soon after the limit: a piece grows a thousandfold at most. */
const PIECE = 1024;

const prefixOf = (letter: LinkLetter): string => `#${letter}1.`;

/** Whether the hash of an address means to be such a link; it may still be broken. */
export const isShareLink = (letter: LinkLetter, hash: string): boolean => hash.startsWith(prefixOf(letter));

/** Passes bytes through, and gives up as soon as more come out than `limit`. */
async function through(bytes: Uint8Array<ArrayBuffer>, transform: CompressionStream | DecompressionStream, limit: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  let from = 0;
  const source = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      if (from >= bytes.length) return controller.close();
      controller.enqueue(bytes.slice(from, (from += PIECE)));
    },
  }, {highWaterMark: 0});
  const reader = source.pipeThrough<Uint8Array>(transform).getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    if (size > limit) {
      reader.cancel().catch(() => undefined);
      return undefined;
    }
    parts.push(part.value);
  }
  const all = new Uint8Array(size);
  parts.reduce((at, part) => (all.set(part, at), at + part.length), 0);
  return all;
}

/** The hash that carries a value. It fails, and says so, for what no link should carry. Never throws. */
export async function writeShareLink(letter: LinkLetter, value: unknown): Promise<Written> {
  const tooLarge = {error: 'This is too large for a link. Export it as a file and send that.'};
  try {
    const bytes = new TextEncoder().encode(JSON.stringify(value));
    if (bytes.length > LINK_LIMITS.bytes) return tooLarge;
    const packed = await through(bytes, new CompressionStream('deflate-raw'), LINK_LIMITS.characters);
    const hash = packed && prefixOf(letter) + toBase64Url(packed);
    return hash && hash.length <= LINK_LIMITS.characters ? {hash} : tooLarge;
  } catch {
    return {error: 'This browser cannot make the link. Export a file and send that.'};
  }
}

/** What a link carries, if it is whole and has the form that the schema asks for. Never throws. */
export async function readShareLink<T>(letter: LinkLetter, hash: string, schema: v.GenericSchema<unknown, T>): Promise<ReadLink<T>> {
  const refuse = (why: string): ReadLink<T> => ({error: `This link ${why} Nothing was changed.`});
  const damaged = refuse('is damaged; it may have been cut off when it was copied. Ask for it again, or for a file.');
  try {
    if (!isShareLink(letter, hash)) return refuse('is not of the kind that this page opens.');
    if (hash.length > LINK_LIMITS.characters) return refuse('is longer than any that this site makes.');
    const packed = fromBase64Url(hash.slice(prefixOf(letter).length));
    if (!packed) return damaged;
    const bytes = await through(packed, new DecompressionStream('deflate-raw'), LINK_LIMITS.bytes);
    if (!bytes) return refuse('holds more than any that this site makes.');
    const json = parseJson(new TextDecoder('utf-8', {fatal: true}).decode(bytes));
    if (!json) return damaged;
    const parsed = v.safeParse(schema, json.value);
    return parsed.success ? {value: parsed.output} : refuse('does not hold what this page expects. It may come from a newer version: reload the page, then open it again.');
  } catch {
    return damaged;
  }
}
