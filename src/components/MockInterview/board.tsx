import React, {lazy, memo, Suspense, useEffect, useRef, useState, type ReactNode} from 'react';
import {EMPTY_BOARD, type Board as Graph} from '../../lib/board/graph';
import {readBoard} from '../../lib/board/expectations';
import type {InterviewDesign} from '../../content/practice';
import {useSaved} from '../../hooks/progress/useSaved';
import {boardRecord} from '../../lib/mock/attempt';

/** The one place where the mock interview meets the whiteboard. */
const Board = lazy(() => import('../Board'));

const waiting = <p className="mock-board-waiting">Loading the whiteboard.</p>;

/**
 * The board of an attempt, saved as it is drawn. It does not draw itself anew at each tick of the clock. It is fetched
 * when the candidate wants to draw: it weighs as much as all else of an interview.
 */
export const OwnBoard = memo(function OwnBoard({id, name}: {id: string; name: string}): ReactNode {
  const [board, change] = useSaved<Graph>(boardRecord(id), EMPTY_BOARD);
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone.
  useEffect(() => {
    if (isOpen) place.current?.focus({preventScroll: true});
  }, [isOpen]);
  if (!isOpen && board.components.length === 0) {
    return (
      <p className="mock-row">
        <button type="button" className="button button--primary" onClick={() => setOpen(true)}>
          Open the whiteboard
        </button>
        <span>Boxes and arrows, saved as you draw. Paper will do as well.</span>
      </p>
    );
  }
  return (
    <div ref={place} tabIndex={-1} className="mock-board">
      <Suspense fallback={waiting}>
        <Board board={board} onChange={change} name={name} />
      </Suspense>
    </div>
  );
});

const nothing = (): void => undefined;
const count = (number: number, of: number): string => `${number} of ${of}`;

/** A board that was drawn, and what it does not show yet, each with the reason. */
export const ReviewedBoard = memo(function ReviewedBoard({board, name, design}: {board: Graph; name: string; design?: InterviewDesign}): ReactNode {
  const readings = readBoard(board, design?.expects ?? []);
  const absent = readings.filter(({met}) => !met);
  if (board.components.length === 0) return <p>You drew nothing. Next time draw the serving path in step 6 and the arrow back to training before the clock ends.</p>;
  return (
    <>
      <Suspense fallback={waiting}>
        <Board board={board} onChange={nothing} readOnly name={name} />
      </Suspense>
      {readings.length > 0 && (
        <p>
          It shows {count(readings.length - absent.length, readings.length)} things that this design is expected to show.{' '}
          {absent.length > 0 && 'These are hints, read off types, labels and arrows; you may have said what you did not draw.'}
        </p>
      )}
      <ul>
        {absent.map(({expectation, hint}) => (
          <li key={expectation.id}>
            <strong>{hint}</strong> {expectation.reason}
          </li>
        ))}
      </ul>
    </>
  );
});
