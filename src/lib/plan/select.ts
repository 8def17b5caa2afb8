import {MOCK_MINUTES, REVIEW, type Item} from './items';

/** What an item costs with all that follows from it. */
export const costOf = ({kind, area, minutes}: Item): number =>
  kind === 'mock' ? MOCK_MINUTES.interview + MOCK_MINUTES.review : minutes + (area === 'design' ? REVIEW.minutes * REVIEW.after.length : 0);

/** An item with everything that it needs and that is not there yet, needs of needs included. */
export function closureOf(item: Item, byId: ReadonlyMap<string, Item>, there: ReadonlySet<string>): Item[] {
  const found = new Set<Item>();
  const add = (each: Item): void => {
    if (found.has(each) || there.has(each.id)) return;
    found.add(each);
    for (const id of each.needs) {
      const needed = byId.get(id);
      if (needed) add(needed);
    }
  };
  add(item);
  return [...found];
}

/**
 * Takes items into a set by weight for each minute, each with what it needs, until no further one fits.
 *
 * @param items what is not done
 * @param chosen ids that are in anyway; their cost is not part of the budget
 * @param budget minutes
 */
export function select(items: readonly Item[], chosen: ReadonlySet<string>, budget: number): Set<string> {
  const byId = new Map(items.map((item) => [item.id, item]));
  const taken = new Set(chosen);
  let left = budget;
  for (;;) {
    let best: {closure: Item[]; cost: number; ratio: number} | undefined;
    for (const item of items) {
      if (taken.has(item.id)) continue;
      const closure = closureOf(item, byId, taken);
      // What it needs may be part of a core that the time does not hold.
      if (closure.some(({needs}) => needs.some((id) => !taken.has(id) && !byId.has(id)))) continue;
      const cost = closure.reduce((total, each) => total + costOf(each), 0);
      const ratio = closure.reduce((total, {weight}) => total + weight, 0) / cost;
      if (cost <= left && ratio > (best?.ratio ?? 0)) best = {closure, cost, ratio};
    }
    if (!best) return taken;
    best.closure.forEach(({id}) => taken.add(id));
    left -= best.cost;
  }
}
