import type {MathNode} from 'mathjs';
import {is, operandsOf} from './formula';
import {numberText} from './numberText';
import {NBSP, superscript, type UnitText} from './unitText';

/** Words for what a formula holds. */
export interface Words {
  /** What to write for a quantity: its label, or its value. */
  quantity(id: string): string;
  unit(name: string): UnitText;
  isQuantity(name: string): boolean;
}

const RANK = {sum: 1, product: 2, power: 3, atom: 4};
interface Piece {
  text: string;
  rank: number;
}

const atom = (text: string): Piece => ({text, rank: RANK.atom});
const wrap = ({text, rank}: Piece, least: number): string => (rank < least ? `(${text})` : text);
const strip = (node: MathNode): MathNode => (is(node, 'ParenthesisNode') ? strip(node.content) : node);

/** `8 GB` is a multiplication without a sign; so is a unit that stands alone, which means one of it. */
function literal(node: MathNode, words: Words): Piece | undefined {
  const unit = (at: MathNode | undefined): string | undefined => (at && is(at, 'SymbolNode') && !words.isQuantity(at.name) ? at.name : undefined);
  const write = (value: number, name: string): Piece => {
    const {before, one, many} = words.unit(name);
    return atom(before + numberText(value, 12) + (value === 1 ? one : many));
  };
  const alone = unit(node);
  if (alone) return write(1, alone);
  if (!is(node, 'OperatorNode') || node.op !== '*') return undefined;
  const [left, right] = node.args.map(strip);
  const name = unit(right);
  return name && left && is(left, 'ConstantNode') ? write(Number(left.value), name) : undefined;
}

function call(name: string, args: Piece[]): Piece {
  const texts = args.map(({text}) => text);
  const [first = '', second = ''] = texts;
  if (name === 'ceil') return atom(`⌈${first}⌉`);
  if (name === 'floor') return atom(`⌊${first}⌋`);
  if (name === 'abs') return atom(`|${first}|`);
  if (name === 'sqrt') return atom(`√${(args[0]?.rank ?? 0) < RANK.atom || first.includes(' ') ? `(${first})` : first}`);
  if (name === 'sum') return {text: args.map((arg) => wrap(arg, RANK.product)).join(' + '), rank: RANK.sum};
  if (name === 'pow') return power(args[0] ?? atom(''), args[1] ?? atom(''));
  if (name === 'log' && second) return atom(`log(${first}, base ${second})`);
  const names: Readonly<Record<string, string>> = {log: 'ln', log2: 'log₂', log10: 'log₁₀'};
  return atom(`${names[name] ?? name}(${texts.join(', ')})`);
}

function power(base: Piece, exponent: Piece): Piece {
  const whole = /^−?\d$/.test(exponent.text) ? superscript(Number(exponent.text.replace('−', '-'))) : undefined;
  const head = base.rank < RANK.atom || /[ \u00A0]/.test(base.text) ? `(${base.text})` : base.text;
  return {text: whole ? head + whole : `${head}^${wrap(exponent, RANK.atom)}`, rank: RANK.power};
}

function write(node: MathNode, words: Words): Piece {
  const known = literal(node, words);
  if (known) return known;
  if (is(node, 'ParenthesisNode')) return write(node.content, words);
  if (is(node, 'ConstantNode')) return atom(numberText(Number(node.value), 12));
  if (is(node, 'SymbolNode')) return atom(words.quantity(node.name));
  const args = operandsOf(node).map((operand) => write(operand, words));
  if (is(node, 'FunctionNode')) return call(node.fn.name, args);
  const [left = atom(''), right] = args;
  const op: string = is(node, 'OperatorNode') ? node.op : '';
  if (!right) return {text: `${op === '-' ? '−' : ''}${wrap(left, RANK.power)}`, rank: RANK.product};
  if (op === '+') return {text: `${left.text} + ${right.text}`, rank: RANK.sum};
  if (op === '-') return {text: `${left.text} − ${wrap(right, RANK.product)}`, rank: RANK.sum};
  if (op === '*') return {text: `${wrap(left, RANK.product)} × ${wrap(right, RANK.product)}`, rank: RANK.product};
  if (op === '/') return {text: `${wrap(left, RANK.product)} ÷ ${wrap(right, RANK.power)}`, rank: RANK.product};
  return power(left, right);
}

/** A formula as a line of text with × and ÷, brackets only where they are needed, ⌈ ⌉ for rounding up. */
export const formulaText = (node: MathNode, words: Words): string => write(node, words).text.replaceAll(`(${NBSP}`, '(');
