import type {MathJsInstance, MathNode} from 'mathjs';
import type {Issue} from '../issue';
import {evaluationFault, unitMismatch} from './dimensionFault';
import {readFormula} from './formula';
import {mathWith} from './mathjs';
import {ancestors, ordered} from './order';
import type {Derived, EstimateFile} from './schema';
import {numberIn, valueIn, type Value} from './units';

/** Numbers by id, each in the unit that its quantity declares. */
export type Numbers = Map<string, number>;

/** An estimate ready to be evaluated, any number of times, with units. */
export interface Program {
  math: MathJsInstance;
  /** Formula of each derived quantity, in the order of evaluation. */
  formulas: ReadonlyMap<string, {node: MathNode; names: readonly string[]}>;
  /** The derived quantity and everything it is made of. */
  ancestors(id: string): Set<string>;
  /**
   * Evaluates the derived quantities.
   *
   * @param changed values of inputs that differ from the file's, in the unit of the input
   */
  run(changed?: ReadonlyMap<string, number>): Numbers;
  /** Evaluates one of them, and of the others only what it needs. */
  result(id: string, changed?: ReadonlyMap<string, number>): number;
}

/** Reads all formulas, or says what is wrong with names and order. Units of the file must be readable. */
export function compile(file: EstimateFile): {program: Program; issues: []} | {program?: undefined; issues: Issue[]} {
  const math = mathWith(file.units);
  const ids = [...file.inputs, ...file.derived].map(({id}) => id);
  const issues: Issue[] = [];
  const formulas = new Map<string, {node: MathNode; names: string[]; code: {evaluate(scope: object): Value}; derived: Derived}>();
  file.derived.forEach((derived, index) => {
    const formula = readFormula(math, derived.formula, ids);
    for (const {found, fix} of formula.faults) issues.push({path: ['derived', index, 'formula'], found: `derived.${derived.id}.formula: ${found}`, fix});
    if (formula.node) formulas.set(derived.id, {...formula, code: formula.node.compile() as never, derived});
  });
  const needs = new Map([...formulas].map(([id, {names}]) => [id, names]));
  const {order, circle} = ordered(needs);
  if (circle) {
    const index = file.derived.findIndex(({id}) => id === circle[0]);
    issues.push({path: ['derived', index, 'formula'], found: `derived.${circle[0]}.formula: a circle, ${circle.join(' → ')}`, fix: 'take one of them out of the formula of another, or make it an input'});
  }
  if (issues.length > 0) return {issues};
  const inOrder = new Map(order.flatMap((id) => { const formula = formulas.get(id); return formula ? [[id, formula] as const] : []; }));
  const units = new Map(file.inputs.map(({id, unit}) => [id, valueIn(math, 1, unit)]));
  const evaluate = (changed?: ReadonlyMap<string, number>, only?: ReadonlySet<string>): Map<string, Value> => {
    const scope = new Map<string, Value>();
    for (const {id, value} of file.inputs) if (!only || only.has(id)) scope.set(id, math.multiply(changed?.get(id) ?? value, units.get(id) as Value) as Value);
    for (const [id, {code}] of inOrder) if (!only || only.has(id)) scope.set(id, code.evaluate(scope));
    return scope;
  };
  const numberOf = (id: string, scope: Map<string, Value>): number => numberIn(math, scope.get(id) as Value, formulas.get(id)?.derived.unit ?? '1');
  const run: Program['run'] = (changed) => {
    const scope = evaluate(changed);
    return new Map(order.map((id) => [id, numberOf(id, scope)]));
  };
  const needed = (id: string): Set<string> => ancestors(id, needs);
  return {program: {math, formulas: inOrder, ancestors: needed, run, result: (id, changed) => numberOf(id, evaluate(changed, needed(id)))}, issues: []};
}

/** Evaluates each formula by itself and reports every result that is no number or has another unit than declared. */
export function checkUnits(file: EstimateFile, {math, formulas}: Program): Issue[] {
  const scope = new Map<string, Value>(file.inputs.map(({id, value, unit}) => [id, valueIn(math, value, unit)]));
  const issues: Issue[] = [];
  const faulty = new Set<string>();
  for (const [id, {node, names}] of formulas) {
    const index = file.derived.findIndex((derived) => derived.id === id);
    const derived = file.derived[index];
    // What a faulty result makes wrong further down is not reported again.
    const spoilt = names.some((name) => faulty.has(name));
    if (spoilt) faulty.add(id);
    if (!derived || spoilt) continue;
    const report = (at: string, found: string, fix: string) => {
      faulty.add(id);
      issues.push({path: ['derived', index, at], found: `derived.${id}.${at}: ${found}`, fix});
    };
    try {
      const value = node.evaluate(scope) as Value;
      const fault = unitMismatch(math, value, derived);
      const number = fault ? 0 : numberIn(math, value, derived.unit);
      if (fault) report(fault.at, fault.found, fault.fix);
      if (!Number.isFinite(number)) report('formula', `${derived.formula}, which gives ${number}`, 'look for a division by zero or the logarithm of a negative number');
      scope.set(id, value);
    } catch {
      const fault = evaluationFault(math, node, scope);
      report(fault.at, fault.found, fault.fix);
    }
  }
  return issues;
}
