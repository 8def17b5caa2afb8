import type {Point} from './geometry';

/** Back to front. */
export const LAYERS = ['group', 'lifeline', 'activation', 'line', 'label', 'node'] as const;
export type Layer = (typeof LAYERS)[number];

/**
 * How a primitive looks; the style sheet of the Diagram component gives the colours.
 * line · dashed · thick: strokes; node · tint · paper: areas with an edge; head · ink: solid areas.
 */
export type Look = 'line' | 'dashed' | 'thick' | 'node' | 'tint' | 'paper' | 'head' | 'ink';

/** Typography of a text; titles, labels and asides may stand on a line and have a halo. */
export type Type = 'node' | 'title' | 'label' | 'aside' | 'note' | 'heading' | 'code' | 'codeEnd' | 'badge';

/** Lines of text below each other, each at its baseline. `room` is how long they may be, where that is limited. */
export interface TextBlock {
  shape: 'text';
  layer: Layer;
  type: Type;
  x: number;
  rows: {y: number; markup: string}[];
  room?: number;
}

export type Primitive =
  | {shape: 'path'; layer: Layer; look: Look; points: Point[]; closed: boolean}
  | {shape: 'circle'; layer: Layer; look: Look; at: Point; radius: number}
  | {shape: 'rounded'; layer: Layer; at: Point; width: number; height: number; radius: number}
  | {shape: 'cylinder'; layer: Layer; at: Point; width: number; height: number; lid: number}
  | {shape: 'person'; layer: Layer; at: Point; scale: number}
  | TextBlock;
