import type {Mark, Marks, Result} from './attempt';
import {LEVELS, levelName, rank, REACHED, upTo, type Level, type Reached} from './level';

export interface RubricLine {
  id: string;
  points: number;
}
export interface RubricStep<Line extends RubricLine = RubricLine> {
  step: string;
  lines: Readonly<Record<Level, readonly Line[]>>;
}

/** Share of its points that a line earns. What was not marked was not said. */
export const SHARE: Readonly<Record<Mark, number>> = {missed: 0, touched: 0.5, solid: 1};
const worth = (mark: Mark | undefined): number => (mark ? SHARE[mark] : 0);

/** The lines that an interview at a level is scored by: those of the level and of the ones below. */
export const linesUpTo = <Line extends RubricLine>({lines}: RubricStep<Line>, level: Level): (Line & {level: Level})[] =>
  upTo(level).flatMap((each) => lines[each].map((line) => ({...line, level: each})));

/** Points that a step earned, of those it offers up to the chosen level. */
export function points(step: RubricStep, marks: Marks, level: Level): {got: number; of: number} {
  const lines = linesUpTo(step, level);
  return {got: lines.reduce((sum, line) => sum + line.points * worth(marks[line.id]), 0), of: lines.reduce((sum, line) => sum + line.points, 0)};
}

/**
 * The level that a step shows, by the rule of docs/framework/levels.mdx: the highest whose ticks reach half of its
 * lines, as those of the level below do. A solid line is a tick. A touched one, said in part or after a hint, is one
 * more tick at the level below, so a touched mid line is none.
 */
export function levelShown({lines}: RubricStep, marks: Marks, level: Level): Reached {
  const count = (of: Level | undefined, mark: Mark): number => (of ? lines[of].filter(({id}) => marks[id] === mark).length : 0);
  const above = (of: Level): Level | undefined => upTo(level)[rank(of)];
  const half = (of: Level): boolean => lines[of].length > 0 && count(of, 'solid') + count(above(of), 'touched') >= lines[of].length / 2;
  const failed = upTo(level).findIndex((each) => !half(each));
  return REACHED[failed < 0 ? rank(level) : failed] ?? 'none';
}

const STEPS_NEEDED = 4;
const count = (levels: readonly Reached[], level: Level): number => levels.filter((each) => rank(each) >= rank(level)).length;

/** The level of the round: the highest that four or more steps show or exceed, with no step more than one level below it. */
export const roundLevel = (levels: readonly Reached[], chosen: Level): Reached =>
  [...upTo(chosen)].reverse().find((level) => count(levels, level) >= STEPS_NEEDED && levels.every((each) => rank(each) >= rank(level) - 1)) ?? 'none';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const list = (names: readonly string[]): string => (names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : (names[0] ?? ''));
const steps = (number: number): string => `${number} ${number === 1 ? 'step' : 'steps'}`;

/** Why the round came to its level, and what kept it from the next one. */
export function reason(result: Pick<Result, 'steps' | 'level'>, chosen: Level, nameOf: (step: string) => string): string {
  const levels = result.steps.map(({level}) => level);
  const reached = result.level;
  const why = reached === 'none' ? 'No level is shown yet.' : `${capital(reached)}: ${steps(count(levels, reached))} of ${levels.length} show it or more, and none is more than one level below.`;
  const next = LEVELS[rank(reached)];
  if (!next || rank(next) > rank(chosen)) return rank(reached) < rank('staff') && reached !== 'none' ? `${why} Higher lines were not part of this interview.` : why;
  const there = count(levels, next);
  if (there < STEPS_NEEDED) return `${why} For ${next}, four steps have to show it; ${there === 0 ? 'none does' : there === 1 ? 'one does' : `${there} do`}.`;
  const low = result.steps.filter(({level}) => rank(level) < rank(next) - 1);
  return `${why} ${capital(steps(there))} show ${next}, but ${list(low.map(({id, level}) => `${nameOf(id)} is ${levelName(level)}`))}: the weakest step limits the round.`;
}
