import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useSyncExternalStore} from 'react';
import {progressStore} from './browser';
import {EMPTY, type ProgressStore, type Snapshot} from './store';

const empty = (): Snapshot => EMPTY;

/**
 * Saved progress, and the store to change it. On the server and while hydrating it is empty and not `ready`, so that
 * the first client render agrees with the page; it fills right after.
 */
export function useProgress(): [Snapshot, ProgressStore] {
  const store = progressStore(useDocusaurusContext().siteConfig.baseUrl);
  return [useSyncExternalStore(store.subscribe, store.getSnapshot, empty), store];
}
