import React, {lazy, Suspense, type ReactNode} from 'react';
import {useProgress} from '../../hooks/progress/useProgress';
import AppStyles from '../AppStyles';
import sheet from './cards.app.css';

const App = lazy(() => import('./App'));

/** The cards page: an application, with a word for whoever has no scripts. */
export default function Cards(): ReactNode {
  const [{ready}] = useProgress();
  const waiting = <p>Loading the cards.</p>;
  return (
    <div data-widget="cards" data-start="now" className="cards">
      <AppStyles href={sheet} />
      <noscript>
        <p className="alert alert--info">Cards need JavaScript: the schedule is computed in this browser. The question bank and the glossary hold the same content without it.</p>
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
