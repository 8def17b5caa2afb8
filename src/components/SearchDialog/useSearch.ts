import {useEffect, useMemo, useState} from 'react';
import type {Filters, Found, Searcher, SearchTexts} from '../../lib/search';

/** Where index and texts come from; both may be called again after a failure. */
export interface SearchSource {
  searcher(): Promise<Searcher>;
  texts(): Promise<SearchTexts>;
}

export type SearchState =
  | {status: 'loading'}
  | {status: 'failed'; retry: () => void}
  | {status: 'ready'; found: Found; texts: SearchTexts};

const NO_TEXTS: SearchTexts = {};

/** Loads the index once `active`, answers queries from then on, and fetches the texts when there is something to excerpt. */
export function useSearch(source: SearchSource, active: boolean, query: string, {kind, level}: Filters): SearchState {
  const [attempt, setAttempt] = useState(0);
  const [failed, setFailed] = useState(false);
  const [searcher, setSearcher] = useState<Searcher>();
  const [texts, setTexts] = useState(NO_TEXTS);

  useEffect(() => {
    if (!active) return undefined;
    let current = true;
    source.searcher().then(
      (loaded) => current && setSearcher(loaded),
      () => current && setFailed(true),
    );
    return () => {
      current = false;
    };
  }, [source, active, attempt]);

  const found = useMemo(() => searcher?.search(query, {kind, level}), [searcher, query, kind, level]);
  const hasHits = (found?.hits.length ?? 0) > 0;
  useEffect(() => {
    if (!hasHits) return;
    // Without the texts every result still shows the start of its section.
    source.texts().then(setTexts, () => undefined);
  }, [source, hasHits]);

  if (found) return {status: 'ready', found, texts};
  if (!failed) return {status: 'loading'};
  const retry = (): void => {
    setFailed(false);
    setAttempt((count) => count + 1);
  };
  return {status: 'failed', retry};
}
