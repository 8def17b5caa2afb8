import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {MARKS, type Marks} from './attempt';
import {compare} from './compare';
import {LEVELS, rank, type Level, type Reached} from './level';
import {resultOf, totals} from './result';
import {levelShown, points, reason, roundLevel} from './score';
import {teacherOf, weakest} from './weak';
import {start, STEPS} from './arbitraries';
import {nextStep} from './run';

const step = (id: string) => ({
  step: id,
  lines: {
    mid: [{id: `${id}-m1`, points: 1}, {id: `${id}-m2`, points: 1}],
    senior: [{id: `${id}-s1`, points: 2}, {id: `${id}-s2`, points: 2}],
    staff: [{id: `${id}-t1`, points: 3}],
  },
});
const A = step('a');
const rubric = STEPS.map(({id}) => step(id));
/** Marks that make a step show a level. */
const showing = (id: string, level: Reached): Marks => ({
  ...(rank(level) >= 1 ? {[`${id}-m1`]: 'solid' as const} : {}),
  ...(rank(level) >= 2 ? {[`${id}-s1`]: 'solid' as const} : {}),
  ...(rank(level) >= 3 ? {[`${id}-t1`]: 'solid' as const} : {}),
});
const round = (...levels: Reached[]): Marks => Object.assign({}, ...levels.map((level, at) => showing(STEPS[at]?.id ?? '', level)));

describe('points of a step', () => {
  test('are full for solid, half for touched, none otherwise, up to the chosen level', () => {
    const marks: Marks = {'a-m1': 'solid', 'a-m2': 'touched', 'a-s1': 'touched', 'a-s2': 'missed', 'a-t1': 'solid'};
    expect(points(A, marks, 'mid')).toEqual({got: 1.5, of: 2});
    expect(points(A, marks, 'senior')).toEqual({got: 2.5, of: 6});
    expect(points(A, marks, 'staff')).toEqual({got: 5.5, of: 9});
    expect(points(A, {}, 'staff')).toEqual({got: 0, of: 9});
  });
});

describe('the level of a step', () => {
  test.each<[string, Marks, Reached]>([
    ['nothing said', {}, 'none'],
    ['half of mid', {'a-m1': 'solid'}, 'mid'],
    ['half of both', {'a-m1': 'solid', 'a-s2': 'solid'}, 'senior'],
    ['everything', {'a-m1': 'solid', 'a-s2': 'solid', 'a-t1': 'solid'}, 'staff'],
    ['senior without mid shows nothing', {'a-s1': 'solid', 'a-s2': 'solid'}, 'none'],
    ['staff without senior is mid', {'a-m1': 'solid', 'a-t1': 'solid'}, 'mid'],
    ['a mid line after a hint counts for nothing', {'a-m1': 'touched', 'a-m2': 'touched'}, 'none'],
    ['a senior line after a hint is one more tick at mid', {'a-s1': 'touched'}, 'mid'],
    ['a staff line after a hint is one more tick at senior', {'a-m1': 'solid', 'a-t1': 'touched'}, 'senior'],
  ])('%s', (_, marks, level) => expect(levelShown(A, marks, 'staff')).toBe(level));
  test('is at most the chosen one', () => {
    expect(levelShown(A, {'a-m1': 'solid', 'a-s2': 'solid', 'a-t1': 'solid'}, 'mid')).toBe('mid');
  });
});

