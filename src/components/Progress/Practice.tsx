import Link from '@docusaurus/Link';
import React, {type ReactNode} from 'react';
import {overviewOf} from '../../lib/progress/overview';
import type {Records} from '../../lib/progress/record';

const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`;

/** What the reader did on the practice pages, each line with the way there. */
export default function Practice({records}: {records: Records}): ReactNode {
  const {questions, cards, attempts, boards, chapters, hasPlan} = overviewOf(records);
  return (
    <>
      <h2>Practice</h2>
      <ul>
        <li>
          <Link to="/practice/plan">Plan</Link>: {hasPlan ? `made, ${count(chapters, 'chapter')} read` : 'none yet'}
        </li>
        <li>
          <Link to="/practice/mock">Mock interviews</Link>: {attempts > 0 ? count(attempts, 'attempt') : 'none yet'}
        </li>
        <li>
          <Link to="/practice/board">Whiteboards</Link>: {boards > 0 ? count(boards, 'drawing') : 'none yet'}
        </li>
        <li>
          <Link to="/practice/questions">Questions</Link>: {questions.solid} solid, {questions.shaky} shaky
        </li>
        <li>
          <Link to="/practice/cards">Cards</Link>: {cards.begun} begun, {count(cards.reviews, 'review')}
        </li>
      </ul>
    </>
  );
}
