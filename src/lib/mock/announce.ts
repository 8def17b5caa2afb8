import {MINUTE, minutesText} from './clock';

/** What is on show, as far as announcements need it. */
export interface Heard {
  step: number;
  /** Milliseconds that are left of the whole interview; nothing without a clock. */
  left?: number;
}

const WARNINGS = [
  {at: 5 * MINUTE, text: 'Five minutes left.'},
  {at: MINUTE, text: 'One minute left.'},
  {at: 0, text: 'The time is up. Finish the sentence, then end the interview; you may also go on.'},
] as const;

/**
 * What a screen reader is told between two looks at the clock: a new step, five minutes, one minute, the end. Nothing
 * else: a timer that speaks every second drowns the candidate.
 *
 * @param names labels and target minutes of the steps
 */
export function announcement(before: Heard, after: Heard, names: readonly {label: string; minutes: number}[]): string {
  const step = names[after.step];
  const moved = after.step !== before.step && step ? [`Step ${after.step + 1} of ${names.length}: ${step.label}${after.left === undefined ? '' : `, ${minutesText(step.minutes)} minutes`}.`] : [];
  const crossed = WARNINGS.filter(({at}) => before.left !== undefined && after.left !== undefined && before.left > at && after.left <= at);
  return [...moved, ...crossed.slice(-1).map(({text}) => text)].join(' ');
}
