import React, {lazy, Suspense, useEffect, useRef, useState, type ReactNode} from 'react';
import {summary} from '../../lib/board/describe';
import {tidy} from '../../lib/board/edit';
import type {Board as BoardGraph} from '../../lib/board/graph';
import AppStyles from '../AppStyles';
import sheet from './board.app.css';
import List from './List';
import {ExportMenu, ImportMenu, StartMenu, type Start} from './Menus';
import {useBoard} from './useBoard';

const Picture = lazy(() => import('./Picture'));

export interface BoardProps {
  board: BoardGraph;
  onChange: (board: BoardGraph) => void;
  readOnly?: boolean;
  /** What the board is of; it names the region, the files and the picture. */
  name: string;
  /** Diagrams to begin from, beside the empty sheet and the skeleton; loaded when the menu is opened. */
  designs?: () => Promise<readonly Start[]>;
}

/** A whiteboard for ML designs: one graph, drawn as a picture and written as a list, whichever suits the reader. */
export default function Board({board, onChange, readOnly = false, name, designs}: BoardProps): ReactNode {
  const editing = useBoard(board, onChange);
  const {edit, settle, undo, redo, canUndo, canRedo, said, say} = editing;
  const [view, setView] = useState<'picture' | 'list'>('picture');
  const [fit, setFit] = useState(0);
  const replaced = (): void => setFit((before) => before + 1);
  const root = useRef<HTMLElement>(null);
  const [canFill] = useState(() => document.fullscreenEnabled === true);
  const keys = useRef({undo, redo});
  useEffect(() => {
    keys.current = {undo, redo};
  });

  useEffect(() => {
    const element = root.current;
    if (!element || readOnly) return undefined;
    const press = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) keys.current.redo();
      else keys.current.undo();
    };
    element.addEventListener('keydown', press);
    return () => element.removeEventListener('keydown', press);
  }, [readOnly]);

  const fill = (): void => {
    const done = document.fullscreenElement ? document.exitFullscreen() : root.current?.requestFullscreen();
    done?.then(replaced, () => say('This browser does not allow full screen here.'));
  };
  const rearrange = (): void => {
    if (!edit(tidy, 'All components have new places. Undo brings the old ones back.')) say('Nothing to tidy up: no component was moved.');
    replaced();
  };

  return (
    <section ref={root} className="board" aria-label={name}>
      <AppStyles href={sheet} />
      <div className="board-tools" role="group" aria-label="Tools">
        {(['picture', 'list'] as const).map((which) => (
          <button
            key={which}
            type="button"
            className={`button button--sm ${view === which ? 'button--primary' : 'button--secondary'}`}
            aria-pressed={view === which}
            onClick={() => {
              settle();
              setView(which);
            }}
          >
            {which === 'picture' ? 'Picture' : 'List'}
          </button>
        ))}
        {!readOnly && (
          <>
            <Tool label="Undo" isIdle={!canUndo} onClick={undo} />
            <Tool label="Redo" isIdle={!canRedo} onClick={redo} />
            <Tool label="Tidy up" onClick={rearrange} />
          </>
        )}
        {canFill && <Tool label="Full screen" onClick={fill} />}
        {!readOnly && <StartMenu editing={editing} designs={designs} onReplace={replaced} />}
        <ExportMenu board={board} name={name} say={say} />
        {!readOnly && <ImportMenu editing={editing} onReplace={replaced} />}
      </div>
      {view === 'list' ? (
        <List editing={editing} readOnly={readOnly} />
      ) : (
        <Suspense fallback={<div className="board-picture" aria-busy="true" />}>
          <Picture editing={editing} readOnly={readOnly} name={name} fit={fit} />
        </Suspense>
      )}
      <p className="board-status" role="status">
        {said}
      </p>
      <p className="board-count">{summary(board)}</p>
    </section>
  );
}

function Tool({label, isIdle = false, onClick}: {label: string; isIdle?: boolean; onClick: () => void}): ReactNode {
  return (
    <button type="button" className="button button--secondary button--sm" aria-disabled={isIdle} onClick={onClick}>
      {label}
    </button>
  );
}
