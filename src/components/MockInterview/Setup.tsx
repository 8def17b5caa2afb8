import React, {type ReactNode} from 'react';
import type {PracticeChapter} from '../../content/practice';
import {STEPS} from '../../content/steps';
import {LEVEL_LABELS, LEVELS} from '../../lib/level';
import {CLOCKS, INTERVIEWERS, MINUTES, type Setup as Chosen} from '../../lib/mock/attempt';
import {phasesFor} from '../../lib/mock/phases';
import type {StoredPlan} from '../../lib/plan/inputs';

/** In place of a design: one that is drawn when the interview begins. */
export const SURPRISE = 'surprise';

const OPTIONS = {
  level: LEVELS.map((value) => ({value, label: LEVEL_LABELS[value]})),
  minutes: MINUTES.map((value) => ({value: String(value), label: value === 60 ? '60, with a deep dive' : String(value)})),
  clock: CLOCKS.map((value) => ({value, label: {on: 'On', off: 'Off', extended: 'Extended: half as long again'}[value]})),
  interviewer: INTERVIEWERS.map((value) => ({value, label: {quiet: 'Quiet: asks only on request', probing: 'Probing: asks every few minutes'}[value]})),
};
const LEGENDS = {level: 'Level', minutes: 'Minutes', clock: 'Clock', interviewer: 'Interviewer'} as const;

interface SetupProps {
  designs: readonly PracticeChapter[];
  last?: Chosen;
  /** The reader's plan: it knows the level, and what problems to expect. */
  wanted?: Pick<StoredPlan, 'level' | 'designs'>;
  isFirst: boolean;
  onStart: (setup: Chosen) => void;
}

/** The choices before an interview, as last time, or as the plan has it, unless somebody changes them. */
export default function Setup({designs, last, wanted, isFirst, onStart}: SetupProps): ReactNode {
  const before: Record<keyof typeof OPTIONS, string> = {level: last?.level ?? wanted?.level ?? 'senior', minutes: String(last?.minutes ?? 45), clock: last?.clock ?? 'on', interviewer: last?.interviewer ?? 'probing'};
  const start = (data: FormData): void => {
    const [minutes, clock] = [Number(data.get('minutes')), String(data.get('clock'))];
    onStart({design: String(data.get('design')), level: String(data.get('level')), minutes, clock, interviewer: String(data.get('interviewer'))} as Chosen);
  };
  return (
    <form
      className="mock-setup"
      aria-label="Set up an interview"
      onSubmit={(event) => {
        event.preventDefault();
        start(new FormData(event.currentTarget));
      }}
    >
      {isFirst && (
        <p className="alert alert--info">
          You get a task and seven steps with a clock: speak aloud, write notes, and draw. The interviewer asks follow-up questions, which you answer aloud and tick off. Afterwards you compare your notes with the
          rubric, and the score says what to read next.
        </p>
      )}
      <label className="mock-field">
        Design
        <select name="design" defaultValue={SURPRISE}>
          <option value={SURPRISE}>{wanted && wanted.designs.length > 0 ? 'Surprise me, with what my plan expects' : 'Surprise me'}</option>
          {designs.map(({slug, title}) => (
            <option key={slug} value={slug}>
              {title}
            </option>
          ))}
        </select>
      </label>
      {(Object.keys(OPTIONS) as (keyof typeof OPTIONS)[]).map((name) => (
        <fieldset key={name} className="mock-choice">
          <legend>{LEGENDS[name]}</legend>
          {OPTIONS[name].map(({value, label}) => (
            <label key={value}>
              <input type="radio" name={name} value={value} defaultChecked={before[name] === value} /> {label}
            </label>
          ))}
        </fieldset>
      ))}
      <button type="submit" className="button button--primary button--lg">
        Start the interview
      </button>
    </form>
  );
}

/** The steps of an interview as planned, from the guide's own clock. */
export const plan = (setup: Chosen): ReturnType<typeof phasesFor> => phasesFor(STEPS, setup);
