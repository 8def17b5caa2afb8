import React, {useEffect, useRef, useState, type ReactNode} from 'react';
import type {State} from '../../lib/bank/filter';
import {countdownText} from '../../lib/clockText';
import Answer from './Answer';
import Mark from './Mark';

export interface DrillQuestion {
  id: string;
  prompt: ReactNode;
}

interface DrillProps {
  questions: readonly DrillQuestion[];
  /** Seconds for each question; 0 for no clock. */
  seconds: number;
  stateOf: (id: string) => State;
  onMark: (id: string, state: State) => void;
  onEnd: () => void;
}

/** Counts down from timestamps, looked at four times a second while it runs. A new question mounts a new one. */
function Countdown({seconds, running}: {seconds: number; running: boolean}): ReactNode {
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    if (!running) return undefined;
    const start = Date.now();
    const timer = setInterval(() => setLeft(seconds - (Date.now() - start) / 1000), 250);
    return () => clearInterval(timer);
  }, [seconds, running]);
  return (
    <p>
      <span role="timer">{countdownText(left * 1000)}</span>
      <span role="status">{left <= 0 ? ' Time is up: finish the sentence, then look.' : ''}</span>
    </p>
  );
}

/** One question after another: answer aloud, look, mark, next; at the end what was marked. */
export default function Drill({questions, seconds, stateOf, onMark, onEnd}: DrillProps): ReactNode {
  const [at, setAt] = useState(0);
  const [shown, setShown] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const question = questions[at];
  useEffect(() => heading.current?.focus(), [at]);

  if (!question) {
    const count = (state: State): number => questions.filter(({id}) => stateOf(id) === state).length;
    return (
      <section className="bank-drill" aria-label="Drill">
        <h2 ref={heading} tabIndex={-1}>
          Drill done
        </h2>
        <p>
          {questions.length} {questions.length === 1 ? 'question' : 'questions'}: {count('solid')} solid, {count('shaky')} shaky, {count('new')} not marked. Shaky ones come up first next time.
        </p>
        <button type="button" className="button button--primary" onClick={onEnd}>
          Back to the bank
        </button>
      </section>
    );
  }
  return (
    <section className="bank-drill" aria-label="Drill">
      <h2 ref={heading} tabIndex={-1}>
        Question {at + 1} of {questions.length}
      </h2>
      {seconds > 0 && <Countdown key={question.id} seconds={seconds} running={!shown} />}
      <p className="bank-prompt">{question.prompt}</p>
      {shown ? (
        <>
          <Answer id={question.id} />
          <Mark id={`drill-${question.id}`} state={stateOf(question.id)} onChange={(state) => onMark(question.id, state)} />
        </>
      ) : (
        <p>Answer aloud, in whole sentences. Then look.</p>
      )}
      <p className="bank-tools">
        {!shown && (
          <button type="button" className="button button--primary" onClick={() => setShown(true)}>
            Show the answer
          </button>
        )}
        <button
          type="button"
          className={`button ${shown ? 'button--primary' : 'button--secondary'}`}
          onClick={() => {
            setShown(false);
            setAt(at + 1);
          }}
        >
          {at + 1 < questions.length ? 'Next question' : 'Finish'}
        </button>
        <button type="button" className="button button--secondary" onClick={onEnd}>
          End the drill
        </button>
      </p>
    </section>
  );
}
