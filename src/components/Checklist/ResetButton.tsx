import React, {useEffect, useRef, useState, type ReactNode} from 'react';
import {isDone} from '../../lib/progress/checklists';
import type {ProgressRecord} from '../../lib/progress/record';
import {useProgress} from '../../hooks/progress/useProgress';

/** How long "Undo" is offered at least; while it has the focus, it stays. */
const UNDO_MS = 20_000;

type Cleared = [id: string, record: ProgressRecord | undefined][];

/** Unticks all items at once, and offers to take that back. */
export default function ResetButton({ids, say}: {ids: readonly string[]; say: (message: string) => void}): ReactNode {
  const [, store] = useProgress();
  const [cleared, setCleared] = useState<Cleared>();
  const button = useRef<HTMLButtonElement>(null);
  const recordOf = (id: string) => store.getSnapshot().records.get(id);

  useEffect(() => {
    if (!cleared) return undefined;
    const timer = setInterval(() => document.activeElement !== button.current && setCleared(undefined), UNDO_MS);
    return () => clearInterval(timer);
  }, [cleared]);

  const reset = (): void => {
    const done = ids.filter((id) => isDone(recordOf(id)));
    if (done.length === 0) return say('Nothing is ticked.');
    store.set(done.map((id) => [id, 'todo']));
    setCleared(done.map((id) => [id, recordOf(id)]));
    return say(`${done.length === 1 ? '1 item' : `${done.length} items`} unticked. The same button undoes it.`);
  };
  const undo = (): void => {
    // What was ticked or unticked since, here or in another tab, stays as it is.
    const untouched = (cleared ?? []).filter(([id, record]) => recordOf(id)?.t === record?.t);
    store.set(untouched.map(([id]) => [id, 'done']));
    setCleared(undefined);
    say(`${untouched.length === 1 ? '1 item' : `${untouched.length} items`} ticked again.`);
  };
  return (
    <button ref={button} type="button" className="button button--sm button--outline button--secondary" onClick={cleared ? undo : reset}>
      {cleared ? 'Undo reset' : 'Reset'}
    </button>
  );
}
