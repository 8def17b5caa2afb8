import React, {type ReactNode} from 'react';
import {MARKS, type Mark} from '../../lib/mock/attempt';

const LABELS: Record<Mark, string> = {missed: 'Missed', touched: 'Touched', solid: 'Solid'};

/** One line to be judged, as a radio group. */
export default function Marking({name, mark, onMark, children}: {name: string; mark: Mark | undefined; onMark: (mark: Mark) => void; children: ReactNode}): ReactNode {
  return (
    <fieldset className="mock-mark">
      <legend>{children}</legend>
      {MARKS.map((value) => (
        <label key={value}>
          <input type="radio" name={name} checked={mark === value} onChange={() => onMark(value)} /> {LABELS[value]}
        </label>
      ))}
    </fieldset>
  );
}
