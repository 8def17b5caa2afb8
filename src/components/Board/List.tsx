import React, {useRef, useState, type FormEvent, type ReactNode} from 'react';
import {summary} from '../../lib/board/describe';
import {addComponent, connect, connectFault, isFull, labelConnection, remove} from '../../lib/board/edit';
import {BOARD_LIMITS, type ComponentType, type Loop} from '../../lib/board/graph';
import {called, COMPONENT_NAMES, LOOP_NAMES} from '../../lib/board/names';
import {ComponentFields, LoopField, TextField, TypeField} from './Fields';
import type {Editing} from './useBoard';

/** The board as a list, which a keyboard and a screen reader use as they use any form. It is the same graph as the picture. */
export default function List({editing, readOnly}: {editing: Editing; readOnly: boolean}): ReactNode {
  const components = useRef<HTMLHeadingElement>(null);
  const connectors = useRef<HTMLHeadingElement>(null);
  const {board, edit} = editing;
  const name = (id: string): string => called(board.components.find((component) => component.id === id) ?? {type: 'note', label: ''});
  if (readOnly) return <ReadOnlyList editing={editing} />;
  return (
    <div className="board-list">
      <h3 ref={components} tabIndex={-1}>
        Components
      </h3>
      <AddForm editing={editing} />
      <ol>
        {board.components.map((component) => (
          <li key={component.id}>
            <fieldset>
              <legend>{called(component)}</legend>
              <ComponentFields component={component} editing={editing} />
              <button
                type="button"
                className="button button--secondary button--sm"
                aria-label={`Remove ${called(component)}`}
                onClick={() => {
                  edit((before) => remove(before, [component.id]), `${called(component)} and its connectors are removed. Undo brings them back.`);
                  components.current?.focus();
                }}
              >
                Remove
              </button>
            </fieldset>
          </li>
        ))}
      </ol>
      <h3 ref={connectors} tabIndex={-1}>
        Connectors
      </h3>
      <ConnectForm editing={editing} />
      <ol>
        {board.connections.map((connection, at) => (
          <li key={`${connection.from}>${connection.to}:${at}`}>
            <fieldset>
              <legend>
                {name(connection.from)} <span aria-label="to">→</span> {name(connection.to)}
              </legend>
              <TextField
                label="Label"
                value={connection.label ?? ''}
                onLeave={editing.settle}
                onChange={(label) => edit((before) => (before.connections[at] ? labelConnection(before, before.connections[at], label) : before), '', `label:${at}`)}
              />
              <button
                type="button"
                className="button button--secondary button--sm"
                aria-label={`Remove the connector from ${name(connection.from)} to ${name(connection.to)}`}
                onClick={() => {
                  edit((before) => remove(before, [], [connection]), 'The connector is removed. Undo brings it back.');
                  connectors.current?.focus();
                }}
              >
                Remove
              </button>
            </fieldset>
          </li>
        ))}
      </ol>
    </div>
  );
}

function AddForm({editing: {board, edit, say}}: {editing: Editing}): ReactNode {
  const [type, setType] = useState<ComponentType>('client');
  const [loop, setLoop] = useState<Loop>();
  const [label, setLabel] = useState('');
  const add = (event: FormEvent): void => {
    event.preventDefault();
    const text = label.trim() || COMPONENT_NAMES[type];
    if (isFull(board)) say(`A board holds ${BOARD_LIMITS.components} components; remove one first.`);
    else edit((before) => addComponent(before, type, {label: text, ...(loop ? {loop} : {})}), `${text} is added.`);
    setLabel('');
  };
  return (
    <form onSubmit={add} aria-label="Add a component">
      <TypeField value={type} onChange={setType} />
      <TextField label="Name" value={label} placeholder={COMPONENT_NAMES[type]} onChange={setLabel} />
      <LoopField value={loop} onChange={setLoop} />
      <button type="submit" className="button button--primary button--sm">
        Add
      </button>
    </form>
  );
}

function ConnectForm({editing: {board, edit, say}}: {editing: Editing}): ReactNode {
  const [[from, to], setEnds] = useState(['', '']);
  const [label, setLabel] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const fault = connectFault(board, from, to);
    if (fault) return say(fault);
    edit((before) => connect(before, from, to, label), 'The connector is added.');
    setLabel('');
  };
  const end = (title: string, value: string, set: (id: string) => void): ReactNode => (
    <label>
      {title}
      <select value={value} onChange={({target}) => set(target.value)}>
        <option value="">Choose</option>
        {board.components.map((component) => (
          <option key={component.id} value={component.id}>
            {called(component)}
          </option>
        ))}
      </select>
    </label>
  );
  if (board.components.length < 2) return <p>Add two components; then you can connect them.</p>;
  return (
    <form onSubmit={submit} aria-label="Add a connector">
      {end('From', from, (id) => setEnds([id, to]))}
      {end('To', to, (id) => setEnds([from, id]))}
      <TextField label="Label (optional)" value={label} onChange={setLabel} />
      <button type="submit" className="button button--primary button--sm">
        Connect
      </button>
    </form>
  );
}

function ReadOnlyList({editing: {board}}: {editing: Editing}): ReactNode {
  return (
    <div className="board-list">
      <p>{summary(board)}</p>
      <ul>
        {board.components.map((component) => (
          <li key={component.id}>
            <strong>{called(component)}</strong> ({[COMPONENT_NAMES[component.type], ...(component.loop ? [LOOP_NAMES[component.loop]] : [])].join(', ')})
            {board.connections.some(({from}) => from === component.id) && (
              <ul>
                {board.connections.flatMap(({from, to, label}, at) => {
                  const target = board.components.find(({id}) => id === to);
                  return from === component.id && target ? [<li key={at}>{`to ${called(target)}${label ? `: ${label}` : ''}`}</li>] : [];
                })}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
