import React, {Children, isValidElement, useCallback, useMemo, useRef, type ReactNode} from 'react';
import type {EstimateView} from '../../content/estimate/view';
import Dominance from './Dominance';
import styles from './styles.module.css';
import {Inputs, Results} from './Tables';
import {useEstimate} from './useEstimate';

/**
 * An estimate: its inputs, workings and results as tables, complete without scripts. With them it is a calculator.
 *
 * @param data an {@link EstimateView} as JSON
 * @param children where each input comes from, in the order of the inputs
 */
export default function Estimate({data, children}: {data: string; children: ReactNode}): ReactNode {
  const view = useMemo(() => JSON.parse(data) as EstimateView, [data]);
  const root = useRef<HTMLDivElement>(null);
  const state = useEstimate(view, useCallback(() => root.current?.scrollIntoView(), []));
  const {inputs, derived} = view.file;
  const cells = Children.toArray(children).filter((child) => isValidElement(child));
  const origins = new Map(inputs.map(({id}, index) => [id, cells[index]]));
  const tables = (group?: string): ReactNode => {
    const [own, results] = [inputs.filter((input) => input.group === group), derived.filter((quantity) => quantity.group === group)];
    return (
      <>
        {own.length > 0 && <Inputs inputs={own} views={view.inputs} origins={origins} state={state} />}
        {results.length > 0 && <Results derived={results} views={view.results} state={state} />}
      </>
    );
  };
  const groups = [...new Set([...inputs, ...derived].flatMap(({group}) => group ?? []))];
  return (
    <div ref={root} className={styles.estimate} data-widget="estimate">
      {tables()}
      {groups.map((group) => (
        <details key={group}>
          <summary>{group}</summary>
          {tables(group)}
        </details>
      ))}
      <Dominance view={view} state={state} />
      <div className={styles.actions}>
        <button type="button" onClick={state.reset}>
          Reset
        </button>
        <button type="button" onClick={state.share}>
          Copy a link to these inputs
        </button>
        <span role="status">{state.message}</span>
      </div>
    </div>
  );
}
