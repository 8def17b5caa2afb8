import {useLocation} from '@docusaurus/router';
import React, {useEffect, useState, type ReactNode} from 'react';
import {useProgress} from '../../hooks/progress/useProgress';
import {useSaved} from '../../hooks/progress/useSaved';
import {summary} from '../../lib/board/describe';
import {readBoardLink} from '../../lib/board/file';
import {EMPTY_BOARD, type Board as BoardGraph} from '../../lib/board/graph';
import {isShareLink, type ReadLink} from '../../lib/shareLink';
import Board from '../Board';
import StorageNotice from '../StorageNotice';
import {loadDesigns} from './designs';

/** The board of the page's own, or the one that a link shows, which changes nothing until the reader takes it over. */
export default function App(): ReactNode {
  const {hash} = useLocation();
  const [progress] = useProgress();
  const [board, change] = useSaved<BoardGraph>('board/free', EMPTY_BOARD);
  const [shared, setShared] = useState<ReadLink<BoardGraph> & {hash: string}>();
  const [closed, setClosed] = useState('');

  useEffect(() => {
    let current = true;
    if (isShareLink('b', hash)) void readBoardLink(hash).then((read) => current && setShared({...read, hash}));
    return () => {
      current = false;
    };
  }, [hash]);

  const shows = isShareLink('b', hash) && hash !== closed;
  const close = (): void => {
    setClosed(hash);
    history.replaceState(history.state, '', location.pathname + location.search);
  };
  if (shows && shared?.hash !== hash) return <p role="status">Opening the board of the link…</p>;
  if (shows && shared?.value) return <Shared board={shared.value} mine={board} onUse={change} onClose={close} />;
  return (
    <>
      <StorageNotice progress={progress}>Export the board before you leave.</StorageNotice>
      {shows && (
        <p className="alert alert--warning" role="status">
          {shared?.error}
        </p>
      )}
      <Board board={board} onChange={change} name="My whiteboard" designs={loadDesigns} />
    </>
  );
}

function Shared({board, mine, onUse, onClose}: {board: BoardGraph; mine: BoardGraph; onUse: (board: BoardGraph) => void; onClose: () => void}): ReactNode {
  const [isSure, setSure] = useState(mine.components.length === 0);
  const [isAsking, setAsking] = useState(false);
  const use = (): void => {
    if (!isSure) {
      setSure(true);
      return setAsking(true);
    }
    onUse(board);
    onClose();
  };
  return (
    <>
      <div className="alert alert--info whiteboard-shared">
        <p>{isAsking ? `Your own board holds ${summary(mine)}. Replace it? Export it first if you still need it.` : 'This board came with the link. Your own is untouched.'}</p>
        <button type="button" className="button button--primary button--sm" onClick={use}>
          {isAsking ? 'Replace mine' : 'Use this'}
        </button>
        <button type="button" className="button button--secondary button--sm" onClick={onClose}>
          {isAsking ? 'Keep mine' : 'Show mine'}
        </button>
      </div>
      <Board board={board} onChange={() => undefined} readOnly name="Shared whiteboard" />
    </>
  );
}
