/** The last entry that passes the test. */
export function lastWhere<T>(entries: readonly T[], test: (entry: T) => boolean): T | undefined {
  for (let at = entries.length - 1; at >= 0; at -= 1) {
    if (test(entries[at] as T)) return entries[at];
  }
  return undefined;
}
