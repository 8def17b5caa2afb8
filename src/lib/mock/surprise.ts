import {pick} from './random';

/**
 * The design of a surprise: one that was tried least often, where a problem that the reader expects counts as tried once
 * less.
 *
 * @param tried designs of all attempts
 * @param expected designs of the kinds of problems that the plan names
 */
export function surprise<Design extends {slug: string}>(designs: readonly Design[], tried: readonly string[], expected: readonly string[], seed: string): Design | undefined {
  const times = (slug: string): number => tried.filter((each) => each === slug).length - Number(expected.includes(slug));
  const fewest = Math.min(...designs.map(({slug}) => times(slug)));
  return pick(designs.filter(({slug}) => times(slug) === fewest), seed);
}
