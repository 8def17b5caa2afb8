import {Background, Controls, ReactFlow, type Connection, type EdgeChange, type NodeChange, type ReactFlowInstance} from '@xyflow/react';
import flowSheet from '@xyflow/react/dist/style.css';
import React, {useEffect, useMemo, useRef, useState, type ReactNode} from 'react';
import {addComponent, connect, connectFault, isFull, placeComponents, remove} from '../../lib/board/edit';
import {BOARD_LIMITS, COMPONENT_TYPES, type Board, type ComponentType} from '../../lib/board/graph';
import {sizeOf, type Point} from '../../lib/board/geometry';
import {bestArrangement, freePlace, layout} from '../../lib/board/layout';
import {COMPONENT_NAMES} from '../../lib/board/names';
import AppStyles from '../AppStyles';
import {dropped, edgesOf, indexOfEdge, membersOf, nodesOf, type FlowEdge, type FlowNode} from './flow';
import {EDGE_TYPES, NODE_TYPES} from './Parts';
import Inspector from './Inspector';
import type {Editing} from './useBoard';

const LABELS = {
  'node.a11yDescription.default': 'Enter selects the component; then the arrow keys move it, Delete removes it, Escape leaves it. The list view does all of this with forms.',
  'node.a11yDescription.keyboardDisabled': 'The list view shows the same board as text.',
  'edge.a11yDescription.default': 'Enter selects the connector; Delete removes it, Escape leaves it.',
  'controls.ariaLabel': 'Zoom',
  'controls.zoomIn.ariaLabel': 'Zoom in',
  'controls.zoomOut.ariaLabel': 'Zoom out',
  'controls.fitView.ariaLabel': 'Show the whole board',
};

/** Between a new component and the one above it, in px of the board: room for an arrow. */
const APART = 40;

interface PictureProps {
  editing: Editing;
  readOnly: boolean;
  name: string;
  /** Counts up whenever the board was replaced as a whole. */
  fit: number;
}

