import {deflateRawSync} from 'node:zlib';
import fc from 'fast-check';
import * as v from 'valibot';
import {expect, test} from 'vitest';
import {fromBase64Url, toBase64Url} from './base64url';
import {isShareLink, LINK_LIMITS, readShareLink, writeShareLink} from './shareLink';

const schema = v.object({name: v.string(), size: v.number()});
const value = {name: 'Zwei Schleifen ↻ 🌀', size: 2};
const packed = (bytes: Uint8Array | string): string => `#b1.${Buffer.from(bytes).toString('base64url')}`;
const forged = (json: string | Buffer): string => packed(deflateRawSync(json));

test('a link gives back what it was made of', async () => {
  const {hash = ''} = await writeShareLink('b', value);
  expect(hash).toMatch(/^#b1\.[\w-]+$/);
  expect(isShareLink('b', hash)).toBe(true);
  expect(isShareLink('p', hash)).toBe(false);
  expect(await readShareLink('b', hash, schema)).toEqual({value});
});

test('base64url takes any bytes there and back', () => {
  fc.assert(fc.property(fc.uint8Array({maxLength: 200}), (bytes) => {
    const text = toBase64Url(bytes);
    expect(text).toBe(Buffer.from(bytes).toString('base64url'));
    expect(fromBase64Url(text)).toEqual(Uint8Array.from(bytes));
  }));
  expect(fromBase64Url('a+b')).toBeUndefined();
  expect(fromBase64Url('A')).toBeUndefined();
});

test.each([
  ['of another application', '#p1.AA', 'not of the kind'],
  ['of a later version', '#b2.AA', 'not of the kind'],
  ['with signs that base64url lacks', '#b1.%7B%7D', 'is damaged'],
  ['empty', '#b1.', 'is damaged'],
  ['cut off', forged(JSON.stringify(value)).slice(0, -6), 'is damaged'],
  ['not compressed', packed(JSON.stringify(value)), 'is damaged'],
  ['with bytes that are no text', forged(Buffer.from([0x22, 0xff, 0xfe, 0x22])), 'is damaged'],
  ['with text that is no JSON', forged('{"name":'), 'is damaged'],
  ['nested a thousand deep', forged('['.repeat(1000) + ']'.repeat(1000)), 'is damaged'],
  ['of another shape', forged('{"name":1}'), 'does not hold what'],
  ['with a prototype', forged('{"__proto__":{"name":"x","size":1}}'), 'does not hold what'],
  ['too long', `#b1.${'A'.repeat(LINK_LIMITS.characters)}`, 'is longer than any'],
  ['that inflates to 40 MB', forged(Buffer.alloc(40_000_000, ' ')), 'holds more than any'],
])('a link %s is refused with a reason', async (_, hash, why) => {
  const {error, value: none} = await readShareLink('b', hash, schema);
  expect(error).toContain(why);
  expect(error).toContain('Nothing was changed.');
  expect(none).toBeUndefined();
  expect(({} as {name?: string}).name).toBeUndefined();
});

test('inflating stops soon after the limit', async () => {
  const bomb = forged(Buffer.alloc(45_000_000));
  const before = performance.now();
  await readShareLink('b', bomb, schema);
  expect(bomb.length).toBeGreaterThan(50_000);
  expect(performance.now() - before).toBeLessThan(1000);
});

test('what is too large is not put into a link', async () => {
  expect((await writeShareLink('b', 'x'.repeat(LINK_LIMITS.bytes))).error).toContain('too large for a link');
  const noise = Array.from({length: 30_000}, (_, index) => (index * 2_654_435_761) % 4_294_967_296);
  expect((await writeShareLink('b', noise)).error).toContain('too large for a link');
  const circle: unknown[] = [];
  circle.push(circle);
  expect((await writeShareLink('b', circle)).error).toContain('Export a file');
});

/** Damage to a good link, and things that never were one. */
const good = forged(JSON.stringify({...value, more: Array.from({length: 40}, (_, index) => `part ${index}`)}));
const hostile = fc.oneof(
  fc.string({unit: 'binary', maxLength: 80}).map((text) => `#b1.${text}`),
  fc.base64String({maxLength: 200}).map((text) => `#b1.${text.replace(/[+/=]/g, '_')}`),
  fc.uint8Array({maxLength: 300}).map(packed),
  fc.json({maxDepth: 5}).map(forged),
  fc.tuple(fc.nat(good.length - 5), fc.integer({min: 1, max: 63})).map(([at, turn]) => {
    const bytes = Buffer.from(good.slice(4), 'base64url');
    bytes[at % bytes.length]! ^= turn;
    return packed(bytes);
  }),
  fc.nat(good.length).map((end) => good.slice(0, end)),
);

test('10,000 hostile links: never a throw, and only values of the right form', async () => {
  await fc.assert(fc.asyncProperty(hostile, async (hash) => {
    const result = await readShareLink('b', hash, schema);
    expect(result.error === undefined ? v.is(schema, result.value) : result.error.length > 20).toBe(true);
  }), {numRuns: 10_000});
}, 60_000);
