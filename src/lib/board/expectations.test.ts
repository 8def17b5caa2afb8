import * as v from 'valibot';
import {describe, expect, test} from 'vitest';
import {connect, remove} from './edit';
import {expectationSchema, readBoard, readExpectation, type Expectation} from './expectations';
import {GENERIC_EXPECTATIONS} from './generic';
import {EMPTY_BOARD} from './graph';
import {SKELETON} from './start';

const hints = (board = SKELETON) => Object.fromEntries(readBoard(board, GENERIC_EXPECTATIONS).map(({expectation, hint}) => [expectation.id, hint]));

test('the generic expectations are well formed, and each has an id of its own', () => {
  for (const expectation of GENERIC_EXPECTATIONS) expect(v.safeParse(expectationSchema, expectation).issues).toBeUndefined();
  expect(new Set(GENERIC_EXPECTATIONS.map(({id}) => id)).size).toBe(GENERIC_EXPECTATIONS.length);
});

test('the skeleton closes both loops, and lacks what the candidate must add', () => {
  expect(hints()).toEqual({
    'request-path': '', 'log-written': '', 'log-to-training': '', 'registry-between': '', 'online-store': '',
    'offline-store': 'The board does not show an offline store.',
    fallback: 'The board does not show a cache or fallback.',
    monitor: 'The board does not show a monitor.',
  });
});

test('an empty board meets nothing', () => {
  expect(readBoard(EMPTY_BOARD, GENERIC_EXPECTATIONS).some(({met}) => met)).toBe(false);
});

test('a missing arrow is told apart from a missing component', () => {
  const cut = {...SKELETON, connections: SKELETON.connections.filter(({from}) => from !== 'batch-job-1')};
  expect(hints(cut)['log-to-training']).toBe('No arrows lead from a prediction log to a trainer.');
  expect(hints(remove(SKELETON, ['registry-1']))['registry-between']).toBe('The board does not show a model registry.');
  const around = connect({...SKELETON, connections: SKELETON.connections.filter(({from}) => from !== 'registry-1')}, 'trainer-1', 'model-server-1');
  expect(hints(around)['registry-between']).toBe('No arrows lead from a model registry to a model server.');
});

test('an arrow that points the wrong way does not count as flow', () => {
  const turned = {...SKELETON, connections: SKELETON.connections.map(({from, to}) => (from === 'batch-job-1' ? {from: to, to: from} : {from, to}))};
  expect(hints(turned)['log-to-training']).not.toBe('');
});

describe('near', () => {
  const near: Expectation = {id: 'x', text: 'A cache near the client.', reason: 'Only for this test, at length.', kind: 'near', parts: [{name: 'a client', types: ['client']}, {name: 'a server', types: ['model-server']}]};
  test('holds over one component and either way, and not over two', () => {
    expect(readExpectation(SKELETON, near).met).toBe(true);
    const log: Expectation = {...near, parts: [near.parts[0]!, {name: 'a trainer', words: ['trainer']}]};
    expect(readExpectation(SKELETON, log).met).toBe(true);
    expect(readExpectation(SKELETON, {...near, parts: [near.parts[0]!, {name: 'a registry', types: ['registry']}]})).toMatchObject({met: false, hint: 'Nothing joins a client and a registry.'});
  });
});

test('a word in a note is no component', () => {
  const board = {components: [{id: 'a', type: 'note' as const, label: 'add a fallback'}], connections: []};
  expect(readExpectation(board, {id: 'x', text: 'A fallback.', reason: 'Only for this test, at length.', kind: 'has', parts: [{name: 'a fallback', words: ['fallback']}]}).met).toBe(false);
});
