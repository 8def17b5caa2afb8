import * as v from 'valibot';

/** What an ML design is drawn with. The order is that of the palette. */
export const COMPONENT_TYPES = [
  'client', 'gateway', 'stream', 'batch-job', 'data-lake', 'offline-store', 'online-store', 'cache', 'vector-index', 'trainer', 'registry',
  'model-server', 'prediction-log', 'monitor', 'human-review', 'note',
] as const;
export type ComponentType = (typeof COMPONENT_TYPES)[number];

/** The two loops, each a group on the board. */
export const LOOPS = ['training', 'serving'] as const;
export type Loop = (typeof LOOPS)[number];

/** Nobody draws more in 45 minutes; what is imported is held to it. */
export const BOARD_LIMITS = {components: 60, connections: 120, label: 80} as const;

const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,39}$/));
const label = v.pipe(v.string(), v.maxLength(BOARD_LIMITS.label));
const place = v.pipe(v.number(), v.finite(), v.minValue(-20_000), v.maxValue(20_000));

const componentSchema = v.object({
  id,
  type: v.picklist(COMPONENT_TYPES),
  label,
  /** Top left corner on the sheet, in px; absent until somebody placed it. */
  x: v.optional(place),
  y: v.optional(place),
  loop: v.optional(v.picklist(LOOPS)),
});
const connectionSchema = v.object({from: id, to: id, label: v.optional(label)});

/** A drawing: components, and connectors from one to another. Ids are unique, and connectors join components that exist. */
export const boardSchema = v.pipe(
  v.object({
    components: v.pipe(v.array(componentSchema), v.maxLength(BOARD_LIMITS.components)),
    connections: v.pipe(v.array(connectionSchema), v.maxLength(BOARD_LIMITS.connections)),
  }),
  v.check(({components}) => new Set(components.map((component) => component.id)).size === components.length, 'two components share an id'),
  v.check(({components, connections}) => connections.every(({from, to}) => from !== to && [from, to].every((end) => components.some((component) => component.id === end))), 'a connector without two ends'),
);

export type BoardComponent = v.InferOutput<typeof componentSchema>;
export type BoardConnection = v.InferOutput<typeof connectionSchema>;
export type Board = v.InferOutput<typeof boardSchema>;
export const EMPTY_BOARD: Board = {components: [], connections: []};
