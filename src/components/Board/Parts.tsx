import {BaseEdge, EdgeLabelRenderer, Handle, Position, type EdgeProps, type NodeProps} from '@xyflow/react';
import React, {type ReactNode} from 'react';
import {textOf} from '../../lib/board/geometry';
import {LOOP_NAMES} from '../../lib/board/names';
import {arrowHead, isStore} from '../../lib/board/svg';
import type {ComponentNode, FlowEdge, FrameNode} from './flow';

const SIDES = [Position.Top, Position.Right, Position.Bottom, Position.Left];

function ComponentBox({data: {component, readOnly}}: NodeProps<ComponentNode>): ReactNode {
  const {kind, lines} = textOf(component);
  return (
    <div className={`board-box${isStore(component.type) ? ' board-store' : ''}${component.type === 'note' ? ' board-note' : ''}`}>
      <small>{kind}</small>
      {lines.map((line, at) => (
        <strong key={at}>{line}</strong>
      ))}
      {SIDES.map((side) => (
        <Handle key={side} id={side} type="source" position={side} isConnectable={!readOnly} />
      ))}
    </div>
  );
}

function LoopFrame({data: {loop}}: NodeProps<FrameNode>): ReactNode {
  return (
    <div className={`board-frame board-${loop}`}>
      <span className="board-frame-name">{LOOP_NAMES[loop]}</span>
    </div>
  );
}

function LineEdge({data, selected}: EdgeProps<FlowEdge>): ReactNode {
  if (!data) return null;
  const {line, lines, label} = data;
  const {start, end} = line;
  return (
    <>
      <BaseEdge path={`M${start.x} ${start.y}L${end.x} ${end.y}`} interactionWidth={24} />
      <path className="board-arrow" d={arrowHead(line)} />
      {lines.length > 0 && (
        <EdgeLabelRenderer>
          <div className={`board-label${selected ? ' board-selected' : ''}`} style={{transform: `translate(-50%, -50%) translate(${label.x}px, ${label.y}px)`}}>
            {lines.map((text, at) => (
              <div key={at}>{text}</div>
            ))}
          </div>
        </EdgeLabelRenderer>
      )}
    </>
  );
}

export const NODE_TYPES = {component: ComponentBox, frame: LoopFrame};
export const EDGE_TYPES = {line: LineEdge};
