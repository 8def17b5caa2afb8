import useBaseUrl from '@docusaurus/useBaseUrl';
import React, {lazy, Suspense, useState, type ReactNode} from 'react';
import AppStyles from '../AppStyles';
import sheet from './freehand.app.css';

const Sheet = lazy(() => import('./Sheet'));

/**
 * A sheet to draw on with a pen, loaded when the reader asks for it: it is a program of its own (Excalidraw).
 *
 * @param name under which the drawing is kept in this browser
 */
export default function Freehand({name = 'free'}: {name?: string}): ReactNode {
  const assets = useBaseUrl('/assets/app/');
  const [isOpen, setOpen] = useState(false);
  const open = (): void => {
    // Read when its modules run: without it, fonts would come from another origin.
    (window as {EXCALIDRAW_ASSET_PATH?: string}).EXCALIDRAW_ASSET_PATH = new URL(assets, location.href).href;
    setOpen(true);
  };
  return (
    <div className="freehand">
      <AppStyles href={sheet} />
      <noscript>
        <p>The freehand sheet needs JavaScript.</p>
      </noscript>
      {isOpen ? (
        <Suspense fallback={<p className="freehand-sheet">Loading the sheet…</p>}>
          <Sheet name={name} />
        </Suspense>
      ) : (
        <p>
          <button type="button" className="button button--secondary" onClick={open}>
            Open the freehand sheet
          </button>{' '}
          <small>400 kB, loaded once</small>
        </p>
      )}
    </div>
  );
}
