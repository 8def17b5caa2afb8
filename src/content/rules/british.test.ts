import {expect, test} from 'vitest';
import {contextWith, fixture, findingsOf} from '../../../tests/content/fixture';
import {british} from './british';

test('British words, words with a z of their own, and code pass', () => {
  expect(findingsOf(british, 'passes')).toEqual([]);
});

test('American words are named with the British one', () => {
  expect(findingsOf(british, 'fails').sort()).toEqual([
    '1 "artifacts"',
    '1 "behavior"',
    '1 "labeled"',
    '2 "catalog"',
    '2 "gray"',
    '2 "normalized"',
    '2 "tokenization"',
  ]);
  const fixes = british.check(fixture('british/fails'), contextWith()).map(({fix}) => fix);
  expect(fixes).toEqual(expect.arrayContaining(['write "behaviour"', 'write "labelled"', 'write "artefacts"', 'write "tokenisation"']));
});
