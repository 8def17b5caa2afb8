/** A number from 0 up to 2^32 that only depends on a text (FNV-1a, with its bits mixed once more). */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  value = Math.imul(value ^ (value >>> 16), 0x45d9f3b);
  return (value ^ (value >>> 15)) >>> 0;
}

/** Items in an order that depends on a seed and on each item's own name, not on where the item stood. */
export const shuffled = <T>(items: readonly T[], seed: string, name: (item: T) => string): T[] =>
  items.map((item) => ({item, key: hash(`${seed} ${name(item)}`), name: name(item)})).sort((a, b) => a.key - b.key || (a.name < b.name ? -1 : 1)).map(({item}) => item);

/** One of the items, by a seed. */
export const pick = <T>(items: readonly T[], seed: string): T | undefined => items[hash(seed) % Math.max(1, items.length)];
