import {formatDay, weekdayOf} from './days';
import {MOCK_MINUTES, REVIEW, type Item, type ItemKind} from './items';
import type {Slot} from './slots';

/** Something to do on a day: an item, or a part of a long one. */
export interface Session {
  id: string;
  kind: ItemKind;
  title: string;
  route?: string;
  minutes: number;
  /** Which part this is of how many, if there are several. */
  part?: number;
  parts?: number;
}

export interface Placement {
  /** Reading and drills, in the order of preference. */
  items: readonly Item[];
  /** Which come first: the lowest group; within it what is worth most for each minute. Group 0 are the foundations. */
  groupOf: (item: Item) => number;
  /** Mocks by the place of their day. */
  mocks: ReadonlyMap<number, Item>;
  cards?: {route?: string; title: string};
  reviews: boolean;
  /** Reviews of designs that were read before, with the first day for each. */
  owed?: readonly Owed[];
  /** What the last day holds, and nothing else. */
  light?: {title: string; route?: string};
  /** A chapter is split into parts no shorter than this. */
  piece: number;
  /** From 0 to 1: the share of all room that goes to reading; below 1, nothing is split that fits into another day. */
  pace: number;
}

export interface Owed {
  id: string;
  title: string;
  route?: string;
  day: number;
}

export interface Placed {
  days: Session[][];
  unplaced: Item[];
  /** Reviews of mocks that found no day. */
  pending: string[];
  /** Place of the last day with reading. */
  lastRead: number;
}

/** Minutes of cards on a day with so much room, none on a day that is too short for them. */
export const cardMinutes = (room: number): number => (room >= 50 ? 15 : room >= 20 ? 10 : 0);

/**
 * Goes through the days and fills each: a mock, its review, cards, reviews that are due, then reading. Of what may be
 * read, the first in the order that fits is taken; no area comes three times in a row while another is possible; what
 * fits nowhere is split.
 */
