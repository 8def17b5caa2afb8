import fc from 'fast-check';
import {expect, test} from 'vitest';
import {ankiText, csvText, type DeckNote} from './anki';

/** As Anki reads it: header lines, then fields between tabs, quoted ones with doubled quotation marks. */
function readDeck(file: string): string[][] {
  const lines = file.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return lines.map((line) => [...line.matchAll(/(?:^|\t)(?:"((?:[^"]|"")*)"|([^\t]*))/g)].map(([, quoted, plain]) => (quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'))));
}
const note = (more: Partial<DeckNote> = {}): DeckNote => ({guid: 'two-loops-q-a-why', deck: 'Two Loops::Concepts', front: 'Why?', back: '<p>So.</p>', tags: ['step model'], ...more});

test('header lines come first, then a note a line', () => {
  expect(ankiText([note()])).toBe('#separator:tab\n#html:true\n#notetype:Basic\n#deck column:3\n#tags column:4\n#guid column:5\nWhy?\t<p>So.</p>\tTwo Loops::Concepts\tstep-model\ttwo-loops-q-a-why\n');
});

test('whatever the text, a reader finds the five fields', () => {
  const text = fc.string({minLength: 1}).filter((value) => value.trim() !== '');
  fc.assert(fc.property(fc.array(fc.record({front: text, back: text}), {minLength: 1}), (texts) => {
    const notes = texts.map(({front, back}, index) => note({guid: `g-${index}`, front, back}));
    const read = readDeck(ankiText(notes));
    expect(read.map((fields) => fields.length)).toEqual(notes.map(() => 5));
    expect(read.map((fields) => fields[4])).toEqual(notes.map(({guid}) => guid));
    expect(read.map((fields) => fields[0])).toEqual(notes.map(({front}) => front.replace(/\s*\n\s*/g, ' ').replace(/\t/g, ' ').trim()));
  }));
});

test('CSV doubles quotation marks and ends lines as RFC 4180 asks', () => {
  expect(csvText([note({front: 'He said "why"?'})])).toBe('"guid","deck","front","back","tags"\r\n"two-loops-q-a-why","Two Loops::Concepts","He said ""why""?","<p>So.</p>","step-model"\r\n');
});
