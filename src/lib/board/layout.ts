import {around, boxOf, BOX_WIDTH, FRAME, frameOf, sizeOf, type Box, type Placed, type Point} from './geometry';
import {LOOPS, type Board, type BoardComponent, type Loop} from './graph';

const GAP = {x: 40, y: 56, group: 104} as const;
/** Width of the gap for a line in the middle of a row; in a row of odd length it stands beside the middle and needs a whole box. */
const BEND = 32;

interface Slot {
  /** Absent for a bend: a line that passes a row needs room there as a component does. */
  component?: BoardComponent;
  id: string;
}

/** Edges of a group as they point downwards: one that closes a circle is turned. Found by walking from the sources in the order of the list. */
function downwardEdges(members: readonly BoardComponent[], {connections}: Board): [string, string][] {
  const inside = new Set(members.map(({id}) => id));
  const edges = connections.filter(({from, to}) => inside.has(from) && inside.has(to));
  const state = new Map<string, 'open' | 'done'>();
  const down: [string, string][] = [];
  const visit = (id: string): void => {
    state.set(id, 'open');
    for (const {to} of edges.filter(({from}) => from === id)) {
      const closes = state.get(to) === 'open';
      down.push(closes ? [to, id] : [id, to]);
      if (!state.has(to)) visit(to);
    }
    state.set(id, 'done');
  };
  const sources = members.filter(({id}) => !edges.some(({to}) => to === id));
  for (const {id} of [...sources, ...members]) if (!state.has(id)) visit(id);
  return down;
}

/** The row of each member: one below the lowest of those that lead to it; where none does, just above what it leads to. */
function rows(members: readonly BoardComponent[], edges: readonly [string, string][]): Map<string, number> {
  const row = new Map(members.map(({id}) => [id, 0]));
  for (let round = 0; round < members.length; round += 1) {
    for (const [from, to] of edges) row.set(to, Math.max(row.get(to) ?? 0, (row.get(from) ?? 0) + 1));
  }
  for (const {id} of members) {
    const targets = edges.filter(([from]) => from === id).map(([, to]) => row.get(to) ?? 0);
    if (targets.length > 0 && !edges.some(([, to]) => to === id)) row.set(id, Math.min(...targets) - 1);
  }
  return row;
}

/** Rows of slots, each sorted by where its neighbours above stand. */
function slots(members: readonly BoardComponent[], board: Board): Slot[][] {
  const edges = downwardEdges(members, board);
  const row = rows(members, edges);
  const above = new Map<string, string[]>();
  const table: Slot[][] = Array.from({length: Math.max(0, ...row.values()) + 1}, () => []);
  for (const component of members) table[row.get(component.id) ?? 0]?.push({component, id: component.id});
  for (const [from, to] of edges) {
    let upper = from;
    for (let at = (row.get(from) ?? 0) + 1; at < (row.get(to) ?? 0); at += 1) {
      const id = `${from}>${to}:${at}`;
      table[at]?.push({id});
      above.set(id, [upper]);
      upper = id;
    }
    above.set(to, [...(above.get(to) ?? []), upper]);
  }
  table.forEach((line, at) => {
    const before = table[at - 1] ?? [];
    const middle = (before.length - 1) / 2;
    const rank = ({id}: Slot): number => {
      const places = (above.get(id) ?? []).map((other) => before.findIndex((slot) => slot.id === other) - middle);
      return places.length ? places.reduce((sum, place) => sum + place, 0) / places.length : 0;
    };
    const sorted = line.filter(({component}) => component).sort((a, b) => rank(a) - rank(b));
    // A line runs straight, so its free slot belongs below where it comes from.
    for (const bend of line.filter(({component}) => !component)) sorted.splice(Math.max(0, Math.round(sorted.length / 2 + rank(bend))), 0, bend);
    table[at] = sorted;
  });
  return table;
}

/** Places of the members of one group, with the top left corner at the origin. */
function placeGroup(members: readonly BoardComponent[], board: Board): Placed[] {
  const table = slots(members, board);
  const isEven = (line: readonly Slot[]): boolean => line.filter(({component}) => component).length % 2 === 0;
  const widthOf = ({component}: Slot, line: readonly Slot[]): number => (component || !isEven(line) ? BOX_WIDTH : BEND);
  const widths = table.map((line) => line.reduce((sum, slot) => sum + widthOf(slot, line) + GAP.x, -GAP.x));
  let y = 0;
  const placed = table.flatMap((line, at) => {
    let x = (Math.max(...widths) - (widths[at] ?? 0)) / 2;
    const done = line.flatMap((slot): Placed[] => {
      const here = slot.component ? [{...slot.component, x: Math.round(x), y}] : [];
      x += widthOf(slot, line) + GAP.x;
      return here;
    });
    y += Math.max(0, ...done.map((component) => sizeOf(component).height)) + GAP.y;
    return done;
  });
  const left = Math.min(...placed.map(({x}) => x));
  return placed.map((component) => ({...component, x: component.x - left}));
}

