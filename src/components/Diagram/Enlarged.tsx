import React, {useCallback, useEffect, useId, useRef, useState, type CSSProperties, type KeyboardEvent, type ReactNode} from 'react';
import {enlarged, fit, pan, zoom, type Point, type Size, type View} from './model';
import {Picture, type PictureProps} from './Picture';
import {useGestures} from './useGestures';

export interface EnlargedProps {
  picture: PictureProps;
  onClose: () => void;
}

const STEP = 1.25;
const ARROW = 60;

// Inline: a rule in a style sheet would be loaded by every page, this only by who enlarges a diagram.
const DIALOG: CSSProperties = {
  position: 'fixed', inset: 0, boxSizing: 'border-box', width: '100vw', height: '100dvh', maxWidth: 'none', maxHeight: 'none', margin: 0, padding: 0, border: 0,
  display: 'flex', flexDirection: 'column', overflow: 'hidden', background: 'var(--ifm-background-surface-color)', color: 'var(--ifm-font-color-base)',
};
const BAR: CSSProperties = {display: 'flex', flexWrap: 'wrap', gap: 8, alignItems: 'center', padding: 8, borderBottom: '1px solid var(--ifm-color-emphasis-300)'};
const STAGE: CSSProperties = {position: 'relative', flex: 1, minHeight: 0, overflow: 'hidden', touchAction: 'none', cursor: 'grab'};

function keyed(event: KeyboardEvent, view: View, picture: Size, box: Size): View | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const middle: Point = {x: box.width / 2, y: box.height / 2};
  switch (event.key) {
    case '+':
    case '=':
      return zoom(view, STEP, middle);
    case '-':
      return zoom(view, 1 / STEP, middle);
    case '0':
      return fit(picture, box);
    case 'ArrowLeft':
      return pan(view, ARROW, 0, picture, box);
    case 'ArrowRight':
      return pan(view, -ARROW, 0, picture, box);
    case 'ArrowUp':
      return pan(view, 0, ARROW, picture, box);
    case 'ArrowDown':
      return pan(view, 0, -ARROW, picture, box);
  }
  return undefined;
}

/** A diagram in a window of its own: drag or arrow keys to move, wheel, pinch, + and − to zoom, 0 to fit, Escape to close. */
export default function Enlarged({picture, onClose}: EnlargedProps): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const hint = useId();
  const [view, setView] = useState<View>({x: 0, y: 0, scale: 1});
  const box = useCallback((): Size => ({width: stage.current?.clientWidth ?? 1, height: stage.current?.clientHeight ?? 1}), []);
  const around = (factor: number) => () => setView((at) => zoom(at, factor, {x: box().width / 2, y: box().height / 2}));
  useGestures(stage, setView, picture, box);

  useEffect(() => {
    const {style} = document.documentElement;
    const before = style.overflow;
    style.overflow = 'hidden';
    dialog.current?.showModal();
    setView(enlarged(picture, box()));
    return () => {
      style.overflow = before;
    };
    // Once: the picture of a chapter does not change.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  function onKeyDown(event: KeyboardEvent) {
    const next = keyed(event, view, picture, box());
    if (!next) return;
    event.preventDefault();
    setView(next);
  }

  const button = (label: string, onClick: () => void) => (
    <button type="button" className="button button--secondary button--sm" onClick={onClick}>
      {label}
    </button>
  );

  return (
    <dialog ref={dialog} style={DIALOG} aria-label={picture.title} aria-describedby={hint} onClose={onClose} onKeyDown={onKeyDown}>
      <div style={BAR}>
        {button('Zoom in', around(STEP))}
        {button('Zoom out', around(1 / STEP))}
        {button('Fit', () => setView(fit(picture, box())))}
        {button('Close', () => dialog.current?.close())}
        <small id={hint}>Drag or arrow keys move, wheel, pinch, + and − zoom, 0 fits, Escape closes.</small>
      </div>
      <div ref={stage} style={STAGE}>
        <Picture
          {...picture}
          style={{position: 'absolute', maxWidth: 'none', width: picture.width * view.scale, height: picture.height * view.scale, transform: `translate(${view.x}px,${view.y}px)`}}
        />
      </div>
    </dialog>
  );
}
