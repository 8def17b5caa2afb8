import * as v from 'valibot';
import {parseJson} from '../progress/json';
import {readShareLink, writeShareLink, type ReadLink, type Written} from '../shareLink';
import {BOARD_LIMITS, boardSchema, COMPONENT_TYPES, LOOPS, type Board, type ComponentType} from './graph';

/** Largest file that is read; a full board is 20 kB. */
const MAX_CHARACTERS = 500_000;
const APP = 'two-loops';

/** A board as a file. */
export const boardFile = (board: Board, name: string): string => `${JSON.stringify({app: APP, kind: 'board', version: 1, name, ...board}, null, 1)}\n`;

/** Reads a file that somebody chose. Never throws; what it returns is a valid board, or what to do. */
export function readBoardFile(text: string): {value: Board; error?: undefined} | {value?: undefined; error: string} {
  if (text.length > MAX_CHARACTERS) return {error: 'The file is larger than any board; a full one is 20 kB. Choose another file.'};
  const json = parseJson(text.replace(/^\uFEFF/, ''));
  if (!json) return {error: 'The file is not JSON. Choose a file that "JSON" under "Export" made.'};
  const {kind, version} = (typeof json.value === 'object' && json.value ? json.value : {}) as {kind?: unknown; version?: unknown};
  if (kind === 'board' && typeof version === 'number' && version > 1) return {error: 'The file comes from a newer version of this site. Reload the page, then import it again.'};
  const parsed = v.safeParse(boardSchema, json.value);
  if (parsed.success) return {value: parsed.output};
  const where = v.getDotPath(parsed.issues[0]);
  return {error: `The file is no board${where ? `: look at "${where}"` : `: ${parsed.issues[0].message}`}. Choose a file that "JSON" under "Export" made.`};
}

/** Two letters for each type, and one for each loop. Links that were sent hold them, so none may ever change. */
const CODES: Readonly<Record<ComponentType, string>> = {
  client: 'cl', gateway: 'gw', stream: 'st', 'batch-job': 'bj', 'data-lake': 'dl', 'offline-store': 'of', 'online-store': 'on', cache: 'ca',
  'vector-index': 'vi', trainer: 'tr', registry: 're', 'model-server': 'ms', 'prediction-log': 'pl', monitor: 'mo', 'human-review': 'hr', note: 'no',
};
const LOOP_CODES = {training: 't', serving: 's'} as const;
const TYPE_OF = new Map(COMPONENT_TYPES.map((type) => [CODES[type], type]));
const LOOP_OF = new Map(LOOPS.map((loop) => [LOOP_CODES[loop] as string, loop]));

const index = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(BOARD_LIMITS.components));
const place = v.pipe(v.number(), v.finite(), v.minValue(-20_000), v.maxValue(20_000));
const compactSchema = v.pipe(
  v.strictTuple([
    v.pipe(v.array(v.union([
      v.strictTuple([v.string(), v.string(), v.picklist(['', 's', 't'])]),
      v.strictTuple([v.string(), v.string(), v.picklist(['', 's', 't']), place, place]),
    ])), v.maxLength(BOARD_LIMITS.components)),
    v.pipe(v.array(v.union([v.strictTuple([index, index]), v.strictTuple([index, index, v.string()])])), v.maxLength(BOARD_LIMITS.connections)),
  ]),
  v.transform(([components, connections]) => ({
    components: components.map(([code, label, loop, x, y], at) => ({
      id: `c${at + 1}`, type: TYPE_OF.get(code), label, ...(x === undefined || y === undefined ? {} : {x, y}), ...(LOOP_OF.has(loop) ? {loop: LOOP_OF.get(loop)} : {}),
    })),
    connections: connections.map(([from, to, label]) => ({from: `c${from + 1}`, to: `c${to + 1}`, ...(label ? {label} : {})})),
  })),
  boardSchema,
);

type Compact = [(string | number)[][], (string | number)[][]];

/** A board in as few characters as it needs: no ids, places in whole px. */
export function toCompact({components, connections}: Board): Compact {
  const at = new Map(components.map(({id}, position) => [id, position]));
  return [
    components.map(({type, label, loop, x, y}) => [CODES[type], label, loop ? LOOP_CODES[loop] : '', ...(x === undefined || y === undefined ? [] : [Math.round(x), Math.round(y)])]),
    connections.map(({from, to, label}) => [at.get(from) ?? 0, at.get(to) ?? 0, ...(label ? [label] : [])]),
  ];
}

/** The hash of an address that shows a board: `#b1.…`. */
export const writeBoardLink = (board: Board): Promise<Written> => writeShareLink('b', toCompact(board));
/** The board that such a hash shows; its ids are new. Never throws. */
export const readBoardLink = (hash: string): Promise<ReadLink<Board>> => readShareLink('b', hash, compactSchema as unknown as v.GenericSchema<unknown, Board>);
