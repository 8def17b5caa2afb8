import {useCallback, useEffect, useRef, useState} from 'react';
import type {Board} from '../../lib/board/graph';
import {NO_HISTORY, redo, remember, settle, undo, type History} from '../../lib/board/history';

/** A board that somebody edits: what both views and the tools around them use. */
export interface Editing {
  board: Board;
  /**
   * Makes an edit that can be undone.
   *
   * @param said what is announced if something changed
   * @param tag edits in a row with the same tag are undone at once
   * @returns whether anything changed
   */
  edit(change: (board: Board) => Board, said: string, tag?: string): boolean;
  /** Ends a run of edits with one tag. */
  settle(): void;
  undo(): void;
  redo(): void;
  canUndo: boolean;
  canRedo: boolean;
  /** What happened last, for a status line. */
  said: string;
  say(text: string): void;
}

/** Edits, undo and redo of a board that belongs to somebody else. */
export function useBoard(board: Board, onChange: (board: Board) => void): Editing {
  const [history, setHistory] = useState<History<Board>>(NO_HISTORY);
  const [said, say] = useState('');
  // Two edits may come before the next render; the second one must see the first.
  const latest = useRef(board);
  useEffect(() => {
    latest.current = board;
  }, [board]);

  const show = useCallback((next: Board) => {
    latest.current = next;
    onChange(next);
  }, [onChange]);

  const edit = useCallback((change: (board: Board) => Board, text: string, tag?: string): boolean => {
    const before = latest.current;
    const after = change(before);
    if (after === before) return false;
    setHistory((all) => remember(all, before, tag));
    say(text);
    show(after);
    return true;
  }, [show]);

  const step = (walk: typeof undo, text: string, none: string): void => {
    const moved = walk(history, latest.current);
    say(moved ? text : none);
    if (!moved) return;
    setHistory(moved.history);
    show(moved.present);
  };

  return {
    board,
    edit,
    settle: useCallback(() => setHistory(settle), []),
    undo: () => step(undo, 'Undone.', 'Nothing to undo.'),
    redo: () => step(redo, 'Done again.', 'Nothing to redo.'),
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    said,
    say,
  };
}
