import React, {useState, type ReactNode} from 'react';
import {LEVEL_LABELS, LEVELS} from '../../lib/level';
import {dayInFull, durationWords, formatDay, parseDay} from '../../lib/plan/days';
import {DIAGNOSIS, GAP_LABELS, type Gap} from '../../lib/plan/diagnosis';
import {DRAFT_RECORD, asDraft, type Draft} from '../../lib/plan/draft';
import {LIMITS} from '../../lib/plan/inputs';
import {useSaved} from '../../hooks/progress/useSaved';

interface FormProps {
  today: string;
  designs: readonly {slug: string; title: string}[];
  /** What the button says. */
  action: string;
  onMake: (draft: Draft) => void;
  onCancel?: () => void;
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Asks for everything that decides a plan. What is chosen stays, also without a plan. */
export default function Form({today, designs, action, onMake, onCancel}: FormProps): ReactNode {
  const [saved, change] = useSaved<unknown>(DRAFT_RECORD, undefined);
  const draft = asDraft(saved);
  const [off, setOff] = useState('');
  const [error, setError] = useState('');
  const set = (part: Partial<Draft>): void => {
    change({...draft, ...part});
    setError('');
  };
  const submit = (): void => {
    if (draft.date === '') return setError('Choose the date of the interview. A guess will do: you can change it later.');
    if (draft.date < today) return setError('The date is in the past. Choose a date from today on.');
    onMake(draft);
  };
  const addOff = (): void => {
    if (parseDay(off) === undefined || draft.off.includes(off)) return;
    set({off: [...draft.off, off].sort().slice(0, LIMITS.off)});
    setOff('');
  };

  return (
    <form
      className="plan-form"
      aria-label="Your plan"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <fieldset>
        <legend>The interview</legend>
        <div className="plan-fields">
          <label>
            Date
            <input type="date" required min={today} max={formatDay((parseDay(today) ?? 0) + LIMITS.periodDays)} value={draft.date} aria-describedby="plan-error" onChange={({target}) => set({date: parseDay(target.value) === undefined ? '' : target.value})} />
          </label>
          <label>
            Level
            <select value={draft.level} onChange={({target}) => set({level: target.value as Draft['level']})}>
              {LEVELS.map((level) => (
                <option key={level} value={level}>
                  {LEVEL_LABELS[level]}
                </option>
              ))}
            </select>
          </label>
        </div>
      </fieldset>
      <fieldset>
        <legend>Minutes for each weekday</legend>
        <div className="plan-fields plan-week">
          {WEEKDAYS.map((name, index) => (
            <label key={name}>
              {name}
              <input
                type="number" inputMode="numeric" min="0" max={LIMITS.minutes} step="5" value={String(draft.minutes[index] ?? 0)}
                onChange={({target}) => set({minutes: draft.minutes.map((each, at) => (at === index ? Math.max(0, Math.min(LIMITS.minutes, Math.round(Number(target.value) || 0))) : each))})}
              />
            </label>
          ))}
        </div>
        <p className="plan-small">{durationWords(draft.minutes.reduce((total, each) => total + each, 0))} a week. A mock interview needs a day with an hour.</p>
        <div className="plan-row">
          <label>
            Day off
            <input type="date" min={today} value={off} onChange={({target}) => setOff(target.value)} />
          </label>
          <button type="button" className="button button--sm button--secondary" onClick={addOff}>
            Add day off
          </button>
        </div>
        {draft.off.length > 0 && (
          <ul className="plan-off" aria-label="Days off">
            {draft.off.map((date) => (
              <li key={date}>
                {dayInFull(date)}{' '}
                <button type="button" className="button button--sm button--secondary" aria-label={`Remove ${dayInFull(date)}`} onClick={() => set({off: draft.off.filter((each) => each !== date)})}>
                  Remove
                </button>
              </li>
            ))}
          </ul>
        )}
      </fieldset>
      <fieldset>
        <legend>Kinds of problems to expect</legend>
        <p className="plan-small">Tick what the company works on. Leave all empty if you do not know.</p>
        <div className="plan-choices">
          {designs.map(({slug, title}) => (
            <label key={slug}>
              <input type="checkbox" checked={draft.designs.includes(slug)} onChange={({target}) => set({designs: target.checked ? [...draft.designs, slug] : draft.designs.filter((each) => each !== slug)})} /> {title}
            </label>
          ))}
        </div>
      </fieldset>
      <h3>Which gives you the most trouble?</h3>
      {DIAGNOSIS.map(({id, ask}, index) => (
        <fieldset key={id} className="plan-question">
          <legend>
            {index + 1}. {ask}
          </legend>
          {GAP_LABELS.map((label, gap) => (
            <label key={label}>
              <input type="radio" name={`plan-${id}`} checked={draft.answers[index] === gap} onChange={() => set({answers: draft.answers.map((each, at) => (at === index ? (gap as Gap) : each))})} /> {label}
            </label>
          ))}
        </fieldset>
      ))}
      <p className="plan-row">
        <button type="submit" className="button button--primary">
          {action}
        </button>
        {onCancel && (
          <button type="button" className="button button--secondary" onClick={onCancel}>
            Back to the plan
          </button>
        )}
      </p>
      <p id="plan-error" role="alert" className="plan-error">
        {error}
      </p>
    </form>
  );
}
