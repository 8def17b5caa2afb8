import {quantityText, numberText} from './numberText';
import type {Estimate} from './estimate';
import {suggest} from './suggest';
import {dimensionsOf, dimensionText, numberIn, unitFault, valueIn} from './units';
import {INPUT_DIGITS, unitTextOf} from './words';

/** What a chapter says about a number it shows: `<Q id="logs" unit="TB" digits="2" only="number" />`. */
export interface Reference {
  id?: string;
  unit?: string;
  digits?: string;
  only?: string;
}

type Shown = {text: string; fault?: undefined} | {text?: undefined; fault: {found: string; fix: string}};

/** The text of a reference, or what is wrong with it. */
export function referenceText({file, program, numbers}: Estimate, {id = '', unit, digits, only}: Reference): Shown {
  const fault = (found: string, fix: string): Shown => ({fault: {found, fix}});
  const quantity = file.inputs.find((input) => input.id === id) ?? file.derived.find((derived) => derived.id === id);
  if (!quantity) {
    const hint = suggest(id, numbers.keys());
    return fault(id ? `the quantity ${id}, which the estimate does not hold` : 'a quantity without an id', `${hint ? `did you mean ${hint}? Otherwise ` : ''}add it to the estimate file`);
  }
  if (only !== undefined && only !== 'number') return fault(`only="${only}"`, 'write only="number" or leave it out');
  if (digits !== undefined && !/^(?:[1-9]|1[0-2])$/.test(digits)) return fault(`digits="${digits}"`, 'write a whole number from 1 to 12');
  const {math} = program;
  const value = valueIn(math, numbers.get(id) ?? NaN, quantity.unit);
  const wanted = unit ?? quantity.unit;
  const unreadable = unitFault(math, wanted, file.units);
  if (unreadable) return fault(`unit=${unreadable.found}`, unreadable.fix);
  const [from, to] = [value, valueIn(math, 1, wanted)].map((at) => dimensionText(dimensionsOf(math, at)));
  if (from !== to) return fault(`${id} in ${wanted}, but it is ${from}`, `choose a unit of the same dimension, such as ${quantity.unit}`);
  const number = numberIn(math, value, wanted);
  const shown = Number(digits ?? ('digits' in quantity ? quantity.digits : INPUT_DIGITS));
  return {text: only ? numberText(number, shown) : quantityText(number, shown, unitTextOf(math, wanted))};
}

const LABEL = /\{\{\s*([^{}|]*?)\s*(?:\|\s*([^{}|]*?)\s*)?(?:\|\s*([^{}|]*?)\s*)?\}\}/g;

/** Whether a text holds references such as `{{peakRequests}}` or `{{logs|TB|2}}`. */
export const hasLabels = (text: string): boolean => /\{\{\s*[A-Za-z]\w*\s*(?:\|[^{}]*)?\}\}/.test(text);

/** Fills in the references of a diagram; `ids` are those it holds. `line` counts from 0 in the text. */
export function fillLabels(text: string, estimate: Estimate): {text: string; ids: string[]; faults: {line: number; found: string; fix: string}[]} {
  const faults: {line: number; found: string; fix: string}[] = [];
  const ids: string[] = [];
  const filled = text.replace(LABEL, (whole, id: string, unit: string | undefined, digits: string | undefined, offset: number) => {
    // {{A hexagon}} is Mermaid's own.
    if (!/^[A-Za-z]\w*$/.test(id)) return whole;
    ids.push(id);
    const number = unit === 'number';
    const shown = referenceText(estimate, {id, unit: number ? undefined : unit || undefined, digits: digits || undefined, only: number ? 'number' : undefined});
    if (shown.fault) faults.push({line: text.slice(0, offset).split('\n').length - 1, found: `${whole}: ${shown.fault.found}`, fix: shown.fault.fix});
    return shown.text?.replaceAll('\u00A0', ' ') ?? whole;
  });
  return {text: filled, ids, faults};
}

/** Replaces the references of a Markdown text by their values, for outputs that are no pages: search, cards, exports. */
export function withNumbers(markdown: string, estimate: Estimate): string {
  const prose = markdown.replace(/<Q\s+([^<>]*?)\/>/g, (whole, attributes: string) => {
    const reference = Object.fromEntries([...attributes.matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [name, value]));
    return referenceText(estimate, reference).text ?? whole;
  });
  return fillLabels(prose, estimate).text;
}
