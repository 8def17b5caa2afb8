import {arrowHead, snap, type Point} from './geometry';
import {elements, number, type Element} from './markup';
import type {Layer, Look, Primitive} from './shapes';
import {textBlock, type Context} from './texts';

const LAYER_OF: Record<string, Layer> = {
  subgraph: 'group',
  block: 'group',
  lifeline: 'lifeline',
  activation: 'activation',
  node: 'node',
  actor: 'node',
  entity: 'node',
};

function look(element: Element): Look {
  const {fill = 'none', 'stroke-dasharray': dash, 'stroke-width': width} = element.attributes;
  if (fill.includes('node-fill')) return 'node';
  if (/group|badge/.test(fill)) return 'tint';
  if (/--bg|inner-stroke/.test(fill)) return 'paper';
  if (/--_text/.test(fill)) return 'ink';
  if (dash) return 'dashed';
  return Number(width) >= 2 ? 'thick' : 'line';
}

function points(element: Element): Point[] {
  if (element.tag === 'line') {
    return [
      {x: snap(number(element, 'x1')), y: snap(number(element, 'y1'))},
      {x: snap(number(element, 'x2')), y: snap(number(element, 'y2'))},
    ];
  }
  const values = (element.attributes.points ?? '').trim().split(/[\s,]+/).map(Number);
  return Array.from({length: values.length / 2}, (_, index) => ({
    x: snap(values[2 * index] ?? 0),
    y: snap(values[2 * index + 1] ?? 0),
  }));
}

function box(element: Element): {at: Point; width: number; height: number} {
  const [x, y] = [number(element, 'x'), number(element, 'y')];
  const at = {x: snap(x), y: snap(y)};
  return {at, width: snap(x + number(element, 'width')) - at.x, height: snap(y + number(element, 'height')) - at.y};
}

function lineWithHeads(element: Element, layer: Layer): Primitive[] {
  const line = points(element);
  const found: Primitive[] = [{shape: 'path', layer, look: look(element), points: line, closed: false}];
  const head = (marker: string | undefined, from: Point | undefined, tip: Point | undefined) => {
    if (!marker || !from || !tip) return;
    const open = marker.includes('open');
    found.push({shape: 'path', layer, look: open ? 'line' : 'head', points: arrowHead(from, tip), closed: !open});
  };
  head(element.attributes['marker-end'], line[line.length - 2], line[line.length - 1]);
  head(element.attributes['marker-start'], line[1], line[0]);
  return found;
}

function rectangle(element: Element, layer: Layer): Primitive {
  const {at, width, height} = box(element);
  const radius = number(element, 'rx');
  if (radius >= 6) return {shape: 'rounded', layer, at, width, height, radius};
  const corners = [at, {x: at.x + width, y: at.y}, {x: at.x + width, y: at.y + height}, {x: at.x, y: at.y + height}];
  return {shape: 'path', layer, look: look(element), points: corners, closed: true};
}

/** A store is drawn as a body, sides and two ellipses; its text stands below the lid. */
function cylinder(body: Element, lid: Element, inside: Element[]): Primitive[] {
  const {at, width, height} = box(body);
  const radius = number(lid, 'ry');
  const labels = inside.filter(({tag}) => tag === 'text').map((text) => textBlock(text, {group: 'node', layer: 'node'}, radius / 2));
  return [{shape: 'cylinder', layer: 'node', at: {x: at.x, y: at.y - radius}, width, height: height + 2 * radius, lid: radius}, ...labels];
}

/** A person is an icon with the name below it, which both have to fit the height of a box. */
function person(icon: Element, name: Element): Primitive[] {
  const [, x = 0, y = 0, scale = 1] = (/^translate\(([\d.-]+),([\d.-]+)\) scale\(([\d.]+)\)$/.exec(icon.attributes.transform ?? '') ?? []).map(Number);
  const small = scale * 0.65;
  const at = {x: snap(x + 12 * (scale - small)), y: snap(y - 4)};
  return [{shape: 'person', layer: 'node', at, scale: small}, textBlock(name, {group: 'actor', layer: 'node'}, -20)];
}

function fromElement(element: Element, context: Context): Primitive[] {
  const {class: group = context.group} = element.attributes;
  const layer = LAYER_OF[group] ?? context.layer;
  switch (element.tag) {
    case 'style':
    case 'defs':
    case 'title':
      return [];
    case 'text':
      return [textBlock(element, context)];
    case 'line':
    case 'polyline':
      return lineWithHeads(element, layer ?? 'line');
    case 'polygon':
      return [{shape: 'path', layer: layer ?? 'label', look: look(element), points: points(element), closed: true}];
    case 'circle': {
      const at = {x: snap(number(element, 'cx')), y: snap(number(element, 'cy'))};
      return [{shape: 'circle', layer: layer ?? 'line', look: look(element), at, radius: snap(number(element, 'r'))}];
    }
    case 'rect':
      // The boxes behind labels and behind the name of a block: those texts have a halo instead.
      if (look(element) === 'paper' || (group === 'block' && element.attributes.fill !== 'none')) return [];
      return [rectangle(element, layer ?? 'label')];
  }
  const inside = elements(element);
  const [first, second] = inside;
  const lid = inside.find(({tag}) => tag === 'ellipse');
  if (first && lid) return cylinder(first, lid, inside);
  if (first?.attributes.transform && second) return person(first, second);
  const isMessage = group === 'message' && element.attributes['data-self'] === 'false' && first;
  const room = isMessage ? Math.abs(number(first, 'x2') - number(first, 'x1')) : undefined;
  return inside.flatMap((child) => fromElement(child, {group, layer, room}));
}

/** What a picture drawn by beautiful-mermaid shows, without its way of writing it. */
export function primitives(svg: Element): Primitive[] {
  return fromElement(svg, {group: ''});
}
