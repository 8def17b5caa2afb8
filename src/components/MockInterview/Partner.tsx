import React, {useState, type ReactNode} from 'react';
import {useProgress} from '../../hooks/progress/useProgress';
import {useSaved} from '../../hooks/progress/useSaved';
import {useLoaded} from '../../hooks/useLoaded';
import type {InterviewDesign} from '../../content/practice';
import {schedule} from '../../content/steps';
import {LIMITS, sheetRecord, type Sheet} from '../../lib/mock/attempt';
import {LEVELS, levelName, rank, type Level} from '../../lib/mock/level';
import {resultOf, totals} from '../../lib/mock/result';
import {linesUpTo, reason} from '../../lib/mock/score';
import Html from '../Html';
import Loading from '../Loading';
import StorageNotice from '../StorageNotice';
import Facts from './Facts';
import {loadChapters, loadDesign} from './load';
import {stepOf} from './steps';
import Marking from './Marking';
import {rubricOf} from './StepReview';

/** Choosing the design that a partner will be asked. */
export default function Partner(): ReactNode {
  const chapters = useLoaded(loadChapters);
  const [progress] = useProgress();
  const [slug, setSlug] = useState<string>();
  if (!chapters || chapters === 'failed') return <Loading what="designs" failed={chapters === 'failed'} />;
  const designs = chapters.filter(({kind}) => kind === 'blueprint');
  const chosen = designs.find((each) => each.slug === slug) ?? designs[0];
  if (!chosen) return <p>There is no design yet.</p>;
  return (
    <>
      <StorageNotice progress={progress}>Print the sheet before you leave.</StorageNotice>
      <label className="mock-field mock-screen">
        Design
        <select value={chosen.slug} onChange={({target}) => setSlug(target.value)}>
          {designs.map(({slug: value, title}) => (
            <option key={value} value={value}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <Sheets key={chosen.slug} slug={chosen.slug} />
    </>
  );
}

function Sheets({slug}: {slug: string}): ReactNode {
  const design = useLoaded(loadDesign, slug);
  return design && design !== 'failed' ? <ForDesign design={design} /> : <Loading what="design" failed={design !== undefined} />;
}

const EMPTY: Sheet = {level: 'senior', marks: {}, notes: {}};

/** Everything for one design: prompt, questions with answers, notes and scoring sheet. */
function ForDesign({design}: {design: InterviewDesign}): ReactNode {
  const [sheet, change] = useSaved<Sheet>(sheetRecord(design.slug), EMPTY);
  const [isFull, setFull] = useState(false);
  const {level, marks, notes} = sheet;
  const rubric = rubricOf(design);
  const result = resultOf(rubric, {setup: {design: design.slug, level, minutes: 45, clock: 'on', interviewer: 'probing'}, marks}, () => design.slug);
  const sum = totals(result);
  const questions = design.questions.filter((question) => rank(question.level) <= rank(level));
  return (
    <div className="mock-wide">
      <div className="mock-row mock-screen">
        <label className="mock-field">
          Level of the candidate
          <select value={level} onChange={({target}) => change({...sheet, level: target.value as Level})}>
            {LEVELS.map((value) => (
              <option key={value}>{value}</option>
            ))}
          </select>
        </label>
        <label className="mock-tick">
          <input type="checkbox" checked={isFull} onChange={({target}) => setFull(target.checked)} /> open full answers
        </label>
        <button type="button" className="button button--secondary" onClick={() => window.print()}>
          Print
        </button>
        <button type="button" className="button button--secondary" onClick={() => change({...EMPTY, level})}>
          Clear notes and marks
        </button>
      </div>
      <h3>{design.title}</h3>
      <blockquote className="mock-prompt">
        <Html html={design.promptHtml} />
      </blockquote>
      <p className="mock-verdict" role="status">
        {result.marked > 0 ? (
          <>
            <strong>
              Level shown: {levelName(result.level)}. {sum.got} of {sum.of} points.
            </strong>{' '}
            {reason(result, level, (step) => stepOf(step).label)}
          </>
        ) : (
          'Mark the lines below as you hear them; the level fills in here.'
        )}
      </p>
      {schedule().map(({id: step, title, minutes, artefact, number}) => {
        const entry = rubric.find((each) => each.step === step);
        return (
          <section key={step} className="mock-review" aria-label={title}>
            <h4>
              {number}. {title} <small>{minutes} minutes</small>
            </h4>
            <p>When it ends, this should stand on the board: {artefact}.</p>
            <ol>
              {questions.filter((question) => question.step === step).map(({id, promptHtml, level: from}) => (
                <li key={id}>
                  <strong>
                    <Html html={promptHtml} />
                  </strong>{' '}
                  <small>{from}</small>
                  <Facts key={String(isFull)} question={id} isOpen={isFull} />
                </li>
              ))}
            </ol>
            <h5>Scoring sheet</h5>
            {entry &&
              linesUpTo(entry, level).map((line) => (
                <Marking key={line.id} name={line.id} mark={marks[line.id]} onMark={(mark) => change({...sheet, marks: {...marks, [line.id]: mark}})}>
                  <Html html={line.html} />{' '}
                  <small>
                    {line.level}, {line.points} {line.points === 1 ? 'point' : 'points'}
                  </small>
                </Marking>
              ))}
            <label className="mock-notes">
              Private notes: write the quote first, the judgement afterwards
              <textarea value={notes[step] ?? ''} maxLength={LIMITS.note} rows={4} onChange={({target}) => change({...sheet, notes: {...notes, [step]: target.value}})} />
            </label>
          </section>
        );
      })}
    </div>
  );
}
