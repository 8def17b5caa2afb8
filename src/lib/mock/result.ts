import type {Attempt, Result} from './attempt';
import {levelShown, linesUpTo, points, roundLevel, type RubricLine, type RubricStep} from './score';
import {weakest, type WeakPoint} from './weak';

/**
 * What a review came to.
 *
 * @param chapterOf the chapter that mends a weak point
 */
export function resultOf<Line extends RubricLine>(rubric: readonly RubricStep<Line>[], {setup: {level}, marks}: Pick<Attempt, 'setup' | 'marks'>, chapterOf: (point: WeakPoint<Line>) => string): Result {
  const steps = rubric.map((entry) => ({id: entry.step, ...points(entry, marks, level), level: levelShown(entry, marks, level)}));
  const lines = rubric.flatMap((entry) => linesUpTo(entry, level));
  return {
    steps,
    level: roundLevel(steps.map((step) => step.level), level),
    weak: weakest(rubric, marks, level).map((point) => ({line: point.line.id, step: point.step, chapter: chapterOf(point)})),
    marked: lines.filter(({id}) => marks[id]).length,
    lines: lines.length,
  };
}

export const totals = ({steps}: Pick<Result, 'steps'>): {got: number; of: number; share: number} => {
  const got = steps.reduce((sum, step) => sum + step.got, 0);
  const of = steps.reduce((sum, step) => sum + step.of, 0);
  return {got, of, share: of > 0 ? got / of : 0};
};
