import Link from '@docusaurus/Link';
import React, {type ReactNode} from 'react';
import type {InterviewDesign, PracticeChapter} from '../../content/practice';
import type {Result} from '../../lib/mock/attempt';
import Html from '../Html';
import {stepOf} from './steps';
import {sectionOf, stepChapter} from './mend';

/** The lines that cost most, each with what to read. */
export default function Weakest({result, design, chapters}: {result: Result; design: InterviewDesign; chapters: readonly PracticeChapter[]}): ReactNode {
  const lines = new Map(design.rubric.flatMap(({lines: all}) => Object.values(all).flat()).map((line) => [line.id, line.html]));
  if (result.weak.length === 0) return <p>Every line is solid. Take a harder level, or another design.</p>;
  return (
    <ol>
      {result.weak.map(({line, step, chapter}) => {
        const mends = chapters.find(({slug}) => slug === chapter);
        const general = stepChapter(chapters, step);
        return (
          <li key={line}>
            <strong>{stepOf(step).label}:</strong> <Html html={lines.get(line) ?? line} />
            <br />
            Read <Link to={sectionOf(design, step)}>how this design does it</Link>
            {general && <>, then <Link to={general.route}>{general.title}</Link></>}
            {mends && mends !== general && <>, and on the subject <Link to={mends.route}>{mends.title}</Link></>}.
          </li>
        );
      })}
    </ol>
  );
}
