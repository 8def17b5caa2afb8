import type {MathJsInstance, MathNode} from 'mathjs';
import {is, operandsOf} from './formula';
import type {Derived} from './schema';
import {dimensionsOf, dimensionText, valueIn, type Value} from './units';

interface Fault {
  at: 'formula' | 'unit';
  found: string;
  fix: string;
}

/** The smallest part of a formula that cannot be evaluated, with what its operands are. */
function culprit(math: MathJsInstance, node: MathNode, scope: Map<string, Value>): {node: MathNode; operands: string[]} | undefined {
  try {
    node.evaluate(scope);
    return undefined;
  } catch {
    for (const operand of operandsOf(node)) {
      const inside = culprit(math, operand, scope);
      if (inside) return inside;
    }
    return {node, operands: operandsOf(node).map((operand) => dimensionText(dimensionsOf(math, operand.evaluate(scope) as Value)))};
  }
}

const written = (node: MathNode): string => node.toString().replace(/\s+/g, ' ');

/** Says why a formula cannot be evaluated: which part adds users to hosts, or rounds what still has a unit. */
export function evaluationFault(math: MathJsInstance, node: MathNode, scope: Map<string, Value>): Fault {
  const part = culprit(math, node, scope);
  if (!part) return {at: 'formula', found: `${written(node)}, which gives no number`, fix: 'correct the formula'};
  const {operands} = part;
  const what = `\`${written(part.node)}\``;
  if (is(part.node, 'FunctionNode') && !['min', 'max', 'sum'].includes(part.node.fn.name)) {
    return {at: 'formula', found: `${what} of ${operands.join(' and ')}`, fix: `divide the units away first, as in ${part.node.fn.name}(load / (600 request/s)), and give the result its unit with * 1 host`};
  }
  if (is(part.node, 'OperatorNode') && part.node.op === '^') {
    return {at: 'formula', found: `${what} with an exponent in ${operands[1]}`, fix: 'make the exponent a plain number'};
  }
  return {at: 'formula', found: `${what}, which puts together ${operands.join(' and ')}`, fix: 'add, subtract and compare only quantities of one unit; convert one of them, such as / (1 day) or * 1 host'};
}

const difference = (a: Record<string, number>, b: Record<string, number>): Record<string, number> =>
  Object.fromEntries([...new Set([...Object.keys(a), ...Object.keys(b)])].map((name) => [name, (a[name] ?? 0) - (b[name] ?? 0)]).filter(([, power]) => power !== 0));

/** Says how the unit of a result differs from the one declared; nothing if it does not. */
export function unitMismatch(math: MathJsInstance, value: Value, {unit, formula}: Derived): Fault | undefined {
  const gives = dimensionsOf(math, value);
  const declared = dimensionsOf(math, valueIn(math, 1, unit));
  const extra = difference(gives, declared);
  if (Object.keys(extra).length === 0) return undefined;
  const plain = Object.keys(gives).length === 0;
  const wanted = unit === '1' || unit === 'percent' ? 'a plain number' : unit;
  const powers = Object.values(extra);
  const inverse = Object.fromEntries(Object.entries(extra).map(([name, power]) => [name, -power]));
  const repair = powers.every((power) => power > 0)
    ? `divide it by a quantity in ${dimensionText(extra)}`
    : powers.every((power) => power < 0) ? `multiply it by a quantity in ${dimensionText(inverse)}` : `it is off by ${dimensionText(extra)}`;
  const fixes = plain
    ? `give the result its unit, as in \`(${formula}) * 1 ${unit}\``
    : `declare the unit ${dimensionText(gives)}, or correct the formula: ${repair}`;
  return {at: 'unit', found: `${wanted === unit ? `"${unit}"` : `"${unit}", a plain number`}, but the formula gives ${dimensionText(gives)}`, fix: fixes};
}
