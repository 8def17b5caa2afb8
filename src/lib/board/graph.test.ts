import * as v from 'valibot';
import {expect, test} from 'vitest';
import {boardSchema, EMPTY_BOARD} from './graph';

const client = {id: 'client', type: 'client', label: 'App'};
const server = {id: 'server', type: 'model-server', label: 'Ranker', x: 10, y: 20, loop: 'serving'};

test.each([EMPTY_BOARD, {components: [client, server], connections: [{from: 'client', to: 'server', label: '70,000 requests/s'}]}])('%j is a board', (board) => {
  expect(v.parse(boardSchema, board)).toEqual(board);
});

test.each([
  [{components: [client, client], connections: []}],
  [{components: [client], connections: [{from: 'client', to: 'server'}]}],
  [{components: [client], connections: [{from: 'client', to: 'client'}]}],
  [{components: [{...client, type: 'database'}], connections: []}],
  [{components: [{...client, label: 'x'.repeat(81)}], connections: []}],
  [{components: [{...client, x: Infinity}], connections: []}],
  [{components: Array.from({length: 61}, (_, index) => ({...client, id: `c${index}`})), connections: []}],
  [{components: '', connections: []}],
])('%j is none', (board) => {
  expect(v.safeParse(boardSchema, board).success).toBe(false);
});
