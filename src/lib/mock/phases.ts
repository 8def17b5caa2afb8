import type {Phase, Setup} from './attempt';

/** What is added to the seven steps when an hour is planned. */
export const DEEP_DIVE = 'deep-dive';
/** How much longer everything may take on the extended clock. */
export const EXTENDED = 1.5;

/** Splits whole minutes in proportion: each gets its share rounded down, and what is left goes to the largest remainders. */
function share(weights: readonly number[], total: number): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const exact = weights.map((weight) => (weight * total) / sum);
  const whole = exact.map(Math.floor);
  const left = total - whole.reduce((all, part) => all + part, 0);
  const order = exact.map((value, at) => ({at, rest: value - Math.floor(value)})).sort((a, b) => b.rest - a.rest || a.at - b.at);
  for (const {at} of order.slice(0, left)) whole[at] = (whole[at] ?? 0) + 1;
  return whole;
}

/**
 * The steps of an interview with their target minutes. A short one shrinks every step; an hour is the 45-minute clock
 * and a deep dive into what the interviewer chooses.
 *
 * @param steps the steps of the guide, with their minutes on the 45-minute clock
 */
export function phasesFor(steps: readonly Phase[], {minutes, clock}: Pick<Setup, 'minutes' | 'clock'>): Phase[] {
  const planned = steps.reduce((all, step) => all + step.minutes, 0);
  const whole = Math.min(minutes, planned);
  const scaled = share(steps.map((step) => step.minutes), whole).map((part, at) => ({id: steps[at]?.id ?? '', minutes: part}));
  const phases = minutes > whole ? [...scaled, {id: DEEP_DIVE, minutes: minutes - whole}] : scaled;
  return phases.map((phase) => ({id: phase.id, minutes: clock === 'extended' ? phase.minutes * EXTENDED : phase.minutes}));
}
