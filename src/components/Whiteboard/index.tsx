import React, {lazy, Suspense, type ReactNode} from 'react';
import {useProgress} from '../../hooks/progress/useProgress';
import AppStyles from '../AppStyles';
import sheet from './whiteboard.app.css';

const App = lazy(() => import('./App'));

/** A whiteboard of the reader's own, kept in this browser. It needs scripts; what it can do stands in the text around it. */
export default function Whiteboard(): ReactNode {
  const [{ready}] = useProgress();
  const waiting = <p className="whiteboard-waiting">The whiteboard opens here.</p>;
  return (
    <div data-widget="whiteboard" data-start="now" className="whiteboard">
      <AppStyles href={sheet} />
      <noscript>
        <p className="alert alert--info">The whiteboard needs JavaScript. Without it, draw on paper: the two loops, then one box for each part, with technology and numbers in it.</p>
      </noscript>
      {ready ? (
        <Suspense fallback={waiting}>
          <App />
        </Suspense>
      ) : (
        waiting
      )}
    </div>
  );
}
