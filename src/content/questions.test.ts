import {describe, expect, test} from 'vitest';
import {answerWords, parseQuestions, rubricLines} from './questions';
import {STEP_IDS} from './steps';

const question = (more: object = {}) => ({
  id: 'funnel-why', step: 'model', level: 'senior', prompt: 'Why a funnel?', facts: ['a', 'b', 'c'], trap: 'Because.', answer: 'word '.repeat(100).trim(), ...more,
});
const line = (id: string, points = 1) => ({id, points, text: 'States the goal.'});
const step = (name: string, more: object = {}) => ({step: name, mid: [line(`${name}-a`)], senior: [line(`${name}-b`, 2)], staff: [line(`${name}-c`, 3)], ...more});
const whole = STEP_IDS.map((name) => step(name));
const said = (value: unknown, complete = false) => parseQuestions(value, {complete}).issues.map(({path, found, fix}) => `${path.join('.')}: ${found}; ${fix}`);

test('a complete file passes', () => {
  const file = {questions: [question(), question({id: 'next', followUp: 'funnel-why'})], rubric: whole};
  expect(parseQuestions(file, {complete: true})).toEqual({value: {...file, clarifying: []}, issues: []});
});

test('either part may be left out', () => {
  expect(parseQuestions({questions: [question()]}).value).toMatchObject({rubric: []});
  expect(parseQuestions({rubric: [step('frame')]}).value).toMatchObject({questions: []});
});

describe('a question is refused with path and fix', () => {
  test.each([
    [{id: 'Funnel'}, /^questions\.0\.id: id: "Funnel"; write a kebab-case id/],
    [{step: 'train'}, /^questions\.0\.step: step: "train"; write one of clarify, frame/],
    [{level: 'junior'}, /one of mid, senior, staff/],
    [{facts: ['a', 'b']}, /^questions\.0\.facts: .*3 to 6/],
    [{facts: ['a', 'b', 'c', 'd', 'e', 'f', 'g']}, /3 to 6/],
    [{trap: undefined}, /no field trap/],
    [{answer: 'Too short.'}, /an answer of 2 words; write 80 to 250/],
    [{answer: 'word '.repeat(251)}, /an answer of 251 words/],
    [{answer: `## Title\n\n${'word '.repeat(90)}`}, /a heading in the answer/],
    [{followUp: 'absent'}, /^questions\.0\.followUp: followUp: absent; name a question of this file: other/],
    [{followUp: 'funnel-why'}, /follows itself/],
    [{followup: 'other'}, /did you mean followUp/],
  ])('%j', (change, message) => {
    const issues = said({questions: [question(change), question({id: 'other'})]});
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatch(message);
  });

  test('ids are unique', () => expect(said({questions: [question(), question()]})).toEqual(['questions.1.id: the id funnel-why twice; give each question its own id']));
});

describe('a rubric is refused with path and fix', () => {
  test.each([
    [[step('frame', {mid: []})], /^rubric\.0\.mid: .*1 to 3 lines/],
    [[step('frame', {mid: [line('a', 6)]})], /^rubric\.0\.mid\.0\.points: points: 6; write a whole number from 1 to 5/],
    [[step('frame', {staff: undefined})], /no field staff/],
    [[step('frame'), step('data', {mid: [line('frame-a')]})], /^rubric\.1\.mid\.0\.id: the id frame-a twice/],
    [[step('frame'), step('frame', {mid: [line('x')], senior: [line('y')], staff: [line('z')]})], /the step frame twice/],
  ])('%#', (rubric, message) => {
    const issues = said({rubric});
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatch(message);
  });

  test('a blueprint needs all seven steps', () => {
    expect(said({rubric: whole.slice(0, 5)}, true)).toEqual(['rubric: a rubric without serve, monitor; add an entry for each of the seven steps']);
    expect(said({rubric: whole.slice(0, 5)})).toEqual([]);
  });
});

test.each([[[], /questions: and/], [{question: []}, /did you mean questions/], [null, /questions: and/]])('%j is no questions file', (value, message) => expect(said(value)[0]).toMatch(message));

test('a citation is no word, a formula is one', () => {
  expect(answerWords('Memory is $4 d + 8 M$ bytes <Cite id="faiss" at="section 3" />, or `x + y`:\n\n$$\na + b\n$$\n')).toBe(7);
});

test('lines of a rubric know their step and level', () => {
  expect(rubricLines([step('data') as never])[2]).toMatchObject({id: 'data-c', step: 'data', level: 'staff', points: 3});
});

describe('questions to ask', () => {
  const asked = (id: string, changes = ['Yes: a.', 'No: b.']) => ({id, ask: 'Is it?', changes});
  const family = (more: object = {}) => ({family: 'search', label: 'Search', questions: [asked('a'), asked('b'), asked('c')], ...more});

  test('pass by family', () => {
    expect(parseQuestions({clarifying: [family()]}).value?.clarifying).toHaveLength(1);
  });

  test.each([
    [family({questions: [asked('a')]}), /^clarifying\.0\.questions: .*at least 3 questions/],
    [family({questions: [asked('a', ['One.']), asked('b'), asked('c')]}), /^clarifying\.0\.questions\.0\.changes: .*2 or 3 sentences/],
    [family({questions: [asked('a'), asked('a'), asked('search')]}), /the id a twice/],
    [family({label: undefined}), /no field label/],
  ])('%#', (entry, message) => {
    expect(said({clarifying: [entry]}).join('\n')).toMatch(message);
  });
});
