import React, {type ReactNode} from 'react';
import {changeComponent} from '../../lib/board/edit';
import {BOARD_LIMITS, COMPONENT_TYPES, LOOPS, type BoardComponent, type ComponentType, type Loop} from '../../lib/board/graph';
import {called, COMPONENT_NAMES, LOOP_NAMES} from '../../lib/board/names';
import type {Editing} from './useBoard';

interface TypeFieldProps {
  value: ComponentType;
  onChange: (type: ComponentType) => void;
}

export function TypeField({value, onChange}: TypeFieldProps): ReactNode {
  return (
    <label>
      Type
      <select value={value} onChange={({target}) => onChange(target.value as ComponentType)}>
        {COMPONENT_TYPES.map((type) => (
          <option key={type} value={type}>
            {COMPONENT_NAMES[type]}
          </option>
        ))}
      </select>
    </label>
  );
}

export function LoopField({value, onChange}: {value: Loop | undefined; onChange: (loop: Loop | undefined) => void}): ReactNode {
  return (
    <label>
      Loop
      <select value={value ?? ''} onChange={({target}) => onChange((target.value || undefined) as Loop | undefined)}>
        <option value="">None</option>
        {[...LOOPS].reverse().map((loop) => (
          <option key={loop} value={loop}>
            {LOOP_NAMES[loop]}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A short text. Typing is one step to undo; leaving the field ends it. */
export function TextField({label, value, onChange, onLeave, placeholder}: {label: string; value: string; onChange: (text: string) => void; onLeave?: () => void; placeholder?: string}): ReactNode {
  return (
    <label>
      {label}
      <input type="text" value={value} maxLength={BOARD_LIMITS.label} autoComplete="off" placeholder={placeholder} onChange={({target}) => onChange(target.value)} onBlur={onLeave} />
    </label>
  );
}

/** Name, type and loop of a component that is on the board. */
export function ComponentFields({component, editing}: {component: BoardComponent; editing: Editing}): ReactNode {
  const {id} = component;
  const {edit, settle} = editing;
  return (
    <>
      <TextField label="Name" value={component.label} onLeave={settle} onChange={(label) => edit((board) => changeComponent(board, id, {label}), '', `name:${id}`)} />
      <TypeField value={component.type} onChange={(type) => edit((board) => changeComponent(board, id, {type}), `${called(component)} is now of type ${COMPONENT_NAMES[type]}.`)} />
      <LoopField value={component.loop} onChange={(loop) => edit((board) => changeComponent(board, id, {loop}), `${called(component)} is now ${loop ? `in the ${LOOP_NAMES[loop].toLowerCase()}` : 'in no loop'}.`)} />
    </>
  );
}
