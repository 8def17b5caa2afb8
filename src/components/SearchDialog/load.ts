import indexUrl from '@generated/two-loops-search/default/index.json';
import textsUrl from '@generated/two-loops-search/default/texts.json';
import {openSearchFile, type Searcher, type SearchFile, type SearchTexts} from '../../lib/search';

async function fetchJson<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return (await response.json()) as T;
}

/** Keeps what arrived and forgets what failed, so that the next call tries again. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | undefined;
  return () => {
    kept ??= load().catch((error: unknown) => {
      kept = undefined;
      throw error;
    });
    return kept;
  };
}

export const loadSearcher = once<Searcher>(async () => openSearchFile(await fetchJson<SearchFile>(indexUrl)));
export const loadTexts = once<SearchTexts>(() => fetchJson<SearchTexts>(textsUrl));
