import React, {useState, type ReactNode} from 'react';
import type {Attempt} from '../../lib/mock/attempt';
import {currentStep, isPaused, silence} from '../../lib/mock/clock';
import {extend, finish, judgeSilence, nextStep, pause, resume} from '../../lib/mock/run';
import {stepOf} from './steps';
import type {Change} from './useInterview';

const MORE = 5;

/** Next step, pause, more time, end. After a long silence there is one question first: did it count? */
export default function Controls({attempt, now, change, onMoved}: {attempt: Attempt; now: number; change: Change; onMoved: () => void}): ReactNode {
  const [ending, setEnding] = useState<'asked' | 'declined'>();
  const gap = attempt.setup.clock === 'off' ? undefined : silence(attempt, now);
  if (gap) {
    const judge = (counts: boolean): void => {
      change((latest) => judgeSilence(latest, gap, counts));
      onMoved();
    };
    const minutes = Math.round((gap.to - gap.from) / 60_000);
    return (
      <div className="alert alert--warning" role="alert">
        <p>This page was asleep or closed for about {minutes} minutes. Does that time count?</p>
        <p className="mock-row">
          <button type="button" className="button button--primary" onClick={() => judge(false)}>
            Leave it out
          </button>
          <button type="button" className="button button--secondary" onClick={() => judge(true)}>
            Count it
          </button>
        </p>
      </div>
    );
  }
  const at = currentStep(attempt);
  const following = attempt.phases[at + 1];
  const paused = isPaused(attempt);
  if (ending === 'asked') {
    return (
      <div key="end" className="mock-row" role="group" aria-label="End the interview">
        <span>End it here and go to the review?</span>
        <button type="button" className="button button--primary" onClick={() => change(finish)}>
          End now
        </button>
        {/* eslint-disable-next-line jsx-a11y/no-autofocus -- it stands where the button was that asked for it */}
        <button type="button" className="button button--secondary" autoFocus onClick={() => setEnding('declined')}>
          Go on
        </button>
      </div>
    );
  }
  return (
    <div key="go" className="mock-row" role="group" aria-label="Interview">
      <button
        type="button"
        className="button button--primary"
        onClick={() => {
          // Pressed twice in a hurry, or in two tabs, it ends one step.
          change((latest, time) => (currentStep(latest) === at ? nextStep(latest, time) : latest));
          onMoved();
        }}
      >
        {following ? `Next: ${stepOf(following.id).label}` : 'Finish and review'}
      </button>
      <button type="button" className="button button--secondary" aria-pressed={paused} onClick={() => change((latest, time) => (paused ? resume(latest, time) : pause(latest, time)))}>
        {paused ? 'Resume' : 'Pause'}
      </button>
      {attempt.setup.clock !== 'off' && (
        <button type="button" className="button button--secondary" onClick={() => change((latest) => extend(latest, MORE))}>
          +{MORE} minutes
        </button>
      )}
      {following && (
        // eslint-disable-next-line jsx-a11y/no-autofocus -- the focus comes back to it from "Go on"
        <button type="button" className="button button--secondary" autoFocus={ending === 'declined'} onClick={() => setEnding('asked')}>
          End…
        </button>
      )}
    </div>
  );
}
