import useBaseUrl from '@docusaurus/useBaseUrl';
import React, {useRef, useState, type ReactNode} from 'react';
import {copyText} from '../../hooks/copyText';
import {saveFile} from '../../hooks/saveFile';
import {summary} from '../../lib/board/describe';
import {boardFile, readBoardFile, writeBoardLink} from '../../lib/board/file';
import {EMPTY_BOARD, type Board} from '../../lib/board/graph';
import {boardMermaid} from '../../lib/board/mermaid';
import {SKELETON} from '../../lib/board/start';
import {boardSvg} from '../../lib/board/svg';
import {fileStem, pngOf} from './files';
import type {Editing} from './useBoard';

/** Characters from which on chat programs and mail cut links. */
const LONG_LINK = 2000;

/** A board to begin from. */
export interface Start {
  title: string;
  board: Board;
}

function Choice({children, onClick}: {children: ReactNode; onClick: () => void}): ReactNode {
  return (
    <button type="button" className="button button--secondary button--sm" onClick={onClick}>
      {children}
    </button>
  );
}

/** Empty, the two loops, or a diagram of the guide. What was there can be brought back by undo. */
export function StartMenu({editing: {edit, say}, designs, onReplace}: {editing: Editing; designs?: () => Promise<readonly Start[]>; onReplace: () => void}): ReactNode {
  const [starts, setStarts] = useState<readonly Start[]>();
  const menu = useRef<HTMLDetailsElement>(null);
  const begin = ({title, board}: Start): void => {
    if (menu.current) menu.current.open = false;
    menu.current?.querySelector('summary')?.focus();
    edit(() => ({...board}), `The board now shows: ${title}. Undo brings back what was there.`);
    onReplace();
  };
  const load = (): void => {
    designs?.().then(setStarts, () => say('The diagrams of the blueprints could not be loaded. Check the connection and open this menu again.'));
  };
  return (
    <details ref={menu} name="board-menu" onToggle={({currentTarget}) => currentTarget.open && !starts && load()}>
      <summary className="button button--secondary button--sm">Start from</summary>
      <div className="board-panel">
        {[{title: 'Empty sheet', board: EMPTY_BOARD}, {title: 'Two-loop skeleton', board: SKELETON}, ...(starts ?? [])].map((start) => (
          <Choice key={start.title} onClick={() => begin(start)}>
            {start.title}
          </Choice>
        ))}
      </div>
    </details>
  );
}

/** Files of the board, and a link that holds all of it. */
export function ExportMenu({board, name, say}: {board: Board; name: string; say: (text: string) => void}): ReactNode {
  const page = useBaseUrl('/practice/board/');
  const [link, setLink] = useState('');
  const stem = fileStem(name);
  const save = (ending: string, type: string, text: string): void => {
    saveFile(`${stem}.${ending}`, new Blob([text], {type}));
    say(`Saved as ${stem}.${ending}.`);
  };
  const png = (): void => {
    const {svg, width, height} = boardSvg(board, name);
    pngOf(svg, width, height).then(
      (blob) => {
        saveFile(`${stem}.png`, blob);
        say(`Saved as ${stem}.png.`);
      },
      () => say('This browser could not draw the picture; save the SVG instead.'),
    );
  };
  const share = async (): Promise<void> => {
    const {hash, error} = await writeBoardLink(board);
    if (error !== undefined) return say(error);
    const address = `${location.origin}${page}${hash}`;
    setLink(address);
    const long = address.length > LONG_LINK ? ' Some programs cut links that long; the JSON file is safer.' : '';
    if (await copyText(address)) say(`Link copied, ${address.length} characters. It holds the whole board; nothing is stored elsewhere.${long}`);
    else say(`The link could not be copied by itself; copy it from the field.${long}`);
  };
  return (
    <details name="board-menu">
      <summary className="button button--secondary button--sm">Export</summary>
      <div className="board-panel">
        <Choice onClick={() => save('svg', 'image/svg+xml', boardSvg(board, name).svg)}>SVG</Choice>
        <Choice onClick={png}>PNG</Choice>
        <Choice onClick={() => save('json', 'application/json', boardFile(board, name))}>JSON</Choice>
        <Choice onClick={() => save('mmd', 'text/plain', boardMermaid(board, name))}>Mermaid</Choice>
        <Choice onClick={() => void share()}>Copy a link</Choice>
        {link && (
          <label>
            Link to this board
            <input type="text" readOnly value={link} onFocus={({target}) => target.select()} />
          </label>
        )}
      </div>
    </details>
  );
}

/** A file of a board: what it holds is shown before it replaces anything. */
export function ImportMenu({editing: {board, edit, say}, onReplace}: {editing: Editing; onReplace: () => void}): ReactNode {
  const [found, setFound] = useState<{from: string; board?: Board; error?: string}>();
  const input = useRef<HTMLInputElement>(null);
  const close = (): void => {
    setFound(undefined);
    if (input.current) input.current.value = '';
    input.current?.focus();
  };
  const read = async (file: File | undefined): Promise<void> => {
    if (!file) return setFound(undefined);
    const text = await file.text().catch(() => undefined);
    const {value, error} = text === undefined ? {error: 'The file could not be read. Choose it again.'} : readBoardFile(text);
    setFound({from: file.name, board: value, error});
  };
  return (
    <details name="board-menu">
      <summary className="button button--secondary button--sm">Import</summary>
      <div className="board-panel">
        <label>
          A JSON file that “Export” made
          <input ref={input} type="file" accept=".json,application/json" onChange={({target}) => void read(target.files?.[0])} />
        </label>
        <div role="status">
          {found?.error && (
            <p>
              <strong>{found.from}:</strong> {found.error} Nothing was changed.
            </p>
          )}
          {found?.board && (
            <p>
              <strong>{found.from}</strong> holds {summary(found.board)}. It would replace {summary(board)}; undo brings those back.
            </p>
          )}
        </div>
        {found?.board && (
          <>
            <Choice
              onClick={() => {
                const next = found.board;
                if (next) edit(() => next, `Imported ${found.from}. Undo brings back what was there.`);
                onReplace();
                close();
              }}
            >
              Replace the board
            </Choice>
            <Choice
              onClick={() => {
                say('Nothing was imported.');
                close();
              }}
            >
              Cancel
            </Choice>
          </>
        )}
      </div>
    </details>
  );
}
