import React, {type ReactNode} from 'react';
import {labelConnection, remove} from '../../lib/board/edit';
import type {BoardComponent, BoardConnection} from '../../lib/board/graph';
import {called} from '../../lib/board/names';
import {ComponentFields, TextField} from './Fields';
import type {Editing} from './useBoard';

interface InspectorProps {
  editing: Editing;
  component?: BoardComponent;
  connection?: BoardConnection;
}

/** What is selected in the picture, to be named, changed or removed. */
export default function Inspector({editing, component, connection}: InspectorProps): ReactNode {
  const {board, edit, settle} = editing;
  const at = connection ? board.connections.indexOf(connection) : -1;
  const removeIt = (): void => {
    edit((before) => remove(before, component ? [component.id] : [], connection && !component ? [connection] : []), 'Removed. Undo brings it back.');
  };
  if (!component && !connection) return <p className="board-inspector">Select something to name it. Drag from the edge of a box to another box to connect them, or tap one edge and then the other. A box that is dropped into a loop belongs to it.</p>;
  return (
    <fieldset className="board-inspector">
      <legend>Selected: {component ? called(component) : 'a connector'}</legend>
      {component ? (
        <ComponentFields component={component} editing={editing} />
      ) : (
        <TextField label="Label" value={connection?.label ?? ''} onLeave={settle} onChange={(label) => edit((before) => (before.connections[at] ? labelConnection(before, before.connections[at], label) : before), '', `label:${at}`)} />
      )}
      <button type="button" className="button button--secondary button--sm" onClick={removeIt}>
        Remove
      </button>
    </fieldset>
  );
}
