import React, {type ReactNode} from 'react';
import {dayInFull, dayWords, durationWords, parseDay} from '../../lib/plan/days';
import {ranking} from '../../lib/plan/diagnosis';
import {byReason} from '../../lib/plan/exports';
import type {Inputs} from '../../lib/plan/inputs';
import type {Plan, PlanDay} from '../../lib/plan/plan';
import Days, {Day, isSessionDone} from './Days';

interface ResultProps {
  plan: Plan;
  inputs: Inputs;
  today: string;
  done: ReadonlySet<string>;
  onTick?: (id: string, done: boolean) => void;
  /** What can be done with the plan, after its first day. */
  children?: ReactNode;
}

const openOn = (day: PlanDay, done: ReadonlySet<string>): number => day.sessions.filter((session) => session.kind !== 'cards' && !isSessionDone(session, done)).length;

/** A plan: today first, then day by day, and what is left out. */
export default function Result({plan, inputs, today, done, onTick, children}: ResultProps): ReactNode {
  const {days, leftOut, notes, planned, capacity} = plan;
  const past = days.filter(({date, sessions}) => date < today && sessions.length > 0);
  const coming = days.filter(({date}) => date >= today);
  const now = coming.find(({date}) => date === today);
  const next = coming.find(({date, sessions}) => date > today && sessions.length > 0);
  const missed = past.reduce((total, day) => total + openOn(day, done), 0);
  const left = (parseDay(inputs.date) ?? 0) - (parseDay(today) ?? 0);
  const trouble = ranking(inputs.answers);
  return (
    <>
      <p>
        <strong>Interview on {dayInFull(inputs.date)}</strong>
        {left > 0 ? `, in ${left} ${left === 1 ? 'day' : 'days'}` : left === 0 ? ', today' : ', which has passed: set a new date'}. {durationWords(planned)} planned of {durationWords(capacity)}, the rest is buffer.
        {trouble.length > 0 && ` Most trouble: ${trouble.slice(0, 3).join(', ')}.`}
      </p>
      {notes.map((note) => (
        <p key={note} className="alert alert--info">
          {note}
        </p>
      ))}
      {now && now.sessions.length > 0 ? (
        <Day day={now} hints done={done} onTick={onTick} heading={<h3>Today, {dayWords(today)}</h3>} />
      ) : (
        days.length > 0 && (
          <section className="plan-day">
            <h3>Today, {dayWords(today)}</h3>
            <p>
              Nothing is planned for today.{next && ` Next: ${dayWords(next.date)}.`}
              {next && onTick && !now?.capacity && ' You gave today no time. If you have some after all, begin with the next day, tick what you did, and plan again from today.'}
            </p>
          </section>
        )
      )}
      {missed > 0 && onTick && (
        <p className="alert alert--warning">
          {missed === 1 ? 'One thing of the past days is' : `${missed} things of the past days are`} open. Tick what you did, then plan again from today: the rest moves to the days that are left.
        </p>
      )}
      {children}
      {past.length > 0 && (
        <details className="plan-past">
          <summary>Past days</summary>
          <Days days={past} done={done} onTick={onTick} />
        </details>
      )}
      <Days days={coming} above={today} done={done} onTick={onTick} />
      {leftOut.length > 0 && (
        <section className="plan-left">
          <h3>Left out, and why</h3>
          {byReason(leftOut).map(({why, items}) => (
            <div key={why}>
              <p>{why}</p>
              <ul>
                {items.map(({id, title, route, minutes, missing}) => (
                  <li key={id}>
                    {route ? <a href={route}>{title}</a> : title}, {durationWords(minutes)}
                    {missing && <small> (needs {missing.join(', ')})</small>}
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </section>
      )}
    </>
  );
}
