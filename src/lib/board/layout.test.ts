import fc from 'fast-check';
import {expect, test} from 'vitest';
import {boards} from './arbitraries';
import {addComponent, placeComponents, tidy} from './edit';
import {boxOf, drawConnections, frameOf, lineOf, wrap, type Box} from './geometry';
import {EMPTY_BOARD} from './graph';
import {bestArrangement, freePlace, layout} from './layout';
import {SKELETON} from './start';

const apart = (a: Box, b: Box): boolean => a.x >= b.x + b.width || b.x >= a.x + a.width || a.y >= b.y + b.height || b.y >= a.y + a.height;

test.each(['beside', 'stacked'] as const)('the loops stand %s, and nothing overlaps', (arrangement) => {
  const placed = layout(SKELETON, arrangement);
  const [serving, training] = [frameOf(placed, 'serving')!, frameOf(placed, 'training')!];
  expect(apart(serving, training)).toBe(true);
  if (arrangement === 'beside') expect(training.x).toBeGreaterThan(serving.x + serving.width);
  else expect(training.y).toBeGreaterThan(serving.y + serving.height);
});

test('a narrow area stacks the loops', () => {
  expect(bestArrangement(SKELETON, {width: 1200, height: 500})).toBe('beside');
  expect(bestArrangement(SKELETON, {width: 360, height: 600})).toBe('stacked');
  expect(bestArrangement(EMPTY_BOARD, {width: 360, height: 600})).toBe('beside');
});

test('what leads to a component stands above it', () => {
  const y = new Map(layout(SKELETON).map((component) => [component.id, component.y]));
  expect(y.get('client-1')!).toBeLessThan(y.get('gateway-1')!);
  expect(y.get('prediction-log-1')!).toBeLessThan(y.get('trainer-1')!);
});

test('a place that somebody chose is kept, and a latecomer stands clear', () => {
  const board = addComponent(placeComponents(SKELETON, new Map(layout(SKELETON).map(({id, x, y}) => [id, {x, y}]))), 'cache', {loop: 'serving'});
  const placed = layout(board);
  expect(placed.slice(0, 8)).toEqual(board.components.slice(0, 8));
  const late = boxOf(placed[8]!);
  for (const other of placed.slice(0, 8)) expect(apart(late, boxOf(other))).toBe(true);
});

test('without places nothing overlaps, whatever is connected; the same board gives the same places', () => {
  fc.assert(fc.property(boards, (board) => {
    const placed = layout(tidy(board));
    expect(placed.map(({id}) => id)).toEqual(board.components.map(({id}) => id));
    for (const [at, one] of placed.entries()) for (const other of placed.slice(at + 1)) expect(apart(boxOf(one), boxOf(other))).toBe(true);
    expect(layout(tidy(board))).toEqual(placed);
    for (const {x, y} of layout(board)) expect(Number.isFinite(x + y)).toBe(true);
  }), {numRuns: 300});
  expect(layout(EMPTY_BOARD)).toEqual([]);
});

test('one more component stands near the middle and covers no other, however full the board is', () => {
  fc.assert(fc.property(boards, fc.integer({min: -500, max: 500}), fc.integer({min: -500, max: 500}), (board, x, y) => {
    const placed = layout(tidy(board));
    const component = {id: 'new', type: 'cache' as const, label: 'Cache'};
    const place = freePlace(component, {x, y}, placed);
    for (const other of placed) expect(apart(boxOf({...component, ...place}), boxOf(other))).toBe(true);
    if (placed.length === 0) expect(place).toEqual({x, y});
  }), {numRuns: 200});
  const two = [{id: 'a', type: 'cache' as const, label: 'a', x: 0, y: 0}];
  expect(Math.hypot(...Object.values(freePlace({id: 'b', type: 'cache', label: 'b'}, {x: 10, y: 10}, two)))).toBeLessThan(120);
});

test('a connector goes from border to border', () => {
  const line = lineOf({x: 0, y: 0, width: 100, height: 50}, {x: 300, y: 0, width: 100, height: 50});
  expect(line).toEqual({start: {x: 100, y: 25}, end: {x: 300, y: 25}});
});

test('labels of connectors that cross stand apart', () => {
  const board = {
    components: [[0, 0], [600, 0], [0, 200], [600, 200]].map(([x, y], at) => ({id: `c${at}`, type: 'cache' as const, label: 'x', x, y})),
    connections: [{from: 'c0', to: 'c3', label: 'features, scores'}, {from: 'c2', to: 'c1', label: 'watch events'}],
  };
  const [one, two] = drawConnections(board, layout(board));
  expect(Math.hypot(one!.label.x - two!.label.x, one!.label.y - two!.label.y)).toBeGreaterThan(20);
});

test('long labels are broken, long words are cut', () => {
  expect(wrap('Online store, Redis, fresh in seconds', 20)).toEqual(['Online store, Redis,', 'fresh in seconds']);
  expect(wrap('x'.repeat(50), 20).map((line) => line.length)).toEqual([20, 20, 10]);
  expect(wrap('  ')).toEqual([]);
});
