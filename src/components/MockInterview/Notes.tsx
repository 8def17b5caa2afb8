import React, {type ReactNode} from 'react';
import {useSaved} from '../../hooks/progress/useSaved';
import {LIMITS, noteRecord} from '../../lib/mock/attempt';

/** The candidate's notes at one step, saved as they are typed. Needs a key for each step. */
export default function Notes({id, step, label}: {id: string; step: string; label: string}): ReactNode {
  const [text, change] = useSaved(noteRecord(id, step), '');
  return (
    <label className="mock-notes">
      {label}
      <textarea value={text} onChange={({target}) => change(target.value)} maxLength={LIMITS.note} rows={9} spellCheck={false} />
      {text.length > LIMITS.note - 500 && <small>{LIMITS.note - text.length} characters left here.</small>}
    </label>
  );
}
