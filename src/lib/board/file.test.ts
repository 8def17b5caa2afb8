import {deflateRawSync} from 'node:zlib';
import fc from 'fast-check';
import * as v from 'valibot';
import {expect, test} from 'vitest';
import {boards} from './arbitraries';
import {boardFile, readBoardFile, readBoardLink, toCompact, writeBoardLink} from './file';
import {boardSchema, COMPONENT_TYPES, LOOPS, type Board} from './graph';
import {layout} from './layout';
import {SKELETON} from './start';

const link = (value: unknown): string => `#b1.${deflateRawSync(JSON.stringify(value)).toString('base64url')}`;
/** A board under the ids that a link gives. */
function renamed({components, connections}: Board): Board {
  const ids = new Map(components.map(({id}, at) => [id, `c${at + 1}`]));
  return {components: components.map((each) => ({...each, id: ids.get(each.id)!})), connections: connections.map((each) => ({...each, from: ids.get(each.from)!, to: ids.get(each.to)!}))};
}

test('15 labelled components with 14 labelled connectors make a link of under 2,000 characters', async () => {
  const words = ['Feed service, filter, re-rank', 'Online store, Redis, 2.1 TB', 'Rankers, 522 GPUs, 30 ms', 'Label join, stream, waits 2 h', 'Model registry, canary, then all'];
  const board: Board = {
    components: Array.from({length: 15}, (_, at) => ({id: `part-${at}`, type: COMPONENT_TYPES[at]!, label: `${words[at % 5]} no. ${at + 1}`, loop: LOOPS[at % 2]})),
    connections: Array.from({length: 14}, (_, at) => ({from: `part-${at}`, to: `part-${at + 1}`, label: `features, ${at * 37 + 12} MB/s`})),
  };
  const {hash = ''} = await writeBoardLink({...board, components: layout(board)});
  expect(`https://example.org/two-loops/practice/board/${hash}`.length).toBeLessThan(2000);
  expect((await readBoardLink(hash)).value).toEqual(renamed({...board, components: layout(board)}));
});

test('a link gives back any board, but for its ids', async () => {
  await fc.assert(fc.asyncProperty(boards, async (board) => {
    const {hash = '', error} = await writeBoardLink(board);
    expect(error).toBeUndefined();
    const value = JSON.parse(new TextDecoder().decode(new TextEncoder().encode(JSON.stringify(renamed(board))))) as Board;
    const places = value.components.map(({x, y, ...each}) => (x === undefined || y === undefined ? each : {...each, x, y}));
    expect((await readBoardLink(hash)).value).toEqual({...value, components: places});
  }), {numRuns: 300});
});

test('codes of types never change: links that were sent hold them', () => {
  const codes = toCompact({components: COMPONENT_TYPES.map((type) => ({id: type, type, label: ''})), connections: []})[0].map(([code]) => code);
  expect(codes).toEqual(['cl', 'gw', 'st', 'bj', 'dl', 'of', 'on', 'ca', 'vi', 'tr', 're', 'ms', 'pl', 'mo', 'hr', 'no']);
});

test.each([
  ['an unknown type', [[['zz', 'x', '']], []]],
  ['a connector to nowhere', [[['cl', 'x', '']], [[0, 5]]]],
  ['a connector to itself', [[['cl', 'x', '']], [[0, 0]]]],
  ['a label of 5,000 characters', [[['cl', 'x'.repeat(5000), '']], []]],
  ['a place far away', [[['cl', 'x', '', 1e300, 0]], []]],
  ['100 components', [Array.from({length: 100}, () => ['cl', 'x', '']), []]],
  ['an object', {components: [], connections: []}],
])('a link with %s is refused', async (_, value) => {
  expect((await readBoardLink(link(value))).error).toContain('does not hold what this page expects');
});

test('a file gives back the board', () => {
  expect(readBoardFile(boardFile(SKELETON, 'Skeleton'))).toEqual({value: SKELETON});
  expect(readBoardFile(`\uFEFF${JSON.stringify(SKELETON)}`)).toEqual({value: SKELETON});
});

test.each([
  ['no JSON', 'flowchart TB', 'is not JSON'],
  ['a list', '[]', 'is no board'],
  ['a wrong type', JSON.stringify({components: [{id: 'a', type: 'wizard', label: ''}], connections: []}), 'look at "components.0.type"'],
  ['an id twice', JSON.stringify({components: [1, 2].map(() => ({id: 'a', type: 'note', label: ''})), connections: []}), 'two components share an id'],
  ['a newer version', JSON.stringify({app: 'two-loops', kind: 'board', version: 2}), 'newer version'],
  ['600 kB', ' '.repeat(600_000), 'larger than any board'],
])('a file with %s is refused with what to do', (_, text, why) => {
  expect(readBoardFile(text).error).toContain(why);
});

const near = fc.record({components: fc.anything(), connections: fc.anything()}, {requiredKeys: []});
const damaged = fc.tuple(boards, fc.nat(), fc.constantFrom('', '"', '}', ',', '9e999', 'null', '{"__proto__":1}')).map(([board, at, sign]) => {
  const text = JSON.stringify(board);
  return `${text.slice(0, at % text.length)}${sign}${text.slice((at % text.length) + 1)}`;
});
const json = (value: unknown): string => JSON.stringify(value, (_, item: unknown) => (typeof item === 'bigint' ? String(item) : item)) ?? 'null';

test('10,000 hostile files: never a throw, only valid boards', () => {
  const hostile = fc.oneof(fc.string({unit: 'binary'}), fc.json(), near.map((value) => { try { return json(value); } catch { return ''; } }), damaged);
  fc.assert(fc.property(hostile, (text) => {
    const {value, error} = readBoardFile(text);
    expect(error === undefined ? v.is(boardSchema, value) : error.length > 20).toBe(true);
  }), {numRuns: 10_000});
});

test('10,000 hostile links: never a throw, only valid boards', async () => {
  const cell = fc.oneof(fc.constantFrom('cl', 'ms', '', 's', 't', 'zz', '__proto__'), fc.string({maxLength: 90}), fc.double(), fc.integer({min: -2, max: 4}), fc.constant(null));
  const row = fc.array(cell, {maxLength: 6});
  const hostile = fc.oneof(
    fc.tuple(fc.array(fc.oneof(row, fc.tuple(fc.constantFrom('cl', 'ms'), fc.string(), fc.constantFrom('', 's'))), {maxLength: 4}), fc.array(fc.oneof(row, fc.tuple(fc.nat(4), fc.nat(4))), {maxLength: 4})).map(link),
    fc.json({maxDepth: 4}).map((text) => link(JSON.parse(text))),
    fc.string({maxLength: 100}).map((text) => `#b1.${text}`),
    boards.map(toCompact).map(link).chain((hash) => fc.nat(hash.length).map((end) => hash.slice(0, end))),
  );
  await fc.assert(fc.asyncProperty(hostile, async (hash) => {
    const {value, error} = await readBoardLink(hash);
    expect(error === undefined ? v.is(boardSchema, value) : error.length > 20).toBe(true);
  }), {numRuns: 10_000});
}, 60_000);
