/** How hard we may knock. */
export interface Politeness {
  /** Hosts asked at the same time. */
  hosts: number;
  /** Milliseconds between two addresses of one host. */
  delay: number;
}

/**
 * Does the work for all entries: the entries of one host one after the other with a pause in between, several hosts
 * side by side. The results come in the order of the entries.
 *
 * @param pause waits for so many milliseconds
 */
export async function politely<T, R>(entries: readonly T[], hostOf: (entry: T) => string, work: (entry: T) => Promise<R>, {hosts, delay}: Politeness, pause: (milliseconds: number) => Promise<void>): Promise<R[]> {
  const results: R[] = new Array<R>(entries.length);
  const queues = new Map<string, number[]>();
  entries.forEach((entry, index) => queues.set(hostOf(entry), [...(queues.get(hostOf(entry)) ?? []), index]));
  const waiting = [...queues.values()].sort((a, b) => b.length - a.length); // the longest first, or everyone waits for it
  const worker = async (): Promise<void> => {
    for (let queue = waiting.shift(); queue; queue = waiting.shift()) {
      for (const [position, index] of queue.entries()) {
        if (position > 0) await pause(delay);
        results[index] = await work(entries[index] as T);
      }
    }
  };
  await Promise.all(Array.from({length: Math.max(1, hosts)}, worker));
  return results;
}
