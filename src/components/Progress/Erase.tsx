import React, {useRef, useState, type ReactNode} from 'react';
import {eraseAll} from '../../hooks/progress/manage';
import type {ProgressStore} from '../../hooks/progress/store';
import {entries} from './day';
import styles from './styles.module.css';

interface EraseProps {
  store: ProgressStore;
  save: () => void;
  finish: (text: string, isError?: boolean) => void;
}

/** Removes all progress, after a second question that offers an export first. */
export default function Erase({store, save, finish}: EraseProps): ReactNode {
  const [isAsking, setAsking] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setAsking(false);
    opener.current?.focus();
  };
  const erase = (): void => {
    const failed = eraseAll(store);
    close();
    finish(failed ? 'This browser did not let the site erase everything. Use its own setting for site data.' : 'Erased. This site stores nothing about your progress now.', Boolean(failed));
  };
  return (
    <>
      <p>Removes your progress from this browser: what you ticked, and the backups. A file that you exported stays yours.</p>
      <button ref={opener} type="button" className="button button--secondary" aria-expanded={isAsking} onClick={() => setAsking(!isAsking)}>
        Erase all progress…
      </button>
      {isAsking && (
        <section aria-label="Erase all progress" className={`alert alert--danger ${styles.preview}`}>
          <p>{entries(store.raw.size)} will be gone for good. Export them first?</p>
          <p className={styles.actions}>
            <button type="button" className="button button--primary button--sm" onClick={save}>
              Export first
            </button>
            <button type="button" className="button button--secondary button--sm" onClick={erase}>
              Erase now
            </button>
            <button type="button" className="button button--secondary button--sm" onClick={close}>
              Cancel
            </button>
          </p>
        </section>
      )}
    </>
  );
}
