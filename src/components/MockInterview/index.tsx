import React, {lazy, Suspense, type ReactNode} from 'react';
import {useProgress} from '../../hooks/progress/useProgress';
import AppStyles from '../AppStyles';
import sheet from './mock.app.css';

const App = lazy(() => import('./App'));
const Partner = lazy(() => import('./Partner'));

/** What both pages share: styles, a word for whoever has no scripts, and room for what opens. */
function Shell({widget, without, children}: {widget: string; without: string; children: ReactNode}): ReactNode {
  const [{ready}] = useProgress();
  const waiting = <p className="mock-waiting">Loading.</p>;
  return (
    <div data-widget={widget} data-start="now" className="mock">
      <AppStyles href={sheet} />
      <noscript>
        <p className="alert alert--info">{without}</p>
      </noscript>
      {ready ? <Suspense fallback={waiting}>{children}</Suspense> : waiting}
    </div>
  );
}

/** The mock interview: set-up, run, review and history. */
export default function MockInterview(): ReactNode {
  return (
    <Shell widget="mock-interview" without="The mock interview needs JavaScript: clock and follow-ups run in this browser, and notes are kept in it. Without it, take a kitchen timer, a blueprint's prompt and the plan of minutes on this page.">
      <App />
    </Shell>
  );
}

/** What the interviewer has on the desk: questions with strong and weak answers, private notes, the scoring sheet. */
export function InterviewerView(): ReactNode {
  return (
    <Shell widget="interviewer" without="The interviewer's sheets need JavaScript. Without it, each blueprint shows the same questions under follow-ups and the same lines under rubric.">
      <Partner />
    </Shell>
  );
}