export function place(slots: readonly Slot[], {items, groupOf, mocks, cards, reviews, owed = [], light, piece, pace}: Placement): Placed {
  const days: Session[][] = slots.map(() => []);
  const planned = new Set(items.map(({id}) => id));
  const order = new Map(items.map((item, index) => [item, index]));
  const left = new Map(items.map((item) => [item, item.minutes]));
  const finished = new Set<string>();
  let due: {session: Session; day: number; whole: boolean}[] = (reviews ? owed : []).map(({day, ...named}) => ({day, whole: true, session: {...named, kind: 'review', minutes: REVIEW.minutes}}));
  let recent: Item[] = [];
  let lastRead = -1;
  let credit = 0;

  const compare = (early: boolean) => (a: Item, b: Item): number =>
    groupOf(a) - groupOf(b) || (early ? Number(b.hard) - Number(a.hard) : Number(a.hard) - Number(b.hard)) || b.weight / b.minutes - a.weight / a.minutes || (order.get(a) ?? 0) - (order.get(b) ?? 0);
  const available = (early: boolean): Item[] => {
    const open = items.filter((item) => left.has(item) && item.before.every((id) => !planned.has(id) || finished.has(id))).sort(compare(early));
    const begun = open.filter((item) => left.get(item) !== item.minutes);
    if (begun.length > 0) return begun;
    // Foundations wait for nothing, and nothing overtakes them.
    if (open[0] && groupOf(open[0]) === 0) return open.slice(0, 1);
    const [a, b] = recent.slice(-2);
    const other = open.filter((item) => !(a && b && a.area === b.area && item.area === a.area));
    return other.length > 0 ? other : open;
  };

  /** Whether the next days have one that holds so much at once. */
  const fitsSoon = (index: number, minutes: number): boolean => slots.slice(index + 1, index + 6).some(({room}, ahead) => !mocks.has(index + 1 + ahead) && room - (cards ? cardMinutes(room) : 0) >= minutes);

  slots.forEach((slot, index) => {
    const sessions = days[index] as Session[];
    let room = slot.room;
    const put = (session: Session): void => {
      sessions.push(session);
      room -= session.minutes;
    };
    const mock = mocks.get(index);
    if (mock) {
      put({id: mock.id, kind: 'mock', title: mock.title, route: mock.route, minutes: MOCK_MINUTES.interview});
      const session: Session = {id: `${mock.id}/review`, kind: 'mock-review', title: `Review of mock interview ${mock.id.slice(-1)}`, route: mock.route, minutes: MOCK_MINUTES.review};
      due.unshift({session, day: slot.day, whole: piece > 1});
    }
    const isLight = light !== undefined && index === slots.length - 1;
    const dayCards = cards ? cardMinutes(slot.room) : 0;
    const late: typeof due = [];
    const putDue = (entry: (typeof due)[number]): void => {
      if (entry.day <= slot.day && entry.session.minutes <= room) put(entry.session);
      else if (entry.day <= slot.day && !entry.whole && room > 0) {
        const rest = entry.session.minutes - room;
        put({...entry.session, minutes: room});
        late.push({...entry, session: {...entry.session, minutes: rest}});
      } else late.push(entry);
    };
    const isMockReview = ({session}: {session: Session}): boolean => session.kind === 'mock-review';
    due.filter(isMockReview).forEach(putDue);
    if (cards && dayCards > 0 && dayCards <= room) put({id: `cards/${formatDay(slot.day)}`, kind: 'cards', title: cards.title, route: cards.route, minutes: dayCards});
    due.filter((entry) => !isMockReview(entry)).forEach(putDue);
    due = late;
    if (isLight) {
      if (room >= 10) put({id: 'light', kind: 'light', title: light.title, route: light.route, minutes: Math.min(30, room)});
      return;
    }

    // The week's hard things on its first three days.
    const early = weekdayOf(slot.day) < 3;
    credit += pace < 1 ? slot.room * pace : Infinity;
    while (room > 0 && credit > 0) {
      const open = available(early);
      const rest = (item: Item): number => left.get(item) ?? 0;
      const whole = open.find((item) => rest(item) <= room);
      const item = whole ?? open[0];
      if (!item) break;
      const minutes = whole ? rest(item) : Math.min(room, Math.max(rest(item) - piece, piece));
      if (!whole && (minutes < piece || minutes >= rest(item) || ((pace < 1 || rest(item) < 2 * piece) && fitsSoon(index, rest(item))))) break;
      credit -= minutes;
      put({id: item.id, kind: item.kind, title: item.title, route: item.route, minutes});
      lastRead = item.kind === 'read' ? index : lastRead;
      if (recent.at(-1) !== item) recent = [...recent.slice(-1), item];
      if (!whole) {
        left.set(item, rest(item) - minutes);
        break;
      }
      left.delete(item);
      finished.add(item.id);
      if (reviews && item.area === 'design') {
        for (const days of REVIEW.after) {
          due.push({day: slot.day + days, whole: true, session: {id: `review/${item.id}/${days}`, kind: 'review', title: `Review: ${item.title}`, route: item.route, minutes: REVIEW.minutes}});
        }
      }
    }
  });
  const unplaced = items.filter((item) => left.has(item));
  const broken = new Set(unplaced.map(({id}) => id));
  const pending = due.filter(({session}) => session.kind === 'mock-review').map(({session}) => session.id);
  return {days: number(days.map((sessions) => sessions.filter(({id}) => !broken.has(id)))), unplaced, pending, lastRead};
}

/** Says of the parts of split items which is which. */
function number(days: Session[][]): Session[][] {
  const parts = new Map<string, number>();
  for (const {id} of days.flat()) parts.set(id, (parts.get(id) ?? 0) + 1);
  const seen = new Map<string, number>();
  return days.map((sessions) =>
    sessions.map((session) => {
      const total = parts.get(session.id) ?? 1;
      if (total === 1) return session;
      seen.set(session.id, (seen.get(session.id) ?? 0) + 1);
      return {...session, part: seen.get(session.id) as number, parts: total};
    }),
  );
}
