import type {Edge, Node} from '@xyflow/react';
import {changeComponent} from '../../lib/board/edit';
import {boxOf, centre, drawConnections, frameOf, sizeOf, type Box, type Drawn, type Placed, type Point} from '../../lib/board/geometry';
import {LOOPS, type Board, type BoardComponent, type Loop} from '../../lib/board/graph';
import {called, COMPONENT_NAMES, LOOP_NAMES} from '../../lib/board/names';

/** What React Flow draws, made from the board. */
export type ComponentNode = Node<{component: BoardComponent; readOnly: boolean}, 'component'>;
export type FrameNode = Node<{loop: Loop}, 'frame'>;
export type FlowNode = ComponentNode | FrameNode;
export type FlowEdge = Edge<Pick<Drawn, 'line' | 'lines' | 'label'>, 'line'>;

const FRAME = 'frame:';
export const isFrame = (id: string): boolean => id.startsWith(FRAME);
/** Position of a connector in the board's list, from the id of its edge; -1 for a component's id. */
export const indexOfEdge = (id: string): number => (/^e\d+$/.test(id) ? Number(id.slice(1)) : -1);

const sized = ({x, y, width, height}: Box) => ({position: {x, y}, width, height, measured: {width, height}});

export function nodesOf(placed: readonly Placed[], selected: ReadonlySet<string>, readOnly: boolean): FlowNode[] {
  const frames = LOOPS.flatMap((loop): FrameNode[] => {
    const frame = frameOf(placed, loop);
    return frame ? [{id: FRAME + loop, type: 'frame', data: {loop}, ...sized(frame), zIndex: -1, selectable: false, focusable: false, connectable: false, deletable: false, draggable: !readOnly, dragHandle: '.board-frame-name'}] : [];
  });
  const nodes = placed.map((component): ComponentNode => ({
    id: component.id,
    type: 'component',
    data: {component, readOnly},
    ...sized(boxOf(component)),
    selected: selected.has(component.id),
    ariaLabel: `${called(component)}, ${COMPONENT_NAMES[component.type]}${component.loop ? `, ${LOOP_NAMES[component.loop]}` : ''}`,
  }));
  return [...frames, ...nodes];
}

export function edgesOf(board: Board, placed: readonly Placed[], selected: ReadonlySet<string>): FlowEdge[] {
  const name = new Map(placed.map((component) => [component.id, called(component)]));
  return drawConnections(board, placed).map(({connection, ...data}): FlowEdge => {
    const {from, to, label} = connection;
    const id = `e${board.connections.indexOf(connection)}`;
    return {id, type: 'line', source: from, target: to, data, selected: selected.has(id), ariaLabel: `${name.get(from)} to ${name.get(to)}${label ? `: ${label}` : ''}`};
  });
}

/** New places when a node moves: its own, or those of all members of a loop whose frame moves. */
export function membersOf(id: string, to: Point, nodes: readonly FlowNode[], placed: readonly Placed[]): Map<string, Point> {
  if (!isFrame(id)) return new Map([[id, to]]);
  const from = nodes.find((node) => node.id === id)?.position ?? to;
  const loop = id.slice(FRAME.length);
  return new Map(placed.filter((component) => component.loop === loop).map((component) => [component.id, {x: component.x + to.x - from.x, y: component.y + to.y - from.y}]));
}

/** What was dropped into the frame of a loop belongs to it. */
export function dropped(board: Board, ids: readonly string[]): Board {
  return ids.reduce((before, id) => {
    const component = before.components.find((each) => each.id === id);
    if (component?.x === undefined || component.y === undefined) return before;
    const middle = centre({x: component.x, y: component.y, ...sizeOf(component)});
    const others = before.components.filter((each): each is Placed => each.id !== id && each.x !== undefined && each.y !== undefined);
    const loop = LOOPS.find((each) => {
      const frame = frameOf(others, each);
      return frame && middle.x > frame.x && middle.x < frame.x + frame.width && middle.y > frame.y && middle.y < frame.y + frame.height;
    });
    return loop && loop !== component.loop ? changeComponent(before, id, {loop}) : before;
  }, board);
}
