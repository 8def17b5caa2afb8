import {circlePath, cylinderPath, linePath, row, textWidth, type Point} from './geometry';
import {LAYERS, type Look, type Primitive, type TextBlock, type Type} from './shapes';

/** Classes in the picture: one letter, because every box carries one. Explained in components/Diagram/styles.module.css. */
const LOOKS: Record<Look, string> = {node: 'n', tint: 'g', line: '', dashed: 'd', thick: 'k', paper: 'b', head: 'a', ink: 's'};
const LOOK_ORDER = Object.keys(LOOKS) as Look[];
const TYPES: Record<Type, {name: string; size: number; anchor: 'start' | 'middle' | 'end'}> = {
  node: {name: '', size: 13, anchor: 'middle'},
  heading: {name: 'h', size: 13, anchor: 'middle'},
  title: {name: 't', size: 12, anchor: 'start'},
  label: {name: 'l', size: 12, anchor: 'middle'},
  aside: {name: 'm', size: 12, anchor: 'start'},
  note: {name: 'o', size: 11, anchor: 'middle'},
  code: {name: 'c', size: 11, anchor: 'start'},
  codeEnd: {name: 'e', size: 11, anchor: 'end'},
  badge: {name: 'p', size: 9, anchor: 'middle'},
};
/** Between labels side by side, in pixels. */
const LABEL_GAP = 14;
const PERSON = 'M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0zM15 10a3 3 0 1 1-6 0 3 3 0 0 1 6 0zM5.6 18.4C7.1 17 9.4 16 12 16s4.9 1 6.4 2.4';

const widthOf = ({rows, type}: TextBlock): number => Math.max(...rows.map(({markup}) => textWidth(markup, TYPES[type].size)));

function textExtent(text: TextBlock): [Point, Point] {
  const {size, anchor} = TYPES[text.type];
  const width = widthOf(text);
  const left = text.x - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
  const ys = text.rows.map(({y}) => y);
  return [{x: left, y: Math.min(...ys) - size}, {x: left + width, y: Math.max(...ys) + size / 3}];
}

/** Corners of the area that a primitive covers. */
function extent(primitive: Primitive): Point[] {
  const {shape} = primitive;
  if (shape === 'path') return primitive.points;
  if (shape === 'text') return textExtent(primitive);
  const {x, y} = primitive.at;
  if (shape === 'circle') return [{x: x - primitive.radius, y: y - primitive.radius}, {x: x + primitive.radius, y: y + primitive.radius}];
  if (shape === 'person') return [{x, y}, {x: x + 24 * primitive.scale, y: y + 24 * primitive.scale}];
  return [{x, y}, {x: x + primitive.width, y: y + primitive.height}];
}

function move(primitive: Primitive, dx: number, dy: number): Primitive {
  const by = ({x, y}: Point) => ({x: x + dx, y: y + dy});
  if (primitive.shape === 'path') return {...primitive, points: primitive.points.map(by)};
  if (primitive.shape === 'text') return {...primitive, x: primitive.x + dx, rows: primitive.rows.map(({y, markup}) => ({y: y + dy, markup}))};
  return {...primitive, at: by(primitive.at)};
}

const styled = (name: string) => (name ? ` class="${name}"` : '');

/** Everything of one layer: areas and lines of one look in one path, then what cannot be joined, then the text. */
function composeLayer(layer: Primitive[]): string {
  const paths = new Map<Look, string>();
  const join = (look: Look, data: string) => paths.set(look, (paths.get(look) ?? '') + data);
  let single = '';
  let text = '';
  for (const primitive of layer) {
    const {shape} = primitive;
    if (shape === 'path') join(primitive.look, linePath(primitive.points, primitive.closed));
    else if (shape === 'circle') join(primitive.look, circlePath(primitive.at.x, primitive.at.y, primitive.radius));
    else if (shape === 'cylinder') join('node', cylinderPath(primitive.at.x, primitive.at.y, primitive.width, primitive.height, primitive.lid));
    else if (shape === 'rounded') {
      const {at, width, height, radius} = primitive;
      single += `<rect x="${at.x}" y="${at.y}" width="${width}" height="${height}" rx="${row(radius)}"/>`;
    } else if (shape === 'person') {
      const {at, scale} = primitive;
      single += `<path class="i" transform="translate(${row(at.x, at.y)})scale(${row(scale)})" d="${PERSON}"/>`;
    } else {
      const {x, rows, type} = primitive;
      text += rows.map(({y, markup}) => `<text${styled(TYPES[type].name)} x="${x}" y="${y}">${markup}</text>`).join('');
    }
  }
  const joined = LOOK_ORDER.map((look) => (paths.has(look) ? `<path${styled(LOOKS[look])} d="${paths.get(look)}"/>` : ''));
  return joined.join('') + single + text;
}

/** Moves labels that stand side by side apart, until one cannot be read as the end of the other. */
function separate(all: Primitive[]): Primitive[] {
  const labels = all.filter((primitive): primitive is TextBlock => primitive.shape === 'text' && primitive.type === 'label');
  const shift = new Map<Primitive, number>();
  for (const left of labels) {
    for (const right of labels) {
      const [[, end], [start, below]] = [textExtent(left), textExtent(right)];
      const sameHeight = start.y < end.y && textExtent(left)[0].y < below.y;
      const lacking = Math.min(LABEL_GAP - (start.x - end.x), 2 * LABEL_GAP);
      if (left.x >= right.x || !sameHeight || lacking <= 0) continue;
      shift.set(left, (shift.get(left) ?? 0) - Math.ceil(lacking / 2));
      shift.set(right, (shift.get(right) ?? 0) + Math.ceil(lacking / 2));
    }
  }
  return all.map((primitive) => move(primitive, shift.get(primitive) ?? 0, 0));
}

/** A drawing whose coordinates start at the top left pixel; `svg` is what stands inside the svg element. */
export interface Drawing {
  svg: string;
  width: number;
  height: number;
  /** Texts that are longer than the arrow below them. */
  crowded: string[];
}

/** Writes primitives as few, short elements, cut to what they cover. */
export function compose(drawn: Primitive[]): Drawing {
  const all = separate(drawn);
  const corners = all.flatMap(extent);
  const left = Math.floor(Math.min(...corners.map(({x}) => x)));
  const top = Math.floor(Math.min(...corners.map(({y}) => y)));
  const moved = all.map((primitive) => move(primitive, -left, -top));
  const crowded = all.filter((primitive): primitive is TextBlock => primitive.shape === 'text' && widthOf(primitive) > (primitive.room ?? Infinity));
  return {
    svg: LAYERS.map((layer) => composeLayer(moved.filter((primitive) => primitive.layer === layer))).join(''),
    width: Math.ceil(Math.max(...corners.map(({x}) => x))) - left + 1,
    height: Math.ceil(Math.max(...corners.map(({y}) => y))) - top + 1,
    crowded: crowded.map(({rows}) => rows.map(({markup}) => markup).join(' ')),
  };
}
