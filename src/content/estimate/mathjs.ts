import {
  absDependencies, addDependencies, ceilDependencies, create, createUnitDependencies, divideDependencies, expDependencies, floorDependencies,
  log10Dependencies, log2Dependencies, logDependencies, maxDependencies, minDependencies, multiplyDependencies, parseDependencies, powDependencies,
  roundDependencies, sqrtDependencies, subtractDependencies, sumDependencies, unaryMinusDependencies, unaryPlusDependencies, unitDependencies,
  type FactoryFunctionMap, type MathJsInstance,
} from 'mathjs';

/** Counting units that every estimate knows. Each is a dimension of its own, so that users are never added to hosts. */
export const COUNTING_UNITS: readonly string[] = [
  'user', 'request', 'item', 'impression', 'event', 'example', 'token', 'query', 'document', 'chunk', 'vector', 'row', 'replica', 'host', 'gpu',
  'core', 'click', 'conversion', 'transaction', 'review', 'reviewer', 'post', 'ad', 'session', 'video', 'image', 'call', 'label', 'alert',
  'candidate', 'FLOP', 'USD', 'arm', 'parameter',
];

/** Functions that a formula may call. */
export const FUNCTIONS: readonly string[] = ['ceil', 'floor', 'round', 'min', 'max', 'sqrt', 'exp', 'log', 'log2', 'log10', 'abs', 'pow', 'sum'];

/** Only what formulas need: a reader's browser loads this too, once an input changes. */
const DEPENDENCIES = {
  absDependencies, addDependencies, ceilDependencies, createUnitDependencies, divideDependencies, expDependencies, floorDependencies,
  log10Dependencies, log2Dependencies, logDependencies, maxDependencies, minDependencies, multiplyDependencies, parseDependencies, powDependencies,
  roundDependencies, sqrtDependencies, subtractDependencies, sumDependencies, unaryMinusDependencies, unaryPlusDependencies, unitDependencies,
};

const instances = new Map<string, MathJsInstance>();

/**
 * mathjs with the shared counting units and those of a file.
 *
 * @param units counting units of the file; none of them may be known already
 */
export function mathWith(units: readonly string[] = []): MathJsInstance {
  const key = [...units].sort().join(' ');
  const known = instances.get(key);
  if (known) return known;
  const math = create(DEPENDENCIES as FactoryFunctionMap) as MathJsInstance;
  for (const name of COUNTING_UNITS) math.createUnit(name, name === 'FLOP' ? {prefixes: 'short'} : {});
  for (const name of units) math.createUnit(name);
  instances.set(key, math);
  return math;
}
