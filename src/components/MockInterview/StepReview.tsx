import React, {memo, type ReactNode} from 'react';
import type {BankQuestion, InterviewDesign, RubricLineHtml} from '../../content/practice';
import type {Attempt, Mark} from '../../lib/mock/attempt';
import {linesUpTo, type RubricStep} from '../../lib/mock/score';
import Html from '../Html';
import Facts from './Facts';
import {stepOf} from './steps';
import Marking from './Marking';
import Notes from './Notes';

interface StepReviewProps {
  id: string;
  attempt: Attempt;
  step: string;
  design: InterviewDesign;
  questions: readonly BankQuestion[];
  onMark: (name: string, mark: Mark) => void;
}

export const rubricOf = ({rubric}: InterviewDesign): RubricStep<RubricLineHtml>[] => rubric;

/** One step: what the rubric asks and what the questions asked for, beside what the candidate wrote. */
export default memo(function StepReview({id, attempt, step, design, questions, onMark}: StepReviewProps): ReactNode {
  const entry = rubricOf(design).find((each) => each.step === step);
  const lines = entry ? linesUpTo(entry, attempt.setup.level) : [];
  const asked = attempt.asked.filter((each) => each.step === step);
  return (
    <section className="mock-review" aria-label={stepOf(step).label}>
      <h5>{stepOf(step).title}</h5>
      <div className="mock-halves">
        <div>
          {lines.map((line) => (
            <Marking key={line.id} name={`${id} ${line.id}`} mark={attempt.marks[line.id]} onMark={(mark) => onMark(line.id, mark)}>
              <Html html={line.html} />{' '}
              <small>
                {line.level}, {line.points} {line.points === 1 ? 'point' : 'points'}
              </small>
            </Marking>
          ))}
          {asked.map(({question, as}) => (
            <div key={question} className="mock-asked">
              <Marking name={`${id} ${question}`} mark={attempt.marks[question]} onMark={(mark) => onMark(question, mark)}>
                Asked: <Html html={questions.find((each) => each.id === question)?.promptHtml ?? question} /> <small>{as ?? 'not settled'}, no points</small>
              </Marking>
              <Facts question={question} />
            </div>
          ))}
          {lines.length + asked.length === 0 && <p>Nothing to mark: no question was asked here.</p>}
        </div>
        <Notes id={id} step={step} label="Your notes" />
      </div>
    </section>
  );
});
