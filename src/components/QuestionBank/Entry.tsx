import React, {useState, type ReactNode} from 'react';
import type {State} from '../../lib/bank/filter';
import Answer from './Answer';
import Mark from './Mark';

interface EntryProps {
  id: string;
  state: State;
  onMark: (state: State) => void;
  /** What the build wrote: the prompt, linked, and where it belongs. */
  children?: ReactNode;
}

/** A question of the bank with its answer behind a button, and the reader's mark. */
export default function Entry({id, state, onMark, children}: EntryProps): ReactNode {
  const [open, setOpen] = useState(false);
  return (
    <>
      {children}
      <p className="bank-tools">
        <button type="button" className="button button--sm button--secondary" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? 'Hide the answer' : 'Show the answer'}
        </button>
        {state !== 'new' && <span className="badge badge--secondary">{state}</span>}
      </p>
      {open && (
        <>
          <Answer id={id} />
          <Mark id={id} state={state} onChange={onMark} />
        </>
      )}
    </>
  );
}
