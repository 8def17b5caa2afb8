import React, {useCallback, useEffect, useState, type ComponentType, type ReactNode} from 'react';
import {useHistory} from '@docusaurus/router';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import clsx from 'clsx';
import type {SearchDialogProps} from '../../components/SearchDialog';
import {isSearchKey} from './keys';
import styles from './styles.module.css';

/**
 * The button in the navigation bar, and the keys "/", Ctrl-K and Cmd-K. Dialog, engine and index are fetched when the
 * reader first asks for them. The key listener is in place before Root tells the starter that the page is ready, since
 * effects of children run first; so a key pressed before hydration is not lost.
 */
export default function SearchBar(): ReactNode {
  const [Dialog, setDialog] = useState<ComponentType<SearchDialogProps>>();
  const [state, setState] = useState<'closed' | 'open' | 'failed'>('closed');
  const {withBaseUrl} = useBaseUrlUtils();
  const history = useHistory();

  const close = useCallback(() => setState((now) => (now === 'open' ? 'closed' : now)), []);
  const open = useCallback(() => {
    setState('open');
    import('../../components/SearchDialog').then(
      (module) => setDialog(() => module.default),
      () => setState('failed'),
    );
  }, []);

  useEffect(() => history.listen(close), [history, close]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!isSearchKey(event)) return;
      event.preventDefault();
      open();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [open]);

  return (
    <>
      <button
        type="button"
        className={clsx('clean-btn', styles.button)}
        onClick={open}
        aria-haspopup="dialog"
        aria-keyshortcuts="/ Control+K Meta+K"
        aria-busy={state === 'open' && !Dialog ? true : undefined}
      >
        <svg viewBox="0 0 20 20" width="20" height="20" fill="none" stroke="currentColor" strokeWidth="2" aria-hidden="true">
          <circle cx="8.5" cy="8.5" r="5.5" />
          <path d="m13 13 5 5" />
        </svg>
        <span className={styles.label}>Search</span>
        <kbd className={styles.key} aria-hidden="true">/</kbd>
      </button>
      {state === 'failed' && (
        <p role="alert" className={clsx('alert alert--danger', styles.failure)}>
          The search could not be loaded. Check your connection and try again.
        </p>
      )}
      {Dialog && <Dialog open={state === 'open'} onClose={close} hrefOf={withBaseUrl} onGo={(href) => history.push(href)} />}
    </>
  );
}
