import React, {lazy, type ReactNode} from 'react';
import Application from '../Application';
import sheet from './plan.app.css';

const App = lazy(() => import('./App'));

/** The plan: an application; what a plan looks like stands in the text around it. */
export default function Plan(): ReactNode {
  return (
    <Application
      name="plan"
      sheet={sheet}
      className="plan"
      without="A plan of your own needs JavaScript: it is computed in this browser. Without it, take one of the two examples below."
      waiting={<p>Loading the plan.</p>}
    >
      <App />
    </Application>
  );
}
