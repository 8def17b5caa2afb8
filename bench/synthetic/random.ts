/** Numbers that only depend on their seed (Mulberry32), so that a measurement can be repeated. */
export interface Random {
  /** A whole number from 0 to `below - 1`. */
  whole: (below: number) => number;
  pick: <T>(items: readonly T[]) => T;
}

export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (below: number): number => Math.floor(next() * below);
  return {whole, pick: (items) => items[whole(items.length)]!};
}
