import {closureOf, costOf, select} from './select';
import {MOCK_MINUTES, type Item} from './items';
import {cardMinutes, place, type Owed, type Placed, type Placement, type Session} from './place';
import {LONG, mockDays, placeMocks, reserveMocks, roomOf, sum, withPace, type Slot} from './slots';

/** The time that there is. */
export interface Period {
  slots: Slot[];
  start: number;
  end: number;
  /** Minutes of an ordinary week. */
  weekly: number;
  crash: boolean;
}

type Named = {title: string; route?: string};
interface Frames {
  cards: Named;
  light: Named;
  owed: readonly Owed[];
}

/** What a mock takes of the core. */
const MOCK = MOCK_MINUTES.interview + MOCK_MINUTES.review;

/**
 * The part of the core that the time holds, in the order of the core. What does not fit ends it, so more time never
 * removes anything. A mock that no day can hold still takes its share, for the same reason.
 */
function coreOf(items: readonly Item[], slots: readonly Slot[]): Set<string> {
  let left = roomOf(slots);
  const core = new Set<string>();
  for (const item of items.filter(({core: rank}) => rank !== undefined)) {
    left -= item.kind === 'mock' ? MOCK : item.minutes;
    if (left < 0) break;
    if (item.kind !== 'mock' || mockDays(slots).length > 0) core.add(item.id);
  }
  return core;
}

const isStep = ({area}: Item): boolean => area.startsWith('framework:');

/** Reading in a helpful order: the foundations, then each design after what it builds on, drills at the end. */
function grouping(items: readonly Item[]): (item: Item) => number {
  const byId = new Map(items.map((item) => [item.id, {...item, needs: item.before}]));
  const groups = new Map<string, number>();
  const designs = items.filter(({area}) => area === 'design').sort((a, b) => (a.core ?? Infinity) - (b.core ?? Infinity) || b.weight - a.weight);
  designs.forEach((design, index) => {
    const closure = closureOf(byId.get(design.id) as Item, byId, new Set());
    closure.forEach(({id}) => groups.set(id, Math.min(index + 1, groups.get(id) ?? Infinity)));
  });
  const rest = (item: Item): number => (item.kind === 'drill' ? designs.length + 2 : item.area === 'reference' ? 1 : designs.length + 1);
  return (item) => (isStep(item) ? 0 : (groups.get(item.id) ?? rest(item)));
}

const ROUNDS = 60;
const SPEEDS = [0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];
/** By then the reading should be over, if there is time to spare, so that what was read can be reviewed. */
const READ_BY = 0.8;

/** Chooses what is done and when. Tries the whole plan first, then only its core, then that without anything beside it. */
export function schedule(items: readonly Item[], period: Period, frames: Frames, done: ReadonlySet<string>): {days: Session[][]; cards: boolean} {
  const {slots, start, end, weekly, crash} = period;
  const core = coreOf(items, slots);
  const groupOf = crash ? (item: Item): number => (isStep(item) ? 0 : (item.core ?? 100)) : grouping(items);

  const attempt = (chosen: ReadonlySet<string>, given: readonly Slot[], more: Partial<Placement>, pace = 1): Placed | undefined => {
    const mocks = items.filter(({id, kind}) => kind === 'mock' && chosen.has(id));
    const open = mockDays(given);
    const at = crash ? open.slice(-1) : placeMocks(given, mocks.length, start, end);
    const reserved = reserveMocks(given, at.slice(0, mocks.length));
    if (!reserved) return undefined;
    const reading = items.filter(({id, kind}) => kind !== 'mock' && chosen.has(id));
    return place(reserved, {items: reading, groupOf, mocks: new Map(mocks.flatMap((mock, index) => (at[index] === undefined ? [] : [[at[index], mock] as const]))), reviews: false, piece: 1, pace, ...more});
  };
  const holdsCore = (placed: Placed | undefined): placed is Placed => {
    if (!placed || placed.pending.length > 0) return false;
    const there = new Set(placed.days.flat().map(({id}) => id));
    return [...core].every((id) => there.has(id));
  };
  const extras = (given: readonly Slot[], reserve: number): Set<string> => {
    const mocks = items.filter(({kind}) => kind === 'mock').slice(0, mockDays(given).length);
    const able = items.filter((item) => (item.core === undefined || core.has(item.id)) && (item.kind !== 'mock' || mocks.includes(item)));
    const taken = sum(items.filter(({id}) => core.has(id)).map(costOf));
    return select(able, new Set([...core, ...done]), roomOf(given) - taken - reserve);
  };

  if (crash) {
    const references = items.filter(({area}) => area === 'reference').map(({id}) => id);
    for (const piece of [10, 1]) {
      for (const chosen of [new Set([...core, ...references]), core]) {
        const placed = attempt(chosen, slots, {piece});
        if (holdsCore(placed)) return {days: placed.days, cards: false};
      }
    }
  } else {
    const given = end - start > LONG.weeks * 7 ? withPace(slots, weekly) : slots;
    const light = slots.length > 2 ? frames.light : undefined;
    const whole: Partial<Placement> = {cards: frames.cards, reviews: true, owed: frames.owed, light, piece: 10};
    const inner = light ? given.slice(0, -1) : given;
    // Reviews may fall beyond the end, so first as if there were none; then less, until everything finds a day.
    let reserve = sum(inner.map(({room}) => cardMinutes(room))) - sum(items.map((item) => costOf(item) - item.minutes));
    for (let round = 0; round < ROUNDS; round++) {
      const chosen = extras(inner, reserve);
      const full = attempt(chosen, given, whole);
      const bare = items.every(({id}) => core.has(id) || !chosen.has(id));
      const over = holdsCore(full) ? full.unplaced : undefined;
      if (bare && !over) break;
      if (!over || !holdsCore(full) || (over.length > 0 && round < ROUNDS - 1)) {
        reserve += Math.max(10, sum((over ?? []).map(({minutes}) => minutes)) / 2);
        continue;
      }
      // Where there is time to spare, the slowest pace that still ends in time.
      const calm = full.unplaced.length > 0 ? undefined : SPEEDS.map((pace) => attempt(chosen, given, whole, pace)).find((placed) => holdsCore(placed) && placed.unplaced.length === 0 && placed.lastRead < READ_BY * slots.length);
      return {days: (calm ?? full).days, cards: slots.some(({room}) => cardMinutes(room) > 0)};
    }
    for (const more of [{...whole, reviews: false, piece: 5}, {cards: frames.cards, piece: 1}]) {
      const placed = attempt(core, slots, more);
      if (holdsCore(placed)) return {days: placed.days, cards: slots.some(({room}) => cardMinutes(room) > 0)};
    }
  }
  return {days: attempt(core, slots, {})?.days ?? slots.map(() => []), cards: false};
}
