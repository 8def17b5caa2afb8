import React, {type ReactNode} from 'react';
import type {Attempt} from '../../lib/mock/attempt';
import {clockText, currentStep, minutesText, MINUTE, targetOf} from '../../lib/mock/clock';
import {pace} from '../../lib/mock/run';
import {stepOf} from './steps';

interface StepListProps {
  attempt: Attempt;
  /** Milliseconds that each step took so far. */
  times: readonly number[];
  shown: number;
  onShow: (at: number) => void;
}

/** The steps with target and actual time; those already begun can be looked at again. */
export default function StepList({attempt, times, shown, onShow}: StepListProps): ReactNode {
  const current = currentStep(attempt);
  const hasClock = attempt.setup.clock !== 'off';
  const longest = Math.max(...attempt.phases.map((_, at) => Math.max(targetOf(attempt, at), times[at] ?? 0)), 1);
  return (
    <ol className="mock-steps">
      {attempt.phases.map(({id}, at) => {
        const [target, took] = [targetOf(attempt, at), times[at] ?? 0];
        const name = stepOf(id).label;
        const paced = at < current ? pace(attempt, at, took) : undefined;
        return (
          <li key={id} aria-current={at === current ? 'step' : undefined}>
            {at <= current ? (
              <button type="button" aria-pressed={at === shown} onClick={() => onShow(at)}>
                {name}
              </button>
            ) : (
              <span>{name}</span>
            )}
            <small>
              {hasClock && at <= current ? `${clockText(took)} of ${minutesText(target / MINUTE)} min` : `${minutesText(target / MINUTE)} min`}
              {hasClock && paced && paced !== 'on time' && `, ${paced}`}
            </small>
            {hasClock && (
              <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                <rect className="mock-bar-plan" x="0" y="0" width={(100 * target) / longest} height="3" />
                <rect className={took > target ? 'mock-bar-over' : 'mock-bar-took'} x="0" y="4" width={(100 * took) / longest} height="4" />
              </svg>
            )}
          </li>
        );
      })}
    </ol>
  );
}
