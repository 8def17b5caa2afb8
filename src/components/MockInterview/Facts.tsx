import React, {useEffect, useState, type ReactNode} from 'react';
import type {BankAnswer} from '../../content/practice';
import {loadAnswer} from '../QuestionBank/answers';
import {Html} from './Html';

/** What an answer must mention, the answer in full, and the answer that only sounds right. */
export default function Facts({question, isOpen = false}: {question: string; isOpen?: boolean}): ReactNode {
  const [answer, setAnswer] = useState<BankAnswer | 'failed'>();
  useEffect(() => {
    let current = true;
    loadAnswer(question).then(
      (loaded) => current && setAnswer(loaded),
      () => current && setAnswer('failed'),
    );
    return () => {
      current = false;
    };
  }, [question]);
  if (answer === 'failed') return <p role="alert">The answer could not be loaded. Check the connection, then reload the page.</p>;
  if (!answer) return <p>Loading the answer.</p>;
  return (
    <div className="mock-facts">
      <p>A strong answer mentions:</p>
      <ul>
        {answer.factsHtml.map((html) => (
          <li key={html}>
            <Html html={html} />
          </li>
        ))}
      </ul>
      <p>
        <strong>A weak one:</strong> <Html html={answer.trapHtml} />
      </p>
      <details open={isOpen}>
        <summary>The answer in full</summary>
        <div dangerouslySetInnerHTML={{__html: answer.answerHtml}} />
      </details>
    </div>
  );
}
