import React, {type ReactNode} from 'react';
import {useLoaded} from '../../hooks/useLoaded';
import Html from '../Html';
import {loadAnswer} from './answers';

/** The facts, the full answer and the trap of a question, fetched when they are asked for. */
export default function Answer({id}: {id: string}): ReactNode {
  const answer = useLoaded(loadAnswer, id);
  if (answer === 'failed') {
    return (
      <p role="alert" className="alert alert--danger">
        The answer could not be loaded. Check the connection, then close and open it again.
      </p>
    );
  }
  if (!answer) return <p role="status">Loading the answer.</p>;
  return (
    <div className="bank-answer">
      <p>
        <strong>An answer must mention</strong>
      </p>
      <ul>
        {answer.factsHtml.map((html) => (
          <li key={html}>
            <Html html={html} />
          </li>
        ))}
      </ul>
      <Html html={answer.answerHtml} block />
      <p>
        <strong>The trap:</strong> <Html html={answer.trapHtml} />
      </p>
    </div>
  );
}
