import React, {lazy, Suspense, type ReactNode} from 'react';
import {useProgress} from '../../hooks/progress/useProgress';
import AppStyles from '../AppStyles';
import sheet from './plan.app.css';

const App = lazy(() => import('./App'));

/** The plan: an application; what a plan looks like stands in the text around it. */
export default function Plan(): ReactNode {
  const [{ready}] = useProgress();
  const waiting = <p>Loading the plan.</p>;
  return (
    <div data-widget="plan" data-start="now" className="plan">
      <AppStyles href={sheet} />
      <noscript>
        <p className="alert alert--info">A plan of your own needs JavaScript: it is computed in this browser. Without it, take one of the two examples below.</p>
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
