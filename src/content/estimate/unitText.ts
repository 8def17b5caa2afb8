import type {MathJsInstance} from 'mathjs';
import {unitFactors} from './units';

/** How a unit is written around a number: `before` it, and behind it, for exactly one and for any other number. */
export interface UnitText {
  before: string;
  one: string;
  many: string;
}

/** A space at which no line breaks. */
export const NBSP = '\u00A0';
const TIMES = ['s', 'ms', 'minute', 'hour', 'day', 'week', 'month', 'year'];
/** Symbols and abbreviations: they have no plural. */
const SYMBOL = /^(?:m?s|W|m|[kMGTP]?i?B|[kMGTPE]?FLOP|USD|ns|us)$/;
const NAMES: Readonly<Record<string, string>> = {gpu: 'GPU', us: 'µs'};
const SUPERSCRIPTS = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];

/** A whole number as superscript. */
export const superscript = (power: number): string => (power < 0 ? '⁻' : '') + [...String(Math.abs(power))].map((digit) => SUPERSCRIPTS[Number(digit)] ?? digit).join('');

const nameOf = (unit: string): string => NAMES[unit] ?? unit;
const plural = (unit: string): string => (SYMBOL.test(unit) ? nameOf(unit) : nameOf(unit).replace(/([^aeiou])y$/, '$1ie').replace(/(x|ch)$/, '$1e') + 's');
const withPower = (name: string, power: number): string => (power === 1 ? name : name + superscript(power));

/** The unit as readers see it: `request/s` as "requests/s", `USD/(gpu hour)` as "USD …/hour per GPU". */
export function unitText(math: MathJsInstance, unit: string): UnitText {
  if (unit === 'percent') return {before: '', one: '%', many: '%'};
  const factors = unitFactors(math, unit);
  const currency = factors.some(([name, power]) => name === 'USD' && power === 1);
  const above = factors.filter(([name, power]) => power > 0 && !(currency && name === 'USD'));
  const below = factors.filter(([, power]) => power < 0);
  const top = (last: (name: string) => string): string => above.map(([name, power], index) => withPower(index === above.length - 1 ? last(name) : nameOf(name), power)).join(NBSP);
  const times = below.filter(([name]) => TIMES.includes(name)).map(([name, power]) => `/${withPower(nameOf(name), -power)}`).join('');
  const others = below.filter(([name]) => !TIMES.includes(name)).map(([name, power]) => withPower(nameOf(name), -power));
  const rest = times + (others.length > 0 ? ` per${NBSP}${others.join(` and${NBSP}`)}` : '');
  const behind = (head: string): string => (head ? NBSP + head : '') + rest;
  return {before: currency ? `USD${NBSP}` : '', one: behind(top(nameOf)), many: behind(top(plural))};
}
