import React, {type ReactNode} from 'react';
import type {Result, Setup} from '../../lib/mock/attempt';
import {clockText} from '../../lib/mock/clock';
import {levelName} from '../../lib/mock/level';
import {totals} from '../../lib/mock/result';
import {reason} from '../../lib/mock/score';
import ScrollTable from '../ScrollTable';
import Bars from './Bars';
import {stepOf} from './steps';

/** What the scores are read from: an attempt of the reader's own, or one that a link shows. */
export interface Scored {
  setup: Setup;
  result?: Omit<Result, 'weak'>;
  /** Milliseconds. */
  phases: readonly {id: string; target: number; took: number}[];
}

const points = (value: number): string => String(Math.round(value * 10) / 10);

/** The level with its reason, points and time for each step, as pictures and, once something is marked, as a table. */
export default function Scores({scored: {setup, result, phases}}: {scored: Scored}): ReactNode {
  const sum = result && totals(result);
  const scoreOf = (id: string) => result?.steps.find((step) => step.id === id);
  const hasTarget = setup.clock !== 'off';
  const timeText = (phase: Scored['phases'][number]): string => (hasTarget ? `${clockText(phase.took)} of ${clockText(phase.target)}` : clockText(phase.took));
  return (
    <>
      {result && sum ? (
        <p className="mock-verdict">
          <strong>
            Level shown: {levelName(result.level)}. {points(sum.got)} of {points(sum.of)} points.
          </strong>{' '}
          {reason(result, setup.level, (id) => stepOf(id).label)} {result.marked < result.lines && `${result.marked} of ${result.lines} lines are marked; the others count as missed.`}
        </p>
      ) : (
        <p className="mock-verdict">Nothing is marked yet. Mark the lines of each step below; the score fills in as you go.</p>
      )}
      <div className="mock-pictures">
        {result && (
          <Bars
            title="Points by step"
            bars={result.steps.map(({id, got, of}) => ({label: stepOf(id).label, target: of, value: got, text: `${points(got)} of ${points(of)}`}))}
          />
        )}
        <Bars title="Time by step" bars={phases.map((phase) => ({label: stepOf(phase.id).label, target: hasTarget ? phase.target : 0, value: phase.took, text: timeText(phase)}))} />
      </div>
      {result && (
        <ScrollTable>
          <thead>
            <tr>
              <th scope="col">Step</th>
              <th scope="col">Time</th>
              <th scope="col">Points</th>
              <th scope="col">Level shown</th>
            </tr>
          </thead>
          <tbody>
            {phases.map((phase) => {
              const score = scoreOf(phase.id);
              return (
                <tr key={phase.id}>
                  <th scope="row">{stepOf(phase.id).label}</th>
                  <td>{timeText(phase)}</td>
                  <td>{score ? `${points(score.got)} of ${points(score.of)}` : ''}</td>
                  <td>{score ? levelName(score.level) : ''}</td>
                </tr>
              );
            })}
          </tbody>
        </ScrollTable>
      )}
    </>
  );
}
