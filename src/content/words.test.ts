import {expect, test} from 'vitest';
import {parseChapter} from './chapter';
import {matchesIn, vocabularyOf, wholeWord} from './words';

const chapter = parseChapter({path: 'docs/x.mdx', text: 'We unlock\nof course, unlocked.\n\nOf\ncourse not unlockable.\n'});

test('whole words in any case, with the endings that are named, over line ends', () => {
  const at = (phrase: string) => matchesIn(chapter, wholeWord(phrase)).map(({line, match}) => `${line} ${match}`);
  expect(at('unlock(s|ed|ing)')).toEqual(['1 unlock', '2 unlocked']);
  expect(at('of course')).toEqual(['2 of course', '4 Of course']);
  expect(at('lock')).toEqual([]);
  expect(at('c++')).toEqual([]);
});

test('the vocabulary holds each word once, in lower case', () => {
  expect([...vocabularyOf(chapter)]).toEqual(['we', 'unlock', 'of', 'course', 'unlocked', 'not', 'unlockable']);
});
