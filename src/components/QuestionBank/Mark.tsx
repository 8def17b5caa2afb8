import React, {type ReactNode} from 'react';
import {STATES, type State} from '../../lib/bank/filter';

const LABELS: Record<State, string> = {new: 'New', shaky: 'Shaky', solid: 'Solid'};

/** How sure the reader is of a question, as three radio buttons. */
export default function Mark({id, state, onChange}: {id: string; state: State; onChange: (state: State) => void}): ReactNode {
  return (
    <fieldset className="bank-mark">
      <legend>How sure are you?</legend>
      {STATES.map((value) => (
        <label key={value}>
          <input type="radio" name={`mark-${id}`} checked={state === value} onChange={() => onChange(value)} /> {LABELS[value]}
        </label>
      ))}
    </fieldset>
  );
}
