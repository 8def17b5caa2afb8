import {expect, test} from 'vitest';
import {placeComponents} from '../../lib/board/edit';
import {frameOf} from '../../lib/board/geometry';
import {layout} from '../../lib/board/layout';
import {SKELETON} from '../../lib/board/start';
import {dropped, edgesOf, indexOfEdge, membersOf, nodesOf} from './flow';

const placed = layout(SKELETON);
const pinned = placeComponents(SKELETON, new Map(placed.map(({id, x, y}) => [id, {x, y}])));
const nodes = nodesOf(placed, new Set(['client-1']), false);

test('every component and both loops are nodes; every connector is an edge with a name', () => {
  expect(nodes.map(({id}) => id).slice(0, 3)).toEqual(['frame:training', 'frame:serving', 'client-1']);
  expect(nodes.find(({id}) => id === 'client-1')).toMatchObject({selected: true, ariaLabel: 'Client, Client, Serving loop'});
  const edges = edgesOf(SKELETON, placed, new Set(['e3']));
  expect(edges.map(({id}) => indexOfEdge(id))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  expect(edges[3]).toMatchObject({selected: true, ariaLabel: 'Service to Prediction log: features, scores'});
  expect(indexOfEdge('edge-1')).toBe(-1);
});

test('a frame takes its members along', () => {
  const frame = frameOf(placed, 'serving')!;
  const moved = membersOf('frame:serving', {x: frame.x + 10, y: frame.y - 5}, nodes, placed);
  expect([...moved.keys()]).toEqual(['client-1', 'gateway-1', 'online-store-1', 'model-server-1']);
  expect(moved.get('client-1')).toEqual({x: placed[0]!.x + 10, y: placed[0]!.y - 5});
  expect(membersOf('client-1', {x: 1, y: 2}, nodes, placed)).toEqual(new Map([['client-1', {x: 1, y: 2}]]));
});

test('what is dropped into a frame joins its loop; what is dropped outside keeps its own', () => {
  const {x, y} = frameOf(placed, 'training')!;
  const inside = dropped(placeComponents(pinned, new Map([['client-1', {x: x + 30, y: y + 60}]])), ['client-1']);
  expect(inside.components[0]?.loop).toBe('training');
  expect(dropped(placeComponents(pinned, new Map([['client-1', {x: -900, y: 0}]])), ['client-1']).components[0]?.loop).toBe('serving');
});
