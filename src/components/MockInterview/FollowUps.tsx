import React, {type ReactNode} from 'react';
import type {BankQuestion} from '../../content/practice';
import type {Attempt} from '../../lib/mock/attempt';
import {currentStep} from '../../lib/mock/clock';
import {ask, settle} from '../../lib/mock/run';
import Html from '../Html';
import {nextQuestion, type Change} from './useInterview';

/** What the interviewer has asked at the step on show, and a way to ask for more. */
export default function FollowUps({id, attempt, shown, questions, change}: {id: string; attempt: Attempt; shown: number; questions: readonly BankQuestion[]; change: Change}): ReactNode {
  const isCurrent = shown === currentStep(attempt);
  const step = attempt.phases[shown]?.id;
  const asked = attempt.asked.filter((entry) => entry.step === step);
  const next = isCurrent ? nextQuestion(questions, attempt, id) : undefined;
  return (
    <section className="mock-questions" aria-label="Follow-ups">
      <h5>The interviewer asks</h5>
      {asked.length === 0 && <p>{attempt.setup.interviewer === 'probing' ? 'Nothing yet: you lead. Questions come as time goes on.' : 'Nothing unless you ask for it: you lead.'}</p>}
      <ol>
        {asked.map(({question, as}) => (
          <li key={question}>
            <Html html={questions.find((each) => each.id === question)?.promptHtml ?? question} />
            <p className="mock-row">
              {(['answered', 'skipped'] as const).map((way) => (
                <button key={way} type="button" className="button button--sm button--secondary" aria-pressed={as === way} onClick={() => change((latest) => settle(latest, question, way))}>
                  {way === 'answered' ? 'Answered' : 'Skip'}
                </button>
              ))}
            </p>
          </li>
        ))}
      </ol>
      {isCurrent && (
        <p className="mock-row">
          <button type="button" className="button button--sm button--secondary" aria-disabled={!next} onClick={() => next && change((latest) => ask(latest, next.id))}>
            Ask me a question
          </button>
          {!next && <span>There are no more at this step.</span>}
        </p>
      )}
    </section>
  );
}
