import Link from '@docusaurus/Link';
import React, {useCallback, useEffect, useMemo, useRef, useState, type ReactNode} from 'react';
import {useProgress} from '../../hooks/progress/useProgress';
import type {InterviewDesign, PracticeChapter} from '../../content/practice';
import {EMPTY_BOARD, type Board} from '../../lib/board/graph';
import {questionRecord} from '../../lib/bank/filter';
import {boardRecord, noteRecord, type Attempt, type Mark} from '../../lib/mock/attempt';
import {stepTimes, targetOf} from '../../lib/mock/clock';
import type {Dossier} from '../../lib/mock/export';
import {resultOf} from '../../lib/mock/result';
import {linesUpTo, reason} from '../../lib/mock/score';
import {day} from '../Progress/day';
import {ReviewedBoard} from './board';
import {stepOf} from './steps';
import {mender} from './mend';
import Scores from './Scores';
import StepReview, {rubricOf} from './StepReview';
import Take from './Take';
import Weakest from './Weakest';
import type {Change} from './useInterview';
import {wordsOf} from './words';

/** The review of an interview that is over: marking, scores, what to read, and taking it away. */
export default function Review({id, attempt, change, design, chapters}: {id: string; attempt: Attempt; change: Change; design: InterviewDesign; chapters: readonly PracticeChapter[]}): ReactNode {
  const [{records}, store] = useProgress();
  const [said, say] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const mend = useMemo(() => mender(chapters, design), [chapters, design]);
  const {questions} = design;
  const onMark = useCallback(
    (name: string, mark: Mark) =>
      change((latest) => {
        const marked = {...latest, marks: {...latest.marks, [name]: mark}};
        return {...marked, result: resultOf(rubricOf(design), marked, mend)};
      }),
    [change, design, mend],
  );

  const times = stepTimes(attempt, attempt.endedAt ?? attempt.seen);
  const board = (records.get(boardRecord(id))?.v as Board | undefined) ?? EMPTY_BOARD;
  const notes = Object.fromEntries(attempt.phases.map(({id: step}) => [step, String(records.get(noteRecord(id, step))?.v ?? '')]));
  const dossier = (): Dossier => ({
    id, attempt, board, notes,
    title: design.title,
    prompt: wordsOf(design.promptHtml),
    day: day(attempt.startedAt),
    stepName: (step) => stepOf(step).title,
    linesOf: (step) => rubricOf(design).filter((entry) => entry.step === step).flatMap((entry) => linesUpTo(entry, attempt.setup.level)).map((line) => ({...line, text: wordsOf(line.html)})),
    questionText: (question) => questions.find((each) => each.id === question)?.text ?? question,
    reason: attempt.result ? reason(attempt.result, attempt.setup.level, (step) => stepOf(step).label) : '',
  });
  const answered = attempt.asked.filter(({question}) => attempt.marks[question]);
  const toBank = (): void => {
    store.set(answered.map(({question}) => [questionRecord(question), attempt.marks[question] === 'solid' ? 'solid' : 'shaky']));
    say(`${answered.length} marked in the question bank: solid as solid, the others as shaky.`);
  };
  return (
    <div className="mock-wide">
      <h3 ref={heading} tabIndex={-1}>
        Review: {design.title}
      </h3>
      <p>
        Mark only what you said, wrote or drew. <em>Solid</em>: you said it unasked. <em>Touched</em>: in part, or after a hint. <em>Missed</em>: not at all.
      </p>
      <Scores scored={{setup: attempt.setup, result: attempt.result, phases: attempt.phases.map(({id: step}, at) => ({id: step, target: targetOf(attempt, at), took: times[at] ?? 0}))}} />
      {attempt.result && (
        <>
          <h4>Mend these first</h4>
          <Weakest result={attempt.result} design={design} chapters={chapters} />
          {attempt.result.weak.length > 0 && (
            <p>
              From now on your <Link to="/practice/cards/">cards</Link> begin with the questions on these points, and <Link to="/practice/plan/">your plan</Link> gives them more time once you plan again.
            </p>
          )}
        </>
      )}
      <h4>Step by step</h4>
      {attempt.phases.map(({id: step}) => (
        <StepReview key={step} id={id} attempt={attempt} step={step} design={design} questions={questions} onMark={onMark} />
      ))}
      {attempt.result && (
        <p className="mock-row">
          <span>
            {attempt.result.marked} of {attempt.result.lines} lines are marked.
          </span>
          <button type="button" className="button button--primary" onClick={() => heading.current?.focus()}>
            Show my level and what to mend
          </button>
        </p>
      )}
      {answered.length > 0 && (
        <p className="mock-row">
          <button type="button" className="button button--secondary" onClick={toBank}>
            Copy the marks of questions to the question bank
          </button>
          <span role="status">{said}</span>
        </p>
      )}
      <h4>Whiteboard</h4>
      <ReviewedBoard board={board} name={`Whiteboard: ${design.title}`} design={design} />
      <h4>Take it with you</h4>
      <Take dossier={dossier} />
    </div>
  );
}
