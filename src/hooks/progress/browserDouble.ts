import type {Box} from './disk';
import {ProgressStore, type StoreOptions} from './store';

/** A browser for tests: one storage, several tabs that hear of each other's writes when the test says so. */
export class BrowserDouble {
  readonly entries = new Map<string, string>();
  /** Characters that the storage holds at most. */
  quota = Infinity;
  isBlocked = false;
  /** Seconds may be set back. */
  clock = 1000;
  private readonly tabs = new Map<ProgressStore, (string | null)[]>();

  /** Opens a tab, or the same tab anew after a reload. */
  open(options: Partial<StoreOptions> = {}): ProgressStore {
    const tab: ProgressStore = new ProgressStore({
      storage: () => this.boxFor(() => tab),
      path: '/',
      now: () => this.clock,
      newDevice: () => 'device',
      ...options,
    });
    this.tabs.set(tab, []);
    tab.getSnapshot();
    return tab;
  }

  close(tab: ProgressStore): void {
    this.tabs.delete(tab);
  }

  /** Tells a tab what happened in others since it was last told. */
  deliver(tab: ProgressStore): void {
    for (const key of this.tabs.get(tab)?.splice(0) ?? []) tab.refresh(key);
  }

  /** Until no tab has anything left to hear. */
  settle(): void {
    for (let round = 0; [...this.tabs.values()].some((events) => events.length > 0); round += 1) {
      if (round > 50) throw new Error('the tabs never agree');
      for (const tab of this.tabs.keys()) this.deliver(tab);
    }
  }

  private boxFor(owner: () => ProgressStore): Box {
    if (this.isBlocked) throw new DOMException('denied', 'SecurityError');
    const tell = (key: string): void => this.tabs.forEach((events, tab) => tab !== owner() && events.push(key));
    const {entries} = this;
    return {
      get length() {
        return entries.size;
      },
      key: (index) => [...entries.keys()][index] ?? null,
      getItem: (key) => entries.get(key) ?? null,
      setItem: (key, text) => {
        const used = [...entries].reduce((sum, [name, value]) => sum + (name === key ? 0 : name.length + value.length), 0);
        if (used + key.length + text.length > this.quota) throw new DOMException('full', 'QuotaExceededError');
        if (entries.get(key) === text) return;
        entries.set(key, text);
        tell(key);
      },
      removeItem: (key) => {
        if (entries.delete(key)) tell(key);
      },
    };
  }
}
