import React, {lazy, type ReactNode} from 'react';
import Application from '../Application';
import sheet from './cards.app.css';

const App = lazy(() => import('./App'));

/** The cards page. */
export default function Cards(): ReactNode {
  return (
    <Application
      name="cards"
      sheet={sheet}
      className="cards"
      without="Cards need JavaScript: the schedule is computed in this browser. The question bank and the glossary hold the same content without it."
      waiting={<p>Loading the cards.</p>}
    >
      <App />
    </Application>
  );
}
