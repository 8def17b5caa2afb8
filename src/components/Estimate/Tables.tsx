import useBrokenLinks from '@docusaurus/useBrokenLinks';
import React, {type ReactNode} from 'react';
import type {Derived, Input} from '../../content/estimate/schema';
import type {InputView, ResultView} from '../../content/estimate/view';
import Control from './Control';
import styles from './styles.module.css';
import type {Estimating} from './useEstimate';

/** The name of a row: its anchor, and what its controls are called. */
function Name({id, label, note}: {id: string; label: string; note?: string}): ReactNode {
  useBrokenLinks().collectAnchor(`e-${id}`);
  return (
    <th scope="row" id={`e-${id}`}>
      {label}
      {note && <small>{note}</small>}
    </th>
  );
}

/** What a value was before the reader changed something. */
const Was = ({now, was}: {now: string; was: string}): ReactNode => (now === was ? null : <small className={styles.was}>changed from {was}</small>);

interface InputsProps {
  inputs: readonly Input[];
  views: readonly InputView[];
  origins: ReadonlyMap<string, ReactNode>;
  state: Estimating;
}

/** The inputs; with scripts, each has a slider and a field in the space that is kept for them. */
export function Inputs({inputs, views, origins, state}: InputsProps): ReactNode {
  return (
    <table className={styles.inputs}>
      <thead>
        <tr>
          <th scope="col">Input</th>
          <th scope="col">Value</th>
          <th scope="col">Plausible range</th>
          <th scope="col">Source</th>
        </tr>
      </thead>
      <tbody>
        {inputs.map((input) => {
          const view = views.find(({id}) => id === input.id);
          const text = state.inputText(input.id);
          return (
            <tr key={input.id}>
              <Name {...input} />
              <td>
                {text}
                <Was now={text} was={view?.value ?? ''} />
              </td>
              <td className={view?.used ? styles.range : undefined}>
                {view?.range}
                {state.live && view?.used && <Control input={input} value={state.changed.get(input.id) ?? input.value} text={text} onChange={(value) => state.change(input.id, value)} />}
              </td>
              <td>{origins.get(input.id)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** The results with their workings. No `<output>`: each is a live region, and all would speak at once. */
export function Results({derived, views, state}: {derived: readonly Derived[]; views: readonly ResultView[]; state: Estimating}): ReactNode {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Result</th>
          <th scope="col">Working</th>
          <th scope="col">Value</th>
        </tr>
      </thead>
      <tbody>
        {derived.map((quantity) => {
          const now = state.results.find(({id}) => id === quantity.id);
          const was = views.find(({id}) => id === quantity.id);
          return (
            <tr key={quantity.id}>
              <Name {...quantity} />
              <td>
                {now?.labels}
                <small>= {now?.values}</small>
              </td>
              <td>
                {now?.value}
                <Was now={now?.value ?? ''} was={was?.value ?? ''} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
