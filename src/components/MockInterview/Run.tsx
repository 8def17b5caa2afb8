import {useHistory} from '@docusaurus/router';
import React, {useEffect, useRef, useState, type ReactNode} from 'react';
import type {InterviewDesign} from '../../content/practice';
import {countdownText} from '../../lib/clockText';
import type {Attempt} from '../../lib/mock/attempt';
import {clockText, currentStep, elapsedAt, isPaused, minutesText, MINUTE, plannedTotal, shownNow, stepTimes, targetOf} from '../../lib/mock/clock';
import Html from '../Html';
import {OwnBoard} from './board';
import Controls from './Controls';
import FollowUps from './FollowUps';
import {stepOf} from './steps';
import Notes from './Notes';
import StepList from './StepList';
import {useInterview, type Change} from './useInterview';

/** An interview under way. */
export default function Run({id, attempt, change, design}: {id: string; attempt: Attempt; change: Change; design: InterviewDesign}): ReactNode {
  const {questions} = design;
  const {now, said} = useInterview(id, attempt, change, questions);
  const current = currentStep(attempt);
  // What is looked at again is left as soon as the interview moves on.
  const [looking, setLooking] = useState<{at: number; during: number}>();
  const shown = looking?.during === current ? looking.at : current;
  const title = useRef<HTMLHeadingElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const {action} = useHistory();
  const [moves, setMoves] = useState(0);
  useEffect(() => {
    heading.current?.focus({preventScroll: moves === 0});
    // Who has started an interview reads the task first; who reloads the page stays where it was.
    if (moves === 0 && action === 'PUSH') title.current?.scrollIntoView();
  }, [moves, action]);

  const time = shownNow(attempt, now);
  const times = stepTimes(attempt, time);
  const left = plannedTotal(attempt) - elapsedAt(attempt, time);
  const phase = attempt.phases[shown];
  const step = stepOf(phase?.id ?? '');
  const hasClock = attempt.setup.clock !== 'off';
  return (
    <div className="mock-wide">
      <h3 ref={title} className="mock-title">
        {design.title}
      </h3>
      <blockquote className="mock-prompt">
        <Html html={design.promptHtml} />
      </blockquote>
      <div className="mock-desk">
        {hasClock && (
          <p className="mock-clock">
            <span role="timer" aria-label="Time left">
              {countdownText(left)} {left < 0 ? 'over' : 'left'}
            </span>
            <span>
              {stepOf(attempt.phases[current]?.id ?? '').label}: {clockText(times[current] ?? 0)} of {minutesText(targetOf(attempt, current) / MINUTE)} min{isPaused(attempt) && ', paused'}
            </span>
          </p>
        )}
        <Controls attempt={attempt} now={now} change={change} onMoved={() => setMoves(moves + 1)} />
      </div>
      <p role="status" className="mock-said">
        {said}
      </p>
      <div className="mock-columns">
        <StepList attempt={attempt} times={times} shown={shown} onShow={(at) => setLooking({at, during: current})} />
        <section aria-labelledby="mock-step">
          <h4 id="mock-step" ref={heading} tabIndex={-1}>
            Step {shown + 1} of {attempt.phases.length}: {step.title}
          </h4>
          {shown === current ? step.artefact && <p>When it ends, this stands on the board: {step.artefact}.</p> : <p>You are looking back. The clock runs for {stepOf(attempt.phases[current]?.id ?? '').label}.</p>}
          <Notes key={phase?.id} id={id} step={phase?.id ?? 'none'} label="Your notes: what you would write while you speak" />
          <FollowUps id={id} attempt={attempt} shown={shown} questions={questions} change={change} />
        </section>
      </div>
      <h4>Whiteboard</h4>
      <OwnBoard id={id} name={`Whiteboard: ${design.title}`} />
    </div>
  );
}
