import React, {lazy, type ReactNode} from 'react';
import Application from '../Application';
import sheet from './whiteboard.app.css';

const App = lazy(() => import('./App'));

/** A whiteboard of the reader's own, kept in this browser. What it can do stands in the text around it. */
export default function Whiteboard(): ReactNode {
  return (
    <Application
      name="whiteboard"
      sheet={sheet}
      className="whiteboard"
      without="The whiteboard needs JavaScript. Without it, draw on paper: the two loops, then one box for each part, with technology and numbers in it."
      waiting={<p className="whiteboard-waiting">The whiteboard opens here.</p>}
    >
      <App />
    </Application>
  );
}
