import React, {type ReactNode} from 'react';
import {useLoaded} from '../../hooks/useLoaded';
import Html from '../Html';
import {loadAnswer} from '../QuestionBank/answers';

/** What an answer must mention, the answer in full, and the answer that only sounds right. */
export default function Facts({question, isOpen = false}: {question: string; isOpen?: boolean}): ReactNode {
  const answer = useLoaded(loadAnswer, question);
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
        <Html html={answer.answerHtml} block />
      </details>
    </div>
  );
}
