import {NBSP, superscript, type UnitText} from './unitText';

const SCALES = [[1e12, 'trillion'], [1e9, 'billion'], [1e6, 'million']] as const;

const grouped = (digits: string): string => digits.replace(/^\d+/, (whole) => whole.replace(/\B(?=(?:\d{3})+$)/g, ','));

/** Digits of a number; a value that was rounded keeps its zeros ("25.0"), an exact one does not ("25"). */
function decimal(value: number, digits: number, exact: boolean): string {
  const places = Math.min(Math.max(digits - 1 - Math.floor(Math.log10(Math.abs(value))), 0), 20);
  const text = value.toFixed(places);
  return grouped(exact && text.includes('.') ? text.replace(/\.?0+$/, '') : text);
}

/**
 * A number as the guide writes it: `69,444`, `20.8 million`, `0.0093`, `1.6 × 10⁻⁷`. It is rounded before it is written,
 * and nothing depends on the machine's language, so that the build and every browser write the same.
 *
 * @param digits significant digits; digits before the decimal point are never cut to zeros beyond that
 */
export function numberText(value: number, digits: number): string {
  if (!Number.isFinite(value)) return '–';
  if (value === 0) return '0';
  const rounded = Number(Math.abs(value).toPrecision(digits));
  const exact = Math.abs(rounded - Math.abs(value)) <= 1e-9 * rounded;
  const sign = value < 0 ? '−' : '';
  const [scale, word] = SCALES.find(([least]) => rounded >= least) ?? [1, ''];
  if (rounded >= 1e-6) return `${sign}${decimal(rounded / scale, digits, exact)}${word && NBSP + word}`;
  const power = Math.floor(Math.log10(rounded));
  return `${sign}${decimal(rounded / 10 ** power, digits, exact)}${NBSP}×${NBSP}10${superscript(power)}`;
}

/** A number with its unit. */
export function quantityText(value: number, digits: number, unit: UnitText): string {
  const text = numberText(value, digits);
  return unit.before + text + (text === '1' ? unit.one : unit.many);
}
