import React, {useEffect, useState, type ReactNode} from 'react';
import type {BankAnswer} from '../../content/practice';
import {loadAnswer} from './answers';

/** HTML that the build wrote from our own Markdown. */
const Html = ({html, inline}: {html: string; inline?: boolean}): ReactNode => (inline ? <span dangerouslySetInnerHTML={{__html: html}} /> : <div dangerouslySetInnerHTML={{__html: html}} />);

/** The facts, the full answer and the trap of a question, fetched when they are asked for. */
export default function Answer({id}: {id: string}): ReactNode {
  const [answer, setAnswer] = useState<BankAnswer>();
  const [failed, setFailed] = useState(0);
  useEffect(() => {
    let current = true;
    loadAnswer(id).then(
      (loaded) => current && setAnswer(loaded),
      () => current && setFailed((times) => times + 1),
    );
    return () => {
      current = false;
    };
  }, [id]);
  if (failed > 0 && !answer) {
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
            <Html html={html} inline />
          </li>
        ))}
      </ul>
      <Html html={answer.answerHtml} />
      <p>
        <strong>The trap:</strong> <Html html={answer.trapHtml} inline />
      </p>
    </div>
  );
}