describe('the level of the round, by docs/framework/levels.mdx', () => {
  test.each<[string, Reached[], Reached]>([
    ['senior at four, the rest mid', ['senior', 'senior', 'senior', 'senior', 'mid', 'mid', 'mid'], 'senior'],
    ['three steps are too few', ['senior', 'senior', 'senior', 'mid', 'mid', 'mid', 'mid'], 'mid'],
    ['six at senior and no word on evaluation give mid', ['senior', 'senior', 'senior', 'senior', 'none', 'senior', 'senior'], 'mid'],
    ['the transcript: staff at three, senior at four', ['staff', 'senior', 'staff', 'senior', 'senior', 'staff', 'senior'], 'senior'],
    ['staff at four, senior at three', ['staff', 'senior', 'staff', 'senior', 'staff', 'staff', 'senior'], 'staff'],
    ['staff everywhere but nothing at one', ['staff', 'staff', 'staff', 'staff', 'staff', 'staff', 'none'], 'mid'],
    ['mid at three', ['mid', 'mid', 'mid', 'none', 'none', 'none', 'none'], 'none'],
  ])('%s', (_, levels, level) => {
    expect(roundLevel(levels, 'staff')).toBe(level);
    expect(resultOf(rubric, {setup: {...start({design: 'd', level: 'staff', minutes: 45, clock: 'on', interviewer: 'quiet'}).setup}, marks: round(...levels)}, () => 'x').steps.map((each) => each.level)).toEqual(levels);
  });
  test('better marks never lower anything', () => {
    const ids = rubric.flatMap(({lines}) => LEVELS.flatMap((level) => lines[level].map(({id}) => id)));
    const marks = fc.dictionary(fc.constantFrom(...ids), fc.constantFrom(...MARKS));
    fc.assert(fc.property(marks, fc.constantFrom(...ids), fc.constantFrom<Level>(...LEVELS), (some, id, level) => {
      const better = {...some, [id]: 'solid' as const};
      const [one, two] = [some, better].map((each) => resultOf(rubric, {setup: {design: 'd', level, minutes: 45, clock: 'on', interviewer: 'quiet'}, marks: each}, () => 'x'));
      expect(totals(two!).got).toBeGreaterThanOrEqual(totals(one!).got);
      // A touched line counts one level lower; in full it counts at its own, so only from "missed" is this a law.
      if (some[id] !== 'touched') expect(rank(two!.level)).toBeGreaterThanOrEqual(rank(one!.level));
    }));
  });
  test('the reason is a sentence with what holds the round back', () => {
    const say = (levels: Reached[], chosen: Level) => reason({steps: levels.map((level, at) => ({id: STEPS[at]?.id ?? '', got: 0, of: 1, level})), level: roundLevel(levels, chosen)}, chosen, (id) => id.toUpperCase());
    expect(say(['senior', 'senior', 'senior', 'senior', 'none', 'senior', 'senior'], 'senior')).toBe(
      'Mid: 6 steps of 7 show it or more, and none is more than one level below. 6 steps show senior, but EVALUATE is below mid: the weakest step limits the round.',
    );
    expect(say(['mid', 'mid', 'mid', 'mid', 'none', 'none', 'none'], 'senior')).toContain('For senior, four steps have to show it; none does.');
    expect(say(['none', 'none', 'none', 'none', 'none', 'none', 'mid'], 'mid')).toBe('No level is shown yet. For mid, four steps have to show it; one does.');
    expect(say(['mid', 'mid', 'mid', 'mid', 'mid', 'none', 'mid'], 'mid')).toContain('Higher lines were not part');
    expect(say(['staff', 'staff', 'staff', 'staff', 'staff', 'staff', 'staff'], 'staff')).toBe('Staff: 7 steps of 7 show it or more, and none is more than one level below.');
  });
});

describe('weak points', () => {
  test('come from the weakest steps, one each, mid lines first', () => {
    const marks = {...round('senior', 'senior', 'none', 'senior', 'mid', 'senior', 'senior'), 'data-s1': 'solid', 'clarify-m2': 'touched'} as Marks;
    expect(weakest(rubric, marks, 'senior').map(({line, step: at}) => [at, line.id])).toEqual([['data', 'data-m1'], ['evaluate', 'evaluate-m2'], ['frame', 'frame-m2']]);
  });
  test('are none when everything was solid, and at most what was lost', () => {
    const all = Object.fromEntries(rubric.flatMap(({lines}) => LEVELS.flatMap((level) => lines[level].map(({id}) => [id, 'solid' as const]))));
    expect(weakest(rubric, all, 'staff')).toEqual([]);
    expect(weakest(rubric, {...all, 'data-t1': 'missed', 'data-m1': 'touched'}, 'staff').map(({line}) => line.id)).toEqual(['data-m1', 'data-t1']);
  });
  const teachers = [
    {slug: 'calibration', title: 'Calibration', questions: [{step: 'evaluate', text: 'Scores are twice the observed rate. What do you fix?'}]},
    {slug: 'delayed-labels', title: 'Delayed labels', questions: [{step: 'data', text: 'A chargeback arrives after months. How long do you wait for a label?'}]},
    {slug: 'serving-patterns', title: 'Serving patterns', questions: [{step: 'serve', text: 'Which fallback answers when the server is slow?'}]},
  ];
  test('lead to the chapter that talks about them', () => {
    expect(teacherOf('Checks that the probability is calibrated by amount.', 'evaluate', teachers)).toBe('calibration');
    expect(teacherOf('Chooses a waiting time for the label and says what it delays.', 'data', teachers)).toBe('delayed-labels');
    expect(teacherOf('Cuts scope aloud and names the owner.', 'clarify', teachers)).toBeUndefined();
    expect(teacherOf('', 'clarify', [])).toBeUndefined();
  });
});

test('two attempts compare by shares of points, step by step', () => {
  const at = (marks: Marks) => {
    const attempt = nextStep(start({design: 'd', level: 'senior', minutes: 45, clock: 'on', interviewer: 'quiet'}), 1_795_000_060_000);
    return {...attempt, marks, result: resultOf(rubric, {...attempt, marks}, () => 'x')};
  };
  const [row] = compare(at({}), at({'clarify-m1': 'solid', 'clarify-s1': 'solid'}));
  expect(row).toMatchObject({step: 'clarify', before: {got: 0, of: 6, level: 'none', took: 60_000}, after: {got: 3, level: 'senior'}, change: 0.5});
  expect(compare({...at({}), result: undefined}, at({}))[0]).toMatchObject({step: 'clarify', before: undefined, change: undefined});
});