const move = (components: readonly Placed[], by: Point): Placed[] => components.map((component) => ({...component, x: component.x + by.x, y: component.y + by.y}));
const isPlaced = (component: BoardComponent): component is Placed => component.x !== undefined && component.y !== undefined;

const isApart = (a: Box, b: Box): boolean => a.x >= b.x + b.width + 16 || b.x >= a.x + a.width + 16 || a.y >= b.y + b.height + 16 || b.y >= a.y + a.height + 16;

/** Of so many px, and so many each way: where a new component looks for a free place. */
const SEARCH = {step: 24, steps: 60} as const;

/** Drawing goes on downwards: a place above counts as so many times farther. */
const UPWARDS = 2;

/** The free place nearest to a point for one more component, which covers no other there. */
export function freePlace(component: BoardComponent, near: Point, others: readonly Placed[]): Point {
  const boxes = others.map(boxOf);
  const size = sizeOf(component);
  const away = ({x, y}: Point): number => Math.hypot(x, y < 0 ? UPWARDS * y : y);
  const isFree = (place: Point): boolean => boxes.every((box) => isApart({...place, ...size}, box));
  const along = Array.from({length: 2 * SEARCH.steps + 1}, (_, index) => (index - SEARCH.steps) * SEARCH.step);
  const ways = along.flatMap((y) => along.map((x): Point => ({x, y}))).sort((a, b) => away(a) - away(b));
  return ways.map(({x, y}) => ({x: near.x + x, y: near.y + y})).find(isFree) ?? near;
}

/** Moves a component down until it stands clear of those that have a place. */
function clear(component: Placed, others: readonly Placed[]): Placed {
  const free = others.map(boxOf).sort((a, b) => a.y - b.y).reduce((at, box) => {
    const mine = boxOf(at);
    return isApart(mine, box) ? at : {...at, y: box.y + box.height + 24};
  }, component);
  return free;
}

export type Arrangement = 'beside' | 'stacked';

/** The groups in the order in which they stand: what belongs to no loop comes first. */
const GROUPS: readonly (Loop | undefined)[] = [undefined, ...[...LOOPS].reverse()];

/**
 * A place for every component. Those that have one keep it. If none has, the two loops stand beside each other, or one
 * below the other; a latecomer goes below what is in its loop already. The same board gives the same places.
 */
export function layout(board: Board, arrangement: Arrangement = 'beside'): Placed[] {
  const {components} = board;
  const order = (all: readonly Placed[]): Placed[] => components.flatMap(({id}) => all.find((component) => component.id === id) ?? []);
  if (components.some(isPlaced)) {
    const placed: Placed[] = components.filter(isPlaced);
    for (const component of components) {
      if (isPlaced(component)) continue;
      const mates = around(placed.filter(({loop}) => loop === component.loop).map(boxOf));
      const all = around(placed.map(boxOf));
      const outside = {x: (all?.x ?? 0) + (all?.width ?? 0) + GAP.group, y: all?.y ?? 0};
      placed.push(clear({...component, ...(mates ? {x: mates.x, y: mates.y + mates.height + GAP.y} : outside)}, placed));
    }
    return order(placed);
  }
  const done: Placed[] = [];
  let [x, y] = [0, 0];
  for (const group of GROUPS) {
    const members = components.filter(({loop}) => loop === group);
    if (members.length === 0) continue;
    const own = placeGroup(members, board);
    const frame = group ? frameOf(own, group) : around(own.map(boxOf));
    if (!frame) continue;
    done.push(...move(own, {x: x - frame.x, y: y - frame.y}));
    if (arrangement === 'beside') x += frame.width + GAP.group;
    else y += frame.height + GAP.group - FRAME.top;
  }
  return order(done);
}

/** Stacked loops have lines from one to the other run behind boxes, so they must make everything this much larger. */
const WORTH_STACKING = 1.5;

/** The arrangement in which a board is easier to read in an area of this size. */
export function bestArrangement(board: Board, area: {width: number; height: number}): Arrangement {
  const scale = (arrangement: Arrangement): number => {
    const whole = around(layout(board, arrangement).map(boxOf));
    return whole ? Math.min(area.width / whole.width, area.height / whole.height) : 0;
  };
  return scale('stacked') > WORTH_STACKING * scale('beside') ? 'stacked' : 'beside';
}
