/** The part of `Storage` that progress needs. */
export interface Box {
  readonly length: number;
  key: (index: number) => string | null;
  getItem: (key: string) => string | null;
  setItem: (key: string, text: string) => void;
  removeItem: (key: string) => void;
}

/** Why something cannot be saved: the browser forbids it, or there is no room. */
export type Trouble = 'blocked' | 'full';

/** A storage that may forbid anything at any time, with the refusals as values. */
export interface Disk {
  /** Names of all keys that begin with the prefix. */
  keys: (prefix: string) => string[] | 'blocked';
  read: (key: string) => {text: string | null} | 'blocked';
  /** Nothing if the text was written and can be read back. */
  write: (key: string, text: string) => Trouble | undefined;
  remove: (key: string) => Trouble | undefined;
}

const isQuota = (error: unknown): boolean => /quota/i.test(String((error as {name?: unknown} | null)?.name));

/**
 * Wraps a storage so that it never throws. The storage is asked for at every use, because even naming
 * `window.localStorage` throws where it is forbidden, and a reader may change that while the page is open.
 */
export function guard(open: () => Box | null | undefined): Disk {
  const attempt = <T>(action: (box: Box) => T): T | Trouble => {
    try {
      const box = open();
      return box ? action(box) : 'blocked';
    } catch (error) {
      return isQuota(error) ? 'full' : 'blocked';
    }
  };
  const unlessBlocked = <T>(result: T | Trouble): T | 'blocked' => (result === 'full' ? 'blocked' : result);
  return {
    keys: (prefix) =>
      unlessBlocked(
        attempt((box) => {
          const names = Array.from({length: box.length}, (_, index) => box.key(index));
          return names.filter((name): name is string => name?.startsWith(prefix) ?? false);
        }),
      ),
    read: (key) => unlessBlocked(attempt((box) => ({text: box.getItem(key)}))),
    write: (key, text) =>
      attempt((box) => {
        box.setItem(key, text);
        return box.getItem(key) === text ? undefined : 'blocked';
      }),
    remove: (key) => attempt((box) => void box.removeItem(key)),
  };
}
