import type {MathJsInstance, Unit} from 'mathjs';
import {COUNTING_UNITS, FUNCTIONS} from './mathjs';
import {suggest} from './suggest';

/** A value as a formula sees it: a plain number, or a number with a unit. */
export type Value = number | Unit;

interface UnitPart {
  unit: {name: string};
  prefix: {name: string};
  power: number;
}
interface UnitClass {
  isValuelessUnit(name: string): boolean;
  BASE_DIMENSIONS: string[];
}

const classOf = (math: MathJsInstance): UnitClass => (math as unknown as {Unit: UnitClass}).Unit;

/** Plain ratios have no unit in formulas: `1`, and percent, which only scales. */
const PLAIN: Readonly<Record<string, number>> = {'1': 1, percent: 0.01};

/** Units of mathjs that a mistyped one may have been meant for. */
const COMMON = ['s', 'ms', 'minute', 'hour', 'day', 'week', 'month', 'year', 'B', 'kB', 'MB', 'GB', 'TB', 'PB', 'KiB', 'MiB', 'GiB', 'TiB', 'bit', 'W', 'm', 'percent'];

/** Whether a name means a unit, so that no quantity may have it. */
export const isUnitName = (math: MathJsInstance, name: string): boolean => classOf(math).isValuelessUnit(name);

/** Whether a name is taken, by a unit or a function. */
export const isTaken = (math: MathJsInstance, name: string): boolean => FUNCTIONS.includes(name) || isUnitName(math, name);

/** What is wrong with a unit as written, and what to write instead; nothing if it can be read. */
export function unitFault(math: MathJsInstance, unit: string, own: readonly string[]): {found: string; fix: string} | undefined {
  if (unit in PLAIN) return undefined;
  try {
    // A number in front (`1/(user day)`) may be read as a value; such a unit cannot be converted to.
    math.unit(1, unit).toNumber(unit);
    return undefined;
  } catch (error) {
    const name = /Unit "(.*)" not found/.exec((error as Error).message)?.[1];
    if (/unit with a value/.test((error as Error).message)) return {found: `"${unit}", which begins with a number`, fix: 'write powers instead, such as user^-1 day^-1'};
    if (name === undefined) return {found: `"${unit}", which cannot be read`, fix: 'write units with / and spaces, such as request/s, USD/(GB month) or 1'};
    if (name === 'percent') return {found: `"${unit}", but percent is a plain ratio`, fix: 'write percent alone'};
    const hint = suggest(name, [...COUNTING_UNITS, ...own, ...COMMON]);
    return {found: `"${unit}" with the unknown unit ${name}`, fix: `${hint ? `did you mean ${hint}? Otherwise ` : ''}add ${name}, in the singular, to units:`};
  }
}

/** A number in a unit as formulas see it. */
export function valueIn(math: MathJsInstance, value: number, unit: string): Value {
  const scale = PLAIN[unit];
  return scale === undefined ? math.unit(value, unit) : value * scale;
}

/** The number of a value in a unit of the same dimension. */
export function numberIn(math: MathJsInstance, value: Value, unit: string): number {
  const scale = PLAIN[unit];
  if (typeof value === 'number') return value / (scale ?? NaN);
  return scale === undefined ? value.toNumber(unit) : NaN;
}

/** Powers of the base units: `{request: 1, s: -1}`. Empty for a plain ratio. */
export function dimensionsOf(math: MathJsInstance, value: Value): Record<string, number> {
  if (typeof value === 'number') return {};
  const names: Record<string, string> = {MASS: 'kg', LENGTH: 'm', TIME: 's', CURRENT: 'A', TEMPERATURE: 'K', LUMINOUS_INTENSITY: 'cd', AMOUNT_OF_SUBSTANCE: 'mol', ANGLE: 'rad', BIT: 'B'};
  const {dimensions} = value as unknown as {dimensions: number[]};
  return Object.fromEntries(
    classOf(math).BASE_DIMENSIONS.flatMap((base, index) => {
      const power = dimensions[index] ?? 0;
      return Math.abs(power) > 1e-9 ? [[names[base] ?? base.replace(/_STUFF$/, ''), power]] : [];
    }),
  );
}

/** Base units as text: `request/s`, `1/s`, or `a plain number`. */
export function dimensionText(powers: Readonly<Record<string, number>>): string {
  const factor = ([name, power]: [string, number]): string => (Math.abs(power) === 1 ? name : `${name}^${Math.abs(power)}`);
  const above = Object.entries(powers).filter(([, power]) => power > 0).map(factor);
  const below = Object.entries(powers).filter(([, power]) => power < 0).map(factor);
  if (above.length + below.length === 0) return 'a plain number';
  const top = above.join(' ') || '1';
  return below.length === 0 ? top : `${top}/${below.length > 1 ? `(${below.join(' ')})` : below[0]}`;
}

/** The units that an expression is made of, in the order written: `[['request', 1], ['s', -1]]`. */
export function unitFactors(math: MathJsInstance, unit: string): [name: string, power: number][] {
  if (unit in PLAIN) return [];
  const {units} = math.unit(1, unit) as unknown as {units: UnitPart[]};
  return units.map((part) => [part.prefix.name + part.unit.name, part.power]);
}
