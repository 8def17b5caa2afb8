import React, {useEffect, useId, useRef, useState, type KeyboardEvent, type MouseEvent, type ReactNode} from 'react';
import type {Filters} from '../../lib/search';
import Filter from './Filter';
import {loadSearcher, loadTexts} from './load';
import Message from './Message';
import Results, {optionId} from './Results';
import styles from './styles.module.css';
import {useSearch, type SearchSource} from './useSearch';
import {KIND_LABELS, LEVEL_LABELS, summary} from './words';

export interface SearchDialogProps {
  open: boolean;
  onClose: () => void;
  /** The address of a result, with the site's base path. */
  hrefOf: (url: string) => string;
  /** Opens such an address in this tab. */
  onGo: (href: string) => void;
  source?: SearchSource;
}

const SITE: SearchSource = {searcher: loadSearcher, texts: loadTexts};
const SHOWN = 30;

/** The search: a combobox with its list (APG) in a native modal dialog. The query stays when it is opened again. */
export default function SearchDialog({open, onClose, hrefOf, onGo, source = SITE}: SearchDialogProps): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const [query, setQuery] = useState('');
  const [filters, setFilters] = useState<Filters>({});
  const [active, setActive] = useState(0);
  const state = useSearch(source, open, query, filters);
  const hits = state.status === 'ready' ? state.found.hits.slice(0, SHOWN) : [];

  const ask = (next: string, nextFilters = filters): void => {
    setQuery(next);
    setFilters(nextFilters);
    setActive(0);
  };
  const close = (): void => dialog.current?.close();

  useEffect(() => {
    const element = dialog.current;
    if (!open) {
      element?.close();
    } else if (element && !element.open) {
      element.showModal();
      field.current?.select();
    }
  }, [open]);

  useEffect(() => {
    const element = dialog.current;
    const onBackdrop = (event: Event): void => {
      if (event.target === element) element?.close();
    };
    element?.addEventListener('click', onBackdrop);
    return () => element?.removeEventListener('click', onBackdrop);
  }, []);

  const follow = (event: MouseEvent<HTMLAnchorElement>, href: string): void => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    close();
    onGo(href);
  };

  const onKey = (event: KeyboardEvent): void => {
    const hit = hits[active];
    if (event.nativeEvent.isComposing || !hit) return;
    const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
    if (step) {
      setActive((active + step + hits.length) % hits.length);
    } else if (event.key === 'Enter') {
      const link = document.getElementById(optionId(id, active));
      if (event.ctrlKey || event.metaKey) window.open(hrefOf(hit.url), '_blank', 'noopener');
      else link?.click();
    } else {
      return;
    }
    event.preventDefault();
  };

  return (
    <dialog ref={dialog} data-search="" className={styles.dialog} aria-label="Search the guide" onClose={onClose}>
      <div className={styles.head}>
        <input
          ref={field}
          className={styles.field}
          role="combobox"
          aria-label="Search the guide"
          aria-autocomplete="list"
          aria-expanded={hits.length > 0}
          aria-controls={id}
          aria-activedescendant={hits.length > 0 ? optionId(id, active) : undefined}
          placeholder="Term, question or number"
          enterKeyHint="go"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          value={query}
          onChange={(event) => ask(event.target.value)}
          onKeyDown={onKey}
        />
        <button type="button" className="button button--secondary button--sm" onClick={close}>Close</button>
        <Filter name="Kind" labels={KIND_LABELS} value={filters.kind} onChange={(kind) => ask(query, {...filters, kind})} />
        <Filter name="Level" labels={LEVEL_LABELS} value={filters.level} onChange={(level) => ask(query, {...filters, level})} />
        <span role="status">{state.status === 'loading' ? 'Loading…' : state.status === 'ready' ? summary(state.found, SHOWN) : ''}</span>
      </div>
      {hits.length > 0 && state.status === 'ready' ? (
        <Results id={id} hits={hits} texts={state.texts} active={active} hrefOf={hrefOf} onActive={setActive} onFollow={follow} />
      ) : (
        <Message
          state={state}
          query={query}
          isFiltered={Boolean(filters.kind ?? filters.level)}
          onUnfilter={() => ask(query, {})}
          onExample={(example) => {
            ask(example, {});
            field.current?.focus();
          }}
        />
      )}
      <p className={styles.keys}>
        <kbd>↑</kbd> <kbd>↓</kbd> choose, <kbd>Enter</kbd> opens, with <kbd>Ctrl</kbd> or <kbd>⌘</kbd> in a new tab, <kbd>Esc</kbd> closes
      </p>
    </dialog>
  );
}
