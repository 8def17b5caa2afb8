import React, {useRef, useState, type ComponentType, type ReactNode} from 'react';
import clsx from 'clsx';
import type {EnlargedProps} from './Enlarged';
import {Picture} from './Picture';
import styles from './styles.module.css';

interface DiagramProps {
  caption: string;
  title: string;
  description: string;
  /** Natural size in pixels; numbers in text, as they come from the chapter. */
  width: string;
  height: string;
  svg: string;
}

/** Text stays readable down to this share of its natural size; below it the box scrolls. */
const SHRINK = 0.88;
/** Room for a picture on the narrowest screen we support. */
const NARROWEST = 280;

/** A diagram drawn during the build: a picture without script, and a button that opens it enlarged. */
export default function Diagram({caption, width, height, ...rest}: DiagramProps): ReactNode {
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const [Enlarged, setEnlarged] = useState<ComponentType<EnlargedProps>>();
  const picture = {...rest, width: Number(width), height: Number(height)};
  const minWidth = Math.round(picture.width * SHRINK);
  const region = minWidth > NARROWEST ? {role: 'group', tabIndex: 0, 'aria-label': `Diagram, scrolls sideways: ${rest.title}`} : {};

  async function enlarge() {
    const dialog = await import('./Enlarged').catch(() => undefined);
    if (!dialog) return;
    setEnlarged(() => dialog.default);
    setOpen(true);
  }

  function close() {
    setOpen(false);
    button.current?.focus();
  }

  return (
    <figure className={styles.figure}>
      <div className={styles.box} {...region}>
        <Picture {...picture} style={{minWidth}} />
      </div>
      <figcaption className={styles.caption}>
        {caption}
        <button
          ref={button}
          type="button"
          className={clsx('button button--secondary button--sm', styles.enlarge)}
          aria-label={`Enlarge: ${rest.title}`}
          aria-haspopup="dialog"
          onClick={enlarge}>
          Enlarge
        </button>
      </figcaption>
      {open && Enlarged && <Enlarged picture={picture} onClose={close} />}
    </figure>
  );
}
