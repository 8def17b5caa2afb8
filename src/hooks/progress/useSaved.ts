import {useCallback, useEffect, useRef, useState} from 'react';
import {useProgress} from './useProgress';

/** Longest that something just typed is only in memory. */
const DELAY = 400;

/**
 * A value of the progress store that is edited often, such as notes: shown at once, saved less than half a second after
 * the first change, however fast the typing goes on, and at the latest when the page is hidden or left. What another
 * tab writes shows as soon as nothing of this tab waits.
 *
 * @param id of the record; a component that shows another record needs another key
 * @param empty what to show if there is none
 */
export function useSaved<T>(id: string, empty: T): [value: T, change: (value: T) => void] {
  const [progress, store] = useProgress();
  const [draft, setDraft] = useState<{value: T}>();
  const pending = useRef<{value: T}>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const save = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = undefined;
    if (!pending.current) return;
    const {value} = pending.current;
    pending.current = undefined;
    store.set([[id, value]]);
    setDraft(undefined);
  }, [id, store]);

  useEffect(() => {
    addEventListener('pagehide', save);
    document.addEventListener('visibilitychange', save);
    return () => {
      removeEventListener('pagehide', save);
      document.removeEventListener('visibilitychange', save);
      save();
    };
  }, [save]);

  const change = useCallback((value: T) => {
    pending.current = {value};
    setDraft({value});
    timer.current ??= setTimeout(save, DELAY);
  }, [save]);

  const stored = progress.records.get(id)?.v as T | undefined;
  return [draft ? draft.value : (stored ?? empty), change];
}
