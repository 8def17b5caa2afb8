import aliases from '../../data/progress-ids/aliases.json';
import {ProgressStore} from './store';

const stores = new Map<string, ProgressStore>();

const newDevice = (): string => Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => (byte % 36).toString(36)).join('');

/** The one store of the site at this path, listening to other tabs. */
export function progressStore(path: string): ProgressStore {
  let store = stores.get(path);
  if (!store) {
    store = new ProgressStore({storage: () => window.localStorage, path, now: () => Date.now(), newDevice, aliases});
    stores.set(path, store);
    if (typeof window !== 'undefined') listen(store);
  }
  return store;
}

function listen(store: ProgressStore): void {
  window.addEventListener('storage', (event) => store.refresh(event.key));
  // A page in the back-forward cache, or prepared before it is opened, hears of no changes: it looks when it is shown.
  window.addEventListener('pageshow', (event) => event.persisted && store.refresh());
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && store.refresh());
  document.addEventListener('prerenderingchange', () => store.refresh());
}
