import type {Marks} from './attempt';
import {rank, type Level} from './level';
import {levelShown, linesUpTo, SHARE, type RubricLine, type RubricStep} from './score';

export interface WeakPoint<Line extends RubricLine> {
  line: Line & {level: Level};
  step: string;
}

/**
 * The lines that it pays most to repair. A step that shows little comes before one that shows much, because the weakest
 * step limits the round; within a step lower levels come first, then the points that were lost. Three different steps
 * if there are three.
 */
export function weakest<Line extends RubricLine>(rubric: readonly RubricStep<Line>[], marks: Marks, level: Level, most = 3): WeakPoint<Line>[] {
  const lost = rubric.flatMap((entry, at) => {
    const shown = rank(levelShown(entry, marks, level));
    return linesUpTo(entry, level)
      .map((line) => ({line, step: entry.step, shown, at, points: line.points * (1 - SHARE[marks[line.id] ?? 'missed'])}))
      .filter(({points}) => points > 0);
  });
  lost.sort((a, b) => a.shown - b.shown || rank(a.line.level) - rank(b.line.level) || b.points - a.points || a.at - b.at);
  const first = lost.filter((each, index) => lost.findIndex(({step}) => step === each.step) === index);
  const rest = lost.filter((each) => !first.includes(each));
  return [...first, ...rest].slice(0, most).map(({line, step}) => ({line, step}));
}

/** A chapter that may mend a weak point: what its questions ask tells what it teaches. */
export interface Teacher {
  slug: string;
  title: string;
  questions: readonly {step: string; text: string}[];
}

const COMMON = new Set('about after against alone also because before between cannot could each every first from have instead into itself more most must names other over same says should some such than that their them then there these they this those through under what when where which while with without would your states gives design model models learns learned versions version views view tells ships prefers'.split(' '));

/** Words that carry meaning, without their endings, so that "calibrated" meets "calibration". */
const stems = (text: string): Set<string> =>
  new Set((text.toLowerCase().match(/[a-z]{4,}/g) ?? []).filter((word) => !COMMON.has(word)).map((word) => word.replace(/(?:ations?|ated|ating|ates?|ings?|edly|ed|es|s)$/, '').slice(0, 8)));

/** A word of a title tells most, one of a question of the same step more than one of another step. */
const WEIGHTS = {title: 3, near: 1.5, any: 1};
/** Less than this, in words that only one chapter uses, is chance; so is a lead of less than a quarter over the second. */
const ENOUGH = 1.7;
const LEAD = 1.25;

/**
 * The chapter whose title and questions share the most telling words with a line: a word counts more the fewer chapters
 * use it. Nothing if no chapter stands out, for a wrong chapter is worse than none.
 */
export function teacherOf(text: string, step: string, teachers: readonly Teacher[]): string | undefined {
  const known = teachers.map(({slug, title, questions}) => ({
    slug,
    title: stems(title),
    near: stems(questions.filter((question) => question.step === step).map((question) => question.text).join(' ')),
    any: stems(questions.map((question) => question.text).join(' ')),
  }));
  const users = (word: string): number => known.filter(({title, any}) => title.has(word) || any.has(word)).length;
  const score = ({title, near, any}: (typeof known)[number]): number =>
    [...stems(text)].reduce((sum, word) => {
      const weight = title.has(word) ? WEIGHTS.title : near.has(word) ? WEIGHTS.near : any.has(word) ? WEIGHTS.any : 0;
      return weight > 0 ? sum + weight * Math.log(1 + known.length / users(word)) : sum;
    }, 0);
  const [best, second] = known.map((each) => ({slug: each.slug, score: score(each)})).sort((a, b) => b.score - a.score || (a.slug < b.slug ? -1 : 1));
  return best && best.score >= ENOUGH * Math.log(1 + known.length) && best.score >= LEAD * (second?.score ?? 0) ? best.slug : undefined;
}
