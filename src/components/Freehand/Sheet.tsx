import {useColorMode} from '@docusaurus/theme-common';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {Excalidraw, exportToBlob, MainMenu, restoreElements} from '@excalidraw/excalidraw';
import excalidrawSheet from '@excalidraw/excalidraw/index.css';
import {get, set} from 'idb-keyval';
import React, {useEffect, useRef, useState, type ComponentProps, type ReactNode} from 'react';
import {saveFile} from '../../hooks/saveFile';
import AppStyles from '../AppStyles';
import {safeScene} from './scene';

type Props = ComponentProps<typeof Excalidraw>;
type Api = Parameters<NonNullable<Props['excalidrawAPI']>>[0];
type Changed = Parameters<NonNullable<Props['onChange']>>;
const DELAY = 400;

/** The one file that knows Excalidraw. A drawing is kept in IndexedDB: with pictures it does not fit the progress store. */
export default function Sheet({name}: {name: string}): ReactNode {
  const key = `two-loops:${useBaseUrl('/')}:sheet:${name}`;
  const {colorMode} = useColorMode();
  const [start, setStart] = useState<Props['initialData']>();
  const [api, setApi] = useState<Api>();
  const [trouble, setTrouble] = useState('');
  const pending = useRef<Changed>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const save = useRef(() => {});

  useEffect(() => {
    save.current = () => {
      clearTimeout(timer.current);
      if (!pending.current) return;
      const [elements, , files] = pending.current;
      pending.current = undefined;
      set(key, {elements: elements.filter(({isDeleted}) => !isDeleted), files}).then(
        () => setTrouble(''),
        () => setTrouble('This browser does not keep the sheet. Save it as a file from its menu before you leave.'),
      );
    };
  }, [key]);

  useEffect(() => {
    let current = true;
    get<unknown>(key).then(safeScene, () => undefined).then((scene) => {
      if (current) setStart(scene ? {elements: restoreElements(scene.elements as never, null), files: scene.files as never, scrollToContent: true} : {});
    });
    const now = (): void => save.current();
    addEventListener('pagehide', now);
    document.addEventListener('visibilitychange', now);
    return () => {
      current = false;
      removeEventListener('pagehide', now);
      document.removeEventListener('visibilitychange', now);
      now();
    };
  }, [key]);

  // Excalidraw's own dialog offers SVG too, for which it compiles code that the policy of the page forbids.
  const savePng = (): void => {
    if (!api) return;
    exportToBlob({elements: api.getSceneElements(), files: api.getFiles(), appState: {exportBackground: true}, exportPadding: 16, mimeType: 'image/png'}).then(
      (blob: Blob) => saveFile('freehand-sheet.png', blob),
      () => setTrouble('The picture could not be made. Save the sheet as a file instead.'),
    );
  };

  return (
    <>
      <AppStyles href={excalidrawSheet} />
      <div className="freehand-sheet">
        {start && (
          <Excalidraw
            initialData={start}
            excalidrawAPI={setApi}
            theme={colorMode}
            validateEmbeddable={false}
            aiEnabled={false}
            UIOptions={{canvasActions: {toggleTheme: false, saveAsImage: false}}}
            onChange={(...changed) => {
              pending.current = changed;
              clearTimeout(timer.current);
              timer.current = setTimeout(() => save.current(), DELAY);
            }}
          >
            <MainMenu>
              <MainMenu.DefaultItems.LoadScene />
              <MainMenu.DefaultItems.SaveToActiveFile />
              <MainMenu.Item onSelect={savePng}>Save as PNG</MainMenu.Item>
              <MainMenu.DefaultItems.ClearCanvas />
              <MainMenu.DefaultItems.ChangeCanvasBackground />
            </MainMenu>
          </Excalidraw>
        )}
      </div>
      <p role="status">{trouble}</p>
    </>
  );
}
