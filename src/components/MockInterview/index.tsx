import React, {lazy, type ReactNode} from 'react';
import Application from '../Application';
import sheet from './mock.app.css';

const App = lazy(() => import('./App'));
const Partner = lazy(() => import('./Partner'));

/** What both pages look like. */
const look = {sheet, className: 'mock', waiting: <p className="mock-waiting">Loading.</p>};

/** The mock interview: set-up, run, review and history. */
export default function MockInterview(): ReactNode {
  return (
    <Application
      {...look}
      name="mock-interview"
      without="The mock interview needs JavaScript: clock and follow-ups run in this browser, and notes are kept in it. Without it, take a kitchen timer, a blueprint's prompt and the plan of minutes on this page."
    >
      <App />
    </Application>
  );
}

/** What the interviewer has on the desk: questions with strong and weak answers, private notes, the scoring sheet. */
export function InterviewerView(): ReactNode {
  return (
    <Application
      {...look}
      name="interviewer"
      without="The interviewer's sheets need JavaScript. Without it, each blueprint shows the same questions under follow-ups and the same lines under rubric."
    >
      <Partner />
    </Application>
  );
}
