import fc from 'fast-check';
import * as v from 'valibot';
import {describe, expect, test} from 'vitest';
import {boards} from './arbitraries';
import {addComponent, changeComponent, connect, connectFault, freeId, labelConnection, placeComponents, remove, tidy} from './edit';
import {BOARD_LIMITS, boardSchema, COMPONENT_TYPES, EMPTY_BOARD, type Board} from './graph';
import {SKELETON} from './start';

test('components are added with a free id and the name of their type', () => {
  const two = addComponent(addComponent(EMPTY_BOARD, 'cache'), 'cache', {label: 'Row cache', loop: 'serving'});
  expect(two.components).toEqual([{id: 'cache-1', type: 'cache', label: 'Cache'}, {id: 'cache-2', type: 'cache', label: 'Row cache', loop: 'serving'}]);
  expect(freeId(remove(two, ['cache-1']), 'cache')).toBe('cache-1');
});

test('a label that nobody wrote follows the type', () => {
  const board = changeComponent(addComponent(EMPTY_BOARD, 'cache'), 'cache-1', {type: 'trainer'});
  expect(board.components[0]).toEqual({id: 'cache-1', type: 'trainer', label: 'Trainer'});
  const named = changeComponent(board, 'cache-1', {label: '  GPU  fleet '});
  expect(changeComponent(named, 'cache-1', {type: 'cache'}).components[0]?.label).toBe('GPU fleet ');
});

test('a component leaves its loop', () => {
  const board = changeComponent(SKELETON, 'client-1', {loop: undefined});
  expect('loop' in board.components[0]!).toBe(false);
});

test('what is removed takes its connectors along', () => {
  const board = remove(SKELETON, ['trainer-1']);
  expect(board.components).toHaveLength(7);
  expect(board.connections.filter(({from, to}) => [from, to].includes('trainer-1'))).toEqual([]);
  expect(remove(SKELETON, [], [SKELETON.connections[0]!]).connections).toHaveLength(8);
});

describe('connectors', () => {
  test('join two components, with a label', () => {
    const board = connect(SKELETON, 'registry-1', 'client-1', ' a  b');
    expect(board.connections.at(-1)).toEqual({from: 'registry-1', to: 'client-1', label: 'a b'});
    expect(labelConnection(board, board.connections.at(-1)!, '').connections.at(-1)).toEqual({from: 'registry-1', to: 'client-1'});
  });

  test.each([
    ['client-1', 'client-1', 'two different components'],
    ['client-1', 'gateway-1', 'such a connector already'],
    ['client-1', 'gone', 'on the board'],
  ])('%s to %s is refused with a reason', (from, to, why) => {
    expect(connectFault(SKELETON, from, to)).toContain(why);
    expect(connect(SKELETON, from, to)).toBe(SKELETON);
  });
});

test('what changes nothing returns the same board', () => {
  const [first] = SKELETON.connections;
  for (const same of [
    changeComponent(SKELETON, 'client-1', {label: 'Client'}), changeComponent(SKELETON, 'gone', {label: 'x'}), remove(SKELETON, ['gone']), tidy(SKELETON),
    labelConnection(SKELETON, first!, ''), labelConnection(SKELETON, {...first!}, 'x'), placeComponents(SKELETON, new Map([['gone', {x: 1, y: 1}]])),
  ]) expect(same).toBe(SKELETON);
});

test('places are whole px inside the sheet, and can be forgotten', () => {
  const board = placeComponents(SKELETON, new Map([['client-1', {x: 1e9, y: 2.4}]]));
  expect(board.components[0]).toMatchObject({x: 20_000, y: 2});
  expect(tidy(board)).toEqual(SKELETON);
});

test('a full board takes no more', () => {
  let board: Board = EMPTY_BOARD;
  for (let added = 0; added < 80; added += 1) board = addComponent(board, 'note');
  expect(board.components).toHaveLength(BOARD_LIMITS.components);
});

/** Edits by number, as somebody who clicks at random makes them. */
const edits = fc.array(fc.tuple(fc.nat(6), fc.nat(20), fc.nat(20), fc.string({unit: 'binary', maxLength: 120})), {maxLength: 12});
function edit(board: Board, [kind, a, b, text]: [number, number, number, string]): Board {
  const [from, to] = [a, b].map((at) => board.components[at]?.id ?? 'none') as [string, string];
  switch (kind) {
    case 0: return addComponent(board, COMPONENT_TYPES[a % 16]!);
    case 1: return changeComponent(board, from, {label: text});
    case 2: return connect(board, from, to, text);
    case 3: return remove(board, [from]);
    case 4: return changeComponent(board, from, {type: COMPONENT_TYPES[b % 16]!, loop: b % 2 ? 'serving' : undefined});
    case 5: return board.connections[a] ? labelConnection(board, board.connections[a], text) : board;
    default: return placeComponents(board, new Map([[from, {x: a * 4000.5, y: -b * 4000}]]));
  }
}

test('any edits of any board give a valid board', () => {
  fc.assert(fc.property(boards, edits, (board, all) => v.is(boardSchema, all.reduce(edit, board))), {numRuns: 1000});
});
