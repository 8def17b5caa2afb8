import {duplicates, nearest, type Checked, type Issue} from '../issue';
import {COUNTING_UNITS, mathWith} from './mathjs';
import {checkUnits, compile, type Numbers, type Program} from './program';
import {parseFields, type EstimateFile, type Input} from './schema';
import {isTaken, isUnitName, unitFault} from './units';

/** An estimate that passed all checks, with its results. */
export interface Estimate {
  file: EstimateFile;
  program: Program;
  /** Every quantity, inputs included, in its declared unit. */
  numbers: Numbers;
}

const at = (path: Issue['path'], found: string, fix: string): Issue => ({path, found, fix});

function unitFaults({units, inputs, derived}: EstimateFile): Issue[] {
  const shared = mathWith();
  const known = units.flatMap((name, index) => {
    if (COUNTING_UNITS.includes(name)) return [at(['units', index], `units: ${name}, which every estimate knows`, 'take it off the list')];
    return isUnitName(shared, name) ? [at(['units', index], `units: ${name}, which already means another unit`, 'choose another word')] : [];
  });
  known.push(...duplicates(units, (name) => name, (name, _, index) => at(['units', index], `units: ${name} twice`, 'write it once')));
  if (known.length > 0) return known;
  const math = mathWith(units);
  const faults = (list: readonly {id: string; unit: string}[], key: string): Issue[] =>
    list.flatMap(({id, unit}, index) => {
      const fault = unitFault(math, unit, units);
      return fault ? [at([key, index, 'unit'], `${key}.${id}.unit: ${fault.found}`, fault.fix)] : [];
    });
  return [...faults(inputs, 'inputs'), ...faults(derived, 'derived')];
}

function nameFaults({units, inputs, derived, headline}: EstimateFile): Issue[] {
  const math = mathWith(units);
  const places = [...inputs.map(({id}, index) => ({id, path: ['inputs', index, 'id']})), ...derived.map(({id}, index) => ({id, path: ['derived', index, 'id']}))];
  const taken = places.filter(({id}) => isTaken(math, id)).map(({id, path}) => at(path, `the id ${id}, which is the name of a unit or a function`, 'use a longer name'));
  const twice = duplicates(places, ({id}) => id, ({id, path}) => at(path, `the id ${id} twice`, 'give each quantity its own id'));
  const ids = derived.map(({id}) => id);
  const heads = headline.flatMap((id, index) => {
    if (ids.includes(id)) return [];
    const hint = nearest(id, ids);
    return [at(['headline', index], `headline: ${id}, which is no derived quantity`, hint ? `did you mean ${hint}?` : `the derived quantities are ${ids.join(', ')}`)];
  });
  return [...taken, ...twice, ...heads];
}

function rangeFault({id, value, range: [low, high]}: Input, index: number): Issue[] {
  if (value >= low && value <= high) return [];
  return [at(['inputs', index, 'range'], `inputs.${id}.range: ${low} to ${high}, which does not hold the value ${value}`, 'widen the range or correct the value')];
}

/** Checks an estimate.yaml as a whole and evaluates it with units. All problems are collected. */
export function parseEstimate(value: unknown): Checked<Estimate> {
  const fields = parseFields(value);
  if (!fields.value) return fields;
  const file = fields.value;
  const early = [...unitFaults(file)];
  if (early.some(({path}) => path[0] === 'units')) return {issues: early};
  early.push(...nameFaults(file), ...file.inputs.flatMap(rangeFault));
  const {program, issues} = compile(file);
  if (!program) return {issues: [...early, ...issues]};
  if (!early.some(({path}) => path[2] === 'unit')) early.push(...checkUnits(file, program));
  if (early.length > 0) return {issues: early};
  const numbers = new Map([...file.inputs.map(({id, value: number}): [string, number] => [id, number]), ...program.run()]);
  return {value: {file, program, numbers}, issues: []};
}
