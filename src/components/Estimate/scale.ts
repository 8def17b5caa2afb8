/** Positions of a slider: enough for arrow keys to move gently, few enough for them to get anywhere. */
export const STEPS = 200;

/** A range that spans two orders of magnitude or more is slid over by ratios. */
const isLogarithmic = (low: number, high: number): boolean => low > 0 && high / low >= 100;

/** Where a value stands on the slider. */
export function positionOf(value: number, low: number, high: number): number {
  const share = isLogarithmic(low, high) ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low);
  return Math.round(share * STEPS);
}

/** The value at a position, rounded as far as each position keeps its own value, and kept inside the range. The ends are exact. */
export function valueAt(position: number, low: number, high: number): number {
  const share = position / STEPS;
  if (position <= 0) return low;
  if (position >= STEPS) return high;
  if (isLogarithmic(low, high)) return Number((low * (high / low) ** share).toPrecision(3));
  const grain = 10 ** Math.floor(Math.log10((high - low) / STEPS));
  const value = Math.round((low + (high - low) * share) / grain) * grain;
  return Math.min(Math.max(Number(value.toPrecision(12)), low), high);
}
