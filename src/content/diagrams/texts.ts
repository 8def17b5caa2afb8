import {snap} from './geometry';
import {elements, innerMarkup, number, type Element} from './markup';
import type {Layer, TextBlock, Type} from './shapes';

/** Where an element stands in the picture. */
export interface Context {
  /** Class of the group that the element stands in. */
  group: string;
  layer?: Layer;
  /** Length of the arrow that a text stands above. */
  room?: number;
}

const LINE_HEIGHT = 1.3;

function typeOf(element: Element, group: string): Type {
  if (group === 'note') return 'note';
  const {'font-size': size, 'font-weight': weight, 'text-anchor': anchor = 'start', class: style} = element.attributes;
  if (style === 'mono') return anchor === 'end' ? 'codeEnd' : 'code';
  if (size === '9') return 'badge';
  if (size === '13') return weight === '700' ? 'heading' : 'node';
  if (weight === '600') return 'title';
  return anchor === 'middle' ? 'label' : 'aside';
}

/** A text of one or more lines. `down` moves it. */
export function textBlock(element: Element, {group, layer, room}: Context, down = 0): TextBlock {
  const inner = elements(element).filter((child) => child.attributes.dy !== undefined);
  const lines = inner.length > 0 ? inner : [element];
  const size = number(element, 'font-size');
  const type = typeOf(element, group);
  // Text above an arrow grows upwards.
  let y = number(element, 'y') + down - (room === undefined ? 0 : ((lines.length - 1) / 2) * size * LINE_HEIGHT);
  const rows = lines.map((line) => {
    const {dy = '0'} = line.attributes;
    y += parseFloat(dy) * (dy.endsWith('em') ? size : 1);
    return {y: snap(y), markup: innerMarkup(line)};
  });
  const onTop = type === 'title' || type === 'aside';
  return {shape: 'text', layer: onTop ? 'label' : (layer ?? 'label'), type, x: snap(number(element, 'x')), rows, ...(room === undefined ? {} : {room})};
}
