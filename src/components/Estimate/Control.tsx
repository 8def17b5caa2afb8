import React, {useState, type ReactNode} from 'react';
import type {Input} from '../../content/estimate/schema';
import {positionOf, STEPS, valueAt} from './scale';
import styles from './styles.module.css';

interface Props {
  input: Input;
  value: number;
  /** The value as text, for those who hear the slider. */
  text: string;
  onChange(value: number): void;
}

/** A slider and a field for one input. The field takes nothing outside the plausible range. */
export default function Control({input, value, text, onChange}: Props): ReactNode {
  const [low, high] = input.range;
  const [draft, setDraft] = useState<string>();
  const labelledBy = `e-${input.id}`;
  const type = (written: string): void => {
    setDraft(written);
    const number = Number(written);
    if (written.trim() !== '' && number >= low && number <= high) onChange(number);
  };
  const outside = draft !== undefined && (draft.trim() === '' || !(Number(draft) >= low && Number(draft) <= high));
  return (
    <span className={styles.control}>
      <input
        type="range"
        min={0}
        max={STEPS}
        value={positionOf(value, low, high)}
        aria-labelledby={labelledBy}
        aria-valuetext={text}
        onChange={(event) => {
          setDraft(undefined);
          onChange(valueAt(Number(event.target.value), low, high));
        }}
      />
      <input
        type="number"
        min={low}
        max={high}
        step="any"
        value={draft ?? value}
        aria-labelledby={labelledBy}
        aria-invalid={outside || undefined}
        onChange={(event) => type(event.target.value)}
        onBlur={() => setDraft(undefined)}
      />
    </span>
  );
}
