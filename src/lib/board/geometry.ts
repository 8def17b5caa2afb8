import type {Board, BoardComponent, BoardConnection, Loop} from './graph';
import {called, COMPONENT_NAMES} from './names';

/** Sizes and lines in px, the same for the picture on the screen and the exported one. */
export interface Point {
  x: number;
  y: number;
}
export interface Box extends Point {
  width: number;
  height: number;
}
/** A component that has a place. */
export type Placed = BoardComponent & Point;

export const BOX_WIDTH = 176;
export const LINE_HEIGHT = 17;
/** Room around the members of a loop; the name of the loop stands in the top one. */
export const FRAME = {side: 24, top: 44, bottom: 24} as const;
const LINE_CHARACTERS = 22;
const HEAD = 30;

/** A label in lines that fit a box; a word that does not fit is cut. */
export function wrap(text: string, characters = LINE_CHARACTERS): string[] {
  const lines: string[] = [];
  let line = '';
  for (let word of text.split(/\s+/).filter(Boolean)) {
    if (line && line.length + 1 + word.length <= characters) {
      line += ` ${word}`;
      continue;
    }
    if (line) lines.push(line);
    for (; word.length > characters; word = word.slice(characters)) lines.push(word.slice(0, characters));
    line = word;
  }
  return line ? [...lines, line] : lines;
}

/** The lines in a box: a small one with the type, unless the label says the same, and the label. */
export function textOf(component: Pick<BoardComponent, 'type' | 'label'>): {kind: string; lines: string[]} {
  return {kind: COMPONENT_NAMES[component.type], lines: wrap(called(component))};
}

export function sizeOf(component: Pick<BoardComponent, 'type' | 'label'>): {width: number; height: number} {
  return {width: BOX_WIDTH, height: HEAD + LINE_HEIGHT * Math.max(1, textOf(component).lines.length) + 8};
}

export const boxOf = (component: Placed): Box => ({x: component.x, y: component.y, ...sizeOf(component)});
export const centre = ({x, y, width, height}: Box): Point => ({x: x + width / 2, y: y + height / 2});

/** The smallest box around all; nothing for none. */
export function around(boxes: readonly Box[]): Box | undefined {
  if (boxes.length === 0) return undefined;
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return {x, y, width: Math.max(...boxes.map((box) => box.x + box.width)) - x, height: Math.max(...boxes.map((box) => box.y + box.height)) - y};
}

/** The frame of a loop, around its members. */
export function frameOf(components: readonly Placed[], loop: Loop): Box | undefined {
  const inner = around(components.filter((component) => component.loop === loop).map(boxOf));
  return inner && {x: inner.x - FRAME.side, y: inner.y - FRAME.top, width: inner.width + 2 * FRAME.side, height: inner.height + FRAME.top + FRAME.bottom};
}

/** Where the line from the middle of a box towards a point leaves the box. */
function leave(box: Box, towards: Point): Point {
  const from = centre(box);
  const [dx, dy] = [towards.x - from.x, towards.y - from.y];
  const scale = Math.min(box.width / 2 / Math.abs(dx || 1e-9), box.height / 2 / Math.abs(dy || 1e-9), 1);
  return {x: from.x + dx * scale, y: from.y + dy * scale};
}

export interface Line {
  start: Point;
  end: Point;
}

const shifted = (box: Box, by: Point): Box => ({...box, x: box.x + by.x, y: box.y + by.y});

/** The line of a connector, from border to border. One that has a twin in the other direction keeps to its own side. */
export function lineOf(from: Box, to: Box, hasTwin = false): Line {
  const [a, b] = [centre(from), centre(to)];
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const aside = hasTwin ? {x: (-(b.y - a.y) / length) * 12, y: ((b.x - a.x) / length) * 12} : {x: 0, y: 0};
  return {start: leave(shifted(from, aside), centre(shifted(to, aside))), end: leave(shifted(to, aside), centre(shifted(from, aside)))};
}

export const hasTwin = ({connections}: Board, {from, to}: BoardConnection): boolean => connections.some((other) => other.from === to && other.to === from);

/** A connector as it is drawn: its line, and its label in lines around a point on it. */
export interface Drawn {
  connection: BoardConnection;
  line: Line;
  lines: string[];
  label: Point;
}

export const LABEL_LINE = 14;
const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) * Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

/** All connectors of a board; a label stands near the middle of its line, where it covers no box and no other label. */
export function drawConnections(board: Board, placed: readonly Placed[]): Drawn[] {
  const boxes = new Map(placed.map((component) => [component.id, boxOf(component)]));
  const taken = [...boxes.values()];
  return board.connections.flatMap((connection): Drawn[] => {
    const [from, to] = [boxes.get(connection.from), boxes.get(connection.to)];
    if (!from || !to) return [];
    const line = lineOf(from, to, hasTwin(board, connection));
    const lines = wrap(connection.label ?? '', 24);
    const places = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8].map((share) => ({x: line.start.x + (line.end.x - line.start.x) * share, y: line.start.y + (line.end.y - line.start.y) * share}));
    const [width, height] = [Math.max(0, ...lines.map((text) => text.length)) * 6 + 8, lines.length * LABEL_LINE + 2];
    const around = ({x, y}: Point): Box => ({x: x - width / 2, y: y - height / 2, width, height});
    const covered = places.map((place) => taken.reduce((sum, box) => sum + overlap(around(place), box), 0));
    const label = places[covered.indexOf(Math.min(...covered))] ?? line.start;
    if (lines.length > 0) taken.push(around(label));
    return [{connection, line, lines, label}];
  });
}
