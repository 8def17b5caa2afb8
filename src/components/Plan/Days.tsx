import React, {type ReactNode} from 'react';
import {dayWords, durationWords, formatDay, mondayOf, parseDay} from '../../lib/plan/days';
import {partId} from '../../lib/plan/evidence';
import {HINTS, sessionTitle} from '../../lib/plan/exports';
import type {PlanDay} from '../../lib/plan/plan';
import type {Session} from '../../lib/plan/place';

interface DaysProps {
  days: readonly PlanDay[];
  /** A day that stands above already: it counts, and is not listed. */
  above?: string;
  done: ReadonlySet<string>;
  /** Nothing without it: the plan is only shown. */
  onTick?: (id: string, done: boolean) => void;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
const minutesOf = (days: readonly PlanDay[]): number => sum(days.flatMap(({sessions}) => sessions.map(({minutes}) => minutes)));

/** Whether a session is done: its item, or its own part of a long one. */
export const isSessionDone = (session: Session, done: ReadonlySet<string>): boolean => done.has(session.id) || done.has(partId(session));

function Sessions({day, hints, done, onTick}: {day: PlanDay; hints?: boolean} & Pick<DaysProps, 'done' | 'onTick'>): ReactNode {
  return (
    // Safari takes the role from a list without markers.
    // eslint-disable-next-line jsx-a11y/no-redundant-roles
    <ul role="list" className="plan-sessions">
      {day.sessions.map((session) => {
        const title = sessionTitle(session);
        const isDone = isSessionDone(session, done);
        return (
          <li key={partId(session)}>
            {onTick && <input type="checkbox" checked={isDone} aria-label={`Done: ${title}, ${dayWords(day.date)}`} onChange={({target}) => onTick(partId(session), target.checked)} />}
            <span className={isDone ? 'plan-done' : undefined}>
              {session.route ? <a href={session.route}>{title}</a> : title}, {session.minutes} min
              {hints && day.sessions.find(({kind}) => kind === session.kind) === session && <small>{HINTS[session.kind]}</small>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** One day with its list, and on request what to do in its sessions, once for each kind. */
export function Day({heading, ...rest}: {day: PlanDay; heading: ReactNode; hints?: boolean} & Pick<DaysProps, 'done' | 'onTick'>): ReactNode {
  return (
    <section className="plan-day">
      {heading}
      <Sessions {...rest} />
    </section>
  );
}

/** Days by week, each week with what is planned and what stays free. */
export default function Days({days, above, done, onTick}: DaysProps): ReactNode {
  const weeks = new Map<number, PlanDay[]>();
  for (const day of days) {
    const monday = mondayOf(parseDay(day.date) ?? 0);
    weeks.set(monday, [...(weeks.get(monday) ?? []), day]);
  }
  return [...weeks].map(([monday, all]) => {
    const planned = minutesOf(all);
    const capacity = sum(all.map((day) => day.capacity));
    return (
      <section key={monday} className="plan-weekly">
        <h3>Week of {dayWords(formatDay(monday)).slice(4)}</h3>
        <p className="plan-small">
          {durationWords(planned)} planned, {durationWords(capacity - planned)} kept free.
        </p>
        {all
          .filter(({date, sessions}) => date !== above && sessions.length > 0)
          .map((day) => (
            <Day
              key={day.date} day={day} done={done} onTick={onTick}
              heading={
                <h4>
                  {dayWords(day.date)}
                  {' '}
                  <small>{durationWords(minutesOf([day]))}</small>
                </h4>
              }
            />
          ))}
      </section>
    );
  });
}
