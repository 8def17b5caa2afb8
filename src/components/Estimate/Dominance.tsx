import React, {useEffect, useState, type ReactNode} from 'react';
import type {EstimateView} from '../../content/estimate/view';
import styles from './styles.module.css';
import type {Estimating} from './useEstimate';

/** Which inputs move a headline result most, each from its low to its high end. */
export default function Dominance({view, state}: {view: EstimateView; state: Estimating}): ReactNode {
  const {file, dominance} = view;
  const [result, setResult] = useState(file.headline[0] ?? '');
  const [influences, setInfluences] = useState(dominance[result] ?? []);
  const {calculator, changed} = state;
  useEffect(() => {
    // Ranking evaluates the estimate twice for each input, so it waits until the slider rests.
    const timer = setTimeout(() => setInfluences(calculator && changed.size > 0 ? calculator.dominance(result, changed) : (dominance[result] ?? [])), 150);
    return () => clearTimeout(timer);
  }, [calculator, changed, dominance, result]);
  const labelOf = (id: string): string => [...file.inputs, ...file.derived].find((quantity) => quantity.id === id)?.label ?? id;
  return (
    <div className={styles.dominance}>
      <label>
        <b>What dominates</b>{' '}
        <select value={result} onChange={(event) => setResult(event.target.value)}>
          {file.headline.map((id) => (
            <option key={id} value={id}>
              {labelOf(id)}
            </option>
          ))}
        </select>
      </label>
      <ol>
        {influences.map(({id, low, high, by, share}) => (
          <li key={id}>
            {labelOf(id)}: {by}
            <i style={{width: `${share * 100}%`}} />
            <small>
              {low} to {high} over its plausible range
            </small>
          </li>
        ))}
      </ol>
    </div>
  );
}
