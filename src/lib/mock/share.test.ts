import {deflateRawSync, inflateRawSync} from 'node:zlib';
import fc from 'fast-check';
import * as v from 'valibot';
import {describe, expect, test} from 'vitest';
import {played, start} from './arbitraries';
import {noteSchema, type Attempt} from './attempt';
import {attemptJson, attemptMarkdown} from './export';
import {nextStep} from './run';
import {readAttemptLink, sharedOf, sharedSchema, writeAttemptLink} from './share';

const begun = start({design: 'video-recsys', level: 'senior', minutes: 45, clock: 'on', interviewer: 'probing'});
const attempt: Attempt = {
  ...nextStep(begun, begun.startedAt + 300_000),
  asked: [{question: 'video-recsys/secret-question', step: 'clarify', as: 'answered'}],
  marks: {'clarify-goal': 'solid'},
  result: {steps: [{id: 'clarify', got: 1, of: 4, level: 'mid'}], level: 'none', weak: [{line: 'secret-line', step: 'clarify', chapter: 'calibration'}], marked: 1, lines: 30},
};

describe('a link to an attempt', () => {
  test('gives back setup, times and scores, and is short', async () => {
    const {hash = ''} = await writeAttemptLink(sharedOf(attempt));
    expect(hash.length).toBeLessThan(600);
    const {value} = await readAttemptLink(hash);
    expect(value).toMatchObject({setup: begun.setup, result: {level: 'none', steps: [{id: 'clarify', got: 1, of: 4, level: 'mid'}]}});
    expect(value?.phases[0]).toEqual({id: 'clarify', minutes: 6, took: 300});
    expect(value?.notes).toBeUndefined();
  });
  test('holds notes only if they are given, and never questions, marks, board or dates', async () => {
    const inflated = async (notes?: Record<string, string>) => inflateRawSync(Buffer.from((await writeAttemptLink(sharedOf(attempt, notes))).hash?.slice(4) ?? '', 'base64url')).toString();
    const plain = await inflated();
    for (const secret of ['secret', 'marks', 'asked', 'clarify-goal', String(begun.startedAt), 'notes']) expect(plain).not.toContain(secret);
    expect(await inflated({clarify: 'ship it', frame: ' '})).toContain('"notes":{"clarify":"ship it"}');
  });
  test('that is too large says to use a file', async () => {
    const noise = Array.from({length: 20_000}, (_, at) => String.fromCharCode(33 + ((at * 7919 * (at % 97)) % 9000))).join('');
    expect((await writeAttemptLink(sharedOf(attempt, {a: noise, b: [...noise].reverse().join(''), c: noise.slice(7)}))).error).toContain('too large for a link');
  });
  const near = JSON.parse(JSON.stringify(sharedOf(attempt, {clarify: 'x'}))) as Record<string, unknown>;
  const hostile = fc.oneof(
    fc.jsonValue({maxDepth: 5}),
    fc.tuple(fc.constantFrom(...Object.keys(near), '__proto__'), fc.jsonValue()).map(([key, part]) => ({...near, [key]: part})),
    fc.tuple(fc.constantFrom(...Object.keys(near)), fc.dictionary(fc.string(), fc.jsonValue())).map(([key, part]) => ({...near, [key]: part})),
  );
  test('10,000 hostile links: a value of the right form or a reason', async () => {
    await fc.assert(fc.asyncProperty(hostile, async (value) => {
      const read = await readAttemptLink(`#a1.${deflateRawSync(JSON.stringify(value)).toString('base64url')}`);
      expect(read.error === undefined ? v.is(sharedSchema, read.value) : read.error.length > 20).toBe(true);
    }), {numRuns: 10_000});
  });
});

describe('an export', () => {
  const dossier = {
    id: 'x1', attempt, title: 'Video | recommendation', prompt: 'Design *it*.', day: '21 November 2026', stepName: (id: string) => id.toUpperCase(),
    linesOf: (step: string) => (step === 'clarify' ? [{id: 'clarify-goal', level: 'mid' as const, points: 1, text: 'States the <goal>.'}] : []),
    questionText: () => 'Why?', notes: {clarify: 'DAU 100 M\n```\n# not a heading\n```'}, reason: 'Because.',
    board: {components: [{id: 'a', type: 'client' as const, label: 'App'}], connections: []},
  };
  test('as Markdown has the scores, the marks, the notes as they are, and the board', () => {
    const text = attemptMarkdown(dossier);
    expect(text).toContain('# Mock interview: Video \\| recommendation');
    expect(text).toContain('| CLARIFY | 6:00 | 5:00 | 1 of 4 | mid |');
    expect(text).toContain('- solid (mid, 1): States the \\<goal\\>.');
    expect(text).toContain('````text\nDAU 100 M\n```\n# not a heading\n```\n````');
    expect(text).toContain('```mermaid\nflowchart TB');
    expect(text.match(/^# /gm)).toHaveLength(2);
  });
  test('as JSON holds everything', () => {
    fc.assert(fc.property(played, ({attempt: any}) => {
      expect(JSON.parse(attemptJson({...dossier, attempt: any}))).toEqual({app: 'two-loops', kind: 'attempt', version: 1, id: 'x1', attempt: JSON.parse(JSON.stringify(any)), notes: dossier.notes, board: dossier.board});
    }), {numRuns: 20});
    expect(v.is(noteSchema, dossier.notes.clarify)).toBe(true);
  });
});
