/** What undo and redo walk over: values before and after the present one, which somebody else keeps. */
export interface History<T> {
  past: readonly T[];
  future: readonly T[];
  /** Edits in a row with the same tag are one step, so that a typed word is undone as a word. */
  tag?: string;
}

export const NO_HISTORY: History<never> = {past: [], future: []};
/** Steps that can be undone. */
export const MOST_STEPS = 100;

/** Remembers the value that an edit is about to replace. */
export function remember<T>(history: History<T>, before: T, tag?: string): History<T> {
  if (tag !== undefined && tag === history.tag && history.past.length > 0) return {...history, future: []};
  return {past: [...history.past.slice(1 - MOST_STEPS), before], future: [], tag};
}

/** Ends the present step: the next edit is one of its own, whatever its tag. */
export const settle = <T>(history: History<T>): History<T> => (history.tag === undefined ? history : {...history, tag: undefined});

/** One step back: the value to show, and the history around it; nothing if there is none. */
export function undo<T>({past, future}: History<T>, present: T): {present: T; history: History<T>} | undefined {
  if (past.length === 0) return undefined;
  return {present: past[past.length - 1] as T, history: {past: past.slice(0, -1), future: [present, ...future]}};
}

/** One step forward again. */
export function redo<T>({past, future}: History<T>, present: T): {present: T; history: History<T>} | undefined {
  if (future.length === 0) return undefined;
  return {present: future[0] as T, history: {past: [...past, present], future: future.slice(1)}};
}