/** The board as a picture to drag, connect and zoom. It keeps nothing but the selection and what is being dragged. */
export default function Picture({editing, readOnly, name, fit}: PictureProps): ReactNode {
  const {board, edit, say} = editing;
  const [flow, setFlow] = useState<ReactFlowInstance<FlowNode, FlowEdge>>();
  const [area, setArea] = useState({width: 700, height: 600});
  const [drag, setDrag] = useState<ReadonlyMap<string, Point>>(new Map());
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const box = useRef<HTMLDivElement>(null);
  const palette = useRef<HTMLDivElement>(null);
  /** Counts up when a new component stands outside the view. */
  const [refit, setRefit] = useState(0);

  useEffect(() => {
    // What was chosen in a menu above should be seen.
    if (fit > 0) box.current?.scrollIntoView({block: 'nearest'});
    const {clientWidth: width = 700, clientHeight: height = 600} = box.current ?? {};
    setArea({width, height});
  }, [fit]);
  const arrangement = useMemo(() => bestArrangement(board, area), [board, area]);
  const placed = useMemo(() => {
    const resting = layout(board, arrangement);
    return drag.size > 0 ? resting.map((component) => ({...component, ...drag.get(component.id)})) : resting;
  }, [board, drag, arrangement]);
  const nodes = useMemo(() => nodesOf(placed, selected, readOnly), [placed, selected, readOnly]);
  const edges = useMemo(() => edgesOf(board, placed, selected), [board, placed, selected]);
  useEffect(() => {
    // After the next paint: the new components have to be there.
    const frame = requestAnimationFrame(() => void flow?.fitView({padding: 0.08, maxZoom: 1.2}));
    return () => cancelAnimationFrame(frame);
  }, [flow, fit, refit, arrangement]);

  /** Every component gets the place where it is shown, so that one that is dragged does not move the others. */
  const pin = (before: Board): Board => placeComponents(before, new Map(layout(before, bestArrangement(before, area)).map(({id, x, y}) => [id, {x, y}])));
  const select = (ids: ReadonlySet<string>): void => {
    editing.settle();
    setSelected(ids);
  };

  const onNodesChange = (changes: NodeChange<FlowNode>[]): void => {
    const moved = new Map<string, Point>();
    let isDragging = false;
    const chosen = new Set(selected);
    for (const change of changes) {
      if (change.type === 'select') chosen[change.selected ? 'add' : 'delete'](change.id);
      if (change.type !== 'position' || !change.position) continue;
      isDragging ||= change.dragging === true;
      membersOf(change.id, change.position, nodes, placed).forEach((place, id) => moved.set(id, place));
    }
    if (changes.some(({type}) => type === 'select')) select(chosen);
    if (moved.size === 0) return;
    if (isDragging) return setDrag(new Map([...drag, ...moved]));
    setDrag(new Map());
    edit((before) => dropped(placeComponents(pin(before), moved), [...moved.keys()]), 'Moved.', `move:${[...moved.keys()].join()}`);
  };
  const onEdgesChange = (changes: EdgeChange<FlowEdge>[]): void => {
    const chosen = new Set(selected);
    for (const change of changes) if (change.type === 'select') chosen[change.selected ? 'add' : 'delete'](change.id);
    if (changes.some(({type}) => type === 'select')) select(chosen);
  };
  const onConnect = ({source, target}: Connection): void => {
    const fault = connectFault(board, source, target);
    if (fault) return say(fault);
    edit((before) => connect(before, source, target), 'Connected. Select the connector to give it a label.');
    select(new Set([`e${board.connections.length}`]));
  };
  const onDelete = (gone: {nodes: FlowNode[]; edges: FlowEdge[]}): void => {
    const connections = gone.edges.flatMap(({id}) => board.connections[indexOfEdge(id)] ?? []);
    edit((before) => remove(before, gone.nodes.map(({id}) => id), connections), 'Removed. Undo brings it back.');
    select(new Set());
  };
  const add = (type: ComponentType): void => {
    if (isFull(board)) return say(`A board holds ${BOARD_LIMITS.components} components; remove one first.`);
    const screen = box.current?.getBoundingClientRect();
    const onBoard = (right: number, down: number): Point => (flow && screen ? flow.screenToFlowPosition({x: screen.left + screen.width * right, y: screen.top + screen.height * down}) : {x: 0, y: 0});
    const [first, middle, last] = [onBoard(0, 0), onBoard(0.5, 0.5), onBoard(1, 1)];
    edit((before) => {
      const pinned = pin(before);
      const there = layout(pinned);
      // Below what is selected, so that one after another they make a column; without it, in the middle.
      const above = there.find(({id}) => selected.has(id));
      const fresh = {id: '', type, label: COMPONENT_NAMES[type]};
      const {width, height} = sizeOf(fresh);
      const near = above ? {x: above.x, y: above.y + sizeOf(above).height + APART} : {x: Math.round(middle.x - width / 2), y: Math.round(middle.y - height / 2)};
      const place = freePlace(fresh, near, there);
      const isSeen = place.x >= first.x && place.x + width <= last.x && place.y >= first.y && place.y + height <= last.y;
      if (!isSeen) setRefit((times) => times + 1);
      const after = addComponent(pinned, type, place);
      const id = after.components.at(-1)?.id ?? '';
      setSelected(new Set([id]));
      return dropped(after, [id]);
    }, `${COMPONENT_NAMES[type]} is added.`);
    // Both in view, the palette for what comes next.
    box.current?.scrollIntoView({block: 'nearest'});
    palette.current?.scrollIntoView({block: 'nearest', inline: 'nearest'});
  };

  return (
    <div className="board-views">
      <AppStyles href={flowSheet} />
      {!readOnly && (
        <div ref={palette} className="board-palette" role="group" aria-label="Add a component">
          {COMPONENT_TYPES.map((type) => (
            <button key={type} type="button" data-type={type} onClick={() => add(type)}>
              {COMPONENT_NAMES[type]}
            </button>
          ))}
        </div>
      )}
      <div ref={box} className="board-picture">
        <ReactFlow<FlowNode, FlowEdge>
          aria-label={`${name}, picture`}
          nodes={nodes}
          edges={edges}
          nodeTypes={NODE_TYPES}
          edgeTypes={EDGE_TYPES}
          onInit={setFlow}
          onNodesChange={onNodesChange}
          onEdgesChange={onEdgesChange}
          onConnect={onConnect}
          onDelete={onDelete}
          deleteKeyCode={readOnly ? null : ['Delete', 'Backspace']}
          nodesDraggable={!readOnly}
          nodesConnectable={!readOnly}
          connectionMode={'loose' as never}
          connectionRadius={36}
          ariaLabelConfig={LABELS}
          minZoom={0.15}
          maxZoom={2}
          fitView
          zoomOnScroll={false}
          zoomOnDoubleClick={false}
          preventScrolling={false}
          proOptions={{hideAttribution: true}}
        >
          <Background gap={24} />
          <Controls showInteractive={false} position="bottom-right" />
        </ReactFlow>
        {board.components.length === 0 && <p className="board-empty">{readOnly ? 'The board is empty.' : 'Add a component, or choose something to start from.'}</p>}
      </div>
      {!readOnly && <Inspector editing={editing} component={board.components.find(({id}) => selected.has(id))} connection={[...selected].flatMap((id) => board.connections[indexOfEdge(id)] ?? [])[0]} />}
    </div>
  );
}
