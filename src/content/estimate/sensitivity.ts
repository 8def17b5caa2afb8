import type {Program} from './program';
import type {EstimateFile} from './schema';

/** What a result becomes when one input goes from its low to its high end and all others stay. */
export interface Influence {
  id: string;
  low: number;
  high: number;
}

/** How far a result moves: by which factor, on a log scale, or by which difference if it changes sign or reaches zero. */
export function movement({low, high}: Influence, now: number): number {
  if (low * high > 0) return Math.abs(Math.log(high / low));
  return Math.abs(high - low) / (Math.abs(now) || 1);
}

/** The inputs that move a result, the strongest first. Those that do not move it are left out. */
export function influences(file: EstimateFile, program: Program, result: string, changed: ReadonlyMap<string, number> = new Map()): Influence[] {
  const only = program.ancestors(result);
  const at = (id?: string, value?: number): number => program.result(result, id === undefined ? changed : new Map([...changed, [id, value as number]]));
  const now = at();
  return file.inputs
    .filter(({id}) => only.has(id))
    .map(({id, range: [low, high]}) => ({id, low: at(id, low), high: at(id, high)}))
    .filter((influence) => movement(influence, now) > 1e-9)
    .sort((a, b) => movement(b, now) - movement(a, now) || a.id.localeCompare(b.id));
}
