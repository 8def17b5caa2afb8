import {compile, type Program} from './program';
import type {EstimateFile} from './schema';
import {influences} from './sensitivity';
import {influenceViews, type InfluenceView, type ResultView} from './view';
import {valueText, workingOf} from './words';

/** Evaluates an estimate again as its inputs change. The browser fetches this, and mathjs with it, on the first change. */
export interface Calculator {
  results(changed: ReadonlyMap<string, number>): ResultView[];
  input(id: string, value: number): string;
  dominance(result: string, changed: ReadonlyMap<string, number>): InfluenceView[];
}

/** @param file an estimate that passed its checks when the page was built */
export function calculator(file: EstimateFile): Calculator {
  const program = compile(file).program as Program;
  const {math} = program;
  const numbersWith = (changed: ReadonlyMap<string, number>) => new Map([...file.inputs.map(({id, value}): [string, number] => [id, changed.get(id) ?? value]), ...program.run(changed)]);
  return {
    results(changed) {
      const numbers = numbersWith(changed);
      return file.derived.map(({id}) => ({id, value: valueText(file, math, numbers, id), ...workingOf(file, program, numbers, id)}));
    },
    input: (id, value) => valueText(file, math, new Map([[id, value]]), id),
    dominance: (result, changed) => influenceViews(file, math, result, influences(file, program, result, changed)),
  };
}
