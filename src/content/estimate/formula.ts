import type {ConstantNode, FunctionNode, MathJsInstance, MathNode, OperatorNode, ParenthesisNode, SymbolNode} from 'mathjs';
import {FUNCTIONS} from './mathjs';
import {suggest} from './suggest';
import {isUnitName} from './units';

const OPERATORS = new Set(['+', '-', '*', '/', '^']);

export type Kind = {
  ConstantNode: ConstantNode<number>;
  SymbolNode: SymbolNode;
  OperatorNode: OperatorNode;
  ParenthesisNode: ParenthesisNode;
  FunctionNode: FunctionNode<SymbolNode>;
};

/** Whether a node is of a kind, known to the type checker. */
export const is = <K extends keyof Kind>(node: MathNode, kind: K): node is Kind[K] & MathNode => node.type === kind;

/** The operands of a node, or nothing if it has none. */
export function operandsOf(node: MathNode): MathNode[] {
  if (is(node, 'OperatorNode') || is(node, 'FunctionNode')) return node.args;
  return is(node, 'ParenthesisNode') ? [node.content] : [];
}

/** A formula that can be read, with the quantities it names, or what is wrong with it. */
export type Formula = {node: MathNode; names: string[]; faults: []} | {node?: undefined; faults: {found: string; fix: string}[]};

/**
 * Reads a formula and refuses whatever is more than arithmetic over known names.
 *
 * @param ids quantities of the estimate
 */
export function readFormula(math: MathJsInstance, formula: string, ids: readonly string[]): Formula {
  let node: MathNode;
  try {
    node = math.parse(formula);
  } catch (error) {
    return {faults: [{found: `${formula}, which cannot be read: ${(error as Error).message}`, fix: 'use names, numbers, + - * / ^, brackets and functions, as in dau * 20 / (1 day)'}]};
  }
  const faults: {found: string; fix: string}[] = [];
  const names = new Set<string>();
  const see = (at: MathNode): void => {
    if (is(at, 'SymbolNode')) {
      if (ids.includes(at.name)) names.add(at.name);
      else if (!isUnitName(math, at.name)) {
        const hint = suggest(at.name, [...ids, ...FUNCTIONS]);
        faults.push({found: `the unknown name ${at.name}`, fix: `${hint ? `did you mean ${hint}? Otherwise ` : ''}add ${at.name} to inputs: or derived:`});
      }
    } else if (is(at, 'FunctionNode')) {
      if (!FUNCTIONS.includes(at.fn.name)) faults.push({found: `the function ${at.fn.name}`, fix: `the functions are ${FUNCTIONS.join(', ')}`});
    } else if (is(at, 'OperatorNode') ? !OPERATORS.has(at.op) : is(at, 'ConstantNode') ? typeof at.value !== 'number' : !is(at, 'ParenthesisNode')) {
      faults.push({found: `${at.toString()}, which is no arithmetic`, fix: 'use names, numbers, + - * / ^, brackets and functions'});
    }
    operandsOf(at).forEach(see);
  };
  see(node);
  return faults.length > 0 ? {faults} : {node, names: [...names], faults: []};
}
