import {numberText, quantityText} from './numberText';
import type {Estimate} from './estimate';
import {influences, type Influence} from './sensitivity';
import type {EstimateFile} from './schema';
import {INPUT_DIGITS, unitTextOf, valueText, workingOf, type Working} from './words';

export interface InputView {
  id: string;
  value: string;
  /** The plausible range as text. */
  range: string;
  /** Whether a result depends on it; else there is nothing to try out. */
  used: boolean;
}
export interface ResultView extends Working {
  id: string;
  value: string;
}
/** How far a result moves with an input, as text, and as a share of the strongest. */
export interface InfluenceView {
  id: string;
  low: string;
  high: string;
  /** "×100", or the difference where a factor means nothing. */
  by: string;
  share: number;
}

/** All that a page shows of an estimate before a script runs, and all that the calculator needs to go on. */
export interface EstimateView {
  file: EstimateFile;
  inputs: InputView[];
  results: ResultView[];
  /** For each headline result. */
  dominance: Record<string, InfluenceView[]>;
}

const MOST_INFLUENCES = 6;

/** The strongest influences as a reader sees them. */
export function influenceViews(file: EstimateFile, math: Estimate['program']['math'], result: string, all: readonly Influence[]): InfluenceView[] {
  const derived = file.derived.find(({id}) => id === result);
  const unit = unitTextOf(math, derived?.unit ?? '1');
  const digits = Math.min(derived?.digits ?? 3, 3);
  const strength = ({low, high}: Influence): number => (low * high > 0 ? Math.abs(Math.log(high / low)) : Math.abs(high - low));
  const strongest = Math.max(...all.map(strength));
  return all.slice(0, MOST_INFLUENCES).map((influence) => {
    const {id, low, high} = influence;
    const factor = Math.max(high / low, low / high);
    const by = low * high > 0 ? `×${numberText(factor, factor < 10 ? 2 : 3)}` : quantityText(high - low, digits, unit);
    return {id, low: quantityText(low, digits, unit), high: quantityText(high, digits, unit), by, share: Math.round((100 * strength(influence)) / strongest) / 100};
  });
}

/** Everything that the page shows, evaluated. */
export function viewOf({file, program, numbers}: Estimate): EstimateView {
  const {math, formulas} = program;
  const names = new Set([...formulas.values()].flatMap((formula) => formula.names));
  return {
    file,
    inputs: file.inputs.map(({id, range: [low, high], unit}) => {
      const text = unitTextOf(math, unit);
      return {id, used: names.has(id), value: valueText(file, math, numbers, id), range: `${text.before}${numberText(low, INPUT_DIGITS)} to ${numberText(high, INPUT_DIGITS)}${text.many === '%' ? '%' : ''}`};
    }),
    results: file.derived.map(({id}) => ({id, value: valueText(file, math, numbers, id), ...workingOf(file, program, numbers, id)})),
    dominance: Object.fromEntries(file.headline.map((id) => [id, influenceViews(file, math, id, influences(file, program, id))])),
  };
}
