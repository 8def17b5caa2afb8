import type {MathJsInstance} from 'mathjs';
import {formulaText} from './formulaText';
import {quantityText} from './numberText';
import type {Numbers, Program} from './program';
import type {EstimateFile} from './schema';
import {unitText, type UnitText} from './unitText';

const texts = new WeakMap<MathJsInstance, Map<string, UnitText>>();

/** {@link unitText}, remembered: a page asks for the same few units hundreds of times. */
export function unitTextOf(math: MathJsInstance, unit: string): UnitText {
  const known = texts.get(math) ?? new Map<string, UnitText>();
  texts.set(math, known);
  const text = known.get(unit) ?? unitText(math, unit);
  known.set(unit, text);
  return text;
}

/** Inputs are shown as they were written; this many digits only hide binary rounding. */
export const INPUT_DIGITS = 12;

/** The value of a quantity as text. */
export function valueText(file: EstimateFile, math: MathJsInstance, numbers: Numbers, id: string): string {
  const input = file.inputs.find((candidate) => candidate.id === id);
  const derived = file.derived.find((candidate) => candidate.id === id);
  return quantityText(numbers.get(id) ?? NaN, input ? INPUT_DIGITS : (derived?.digits ?? 3), unitTextOf(math, (input ?? derived)?.unit ?? '1'));
}

/** A formula in words, and with numbers in place of the words. */
export interface Working {
  labels: string;
  values: string;
}

/** The working of a derived quantity. */
export function workingOf(file: EstimateFile, {math, formulas}: Program, numbers: Numbers, id: string): Working {
  const node = formulas.get(id)?.node;
  if (!node) return {labels: '', values: ''};
  const all = new Map([...file.inputs, ...file.derived].map((quantity) => [quantity.id, quantity.label]));
  const shared = {unit: (name: string) => unitTextOf(math, name), isQuantity: (name: string) => all.has(name)};
  return {
    labels: formulaText(node, {...shared, quantity: (name) => all.get(name) ?? name}),
    values: formulaText(node, {...shared, quantity: (name) => valueText(file, math, numbers, name)}),
  };
}
