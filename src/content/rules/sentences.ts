import type {Rule} from '../rule';

const MOST = 40;

export const sentences: Rule = {
  id: 'sentences',
  description: `A sentence can be read aloud in one breath: at most ${MOST} words.`,
  check: (chapter) =>
    chapter.parts.flatMap(({file, sentences: all}) =>
      all
        .filter(({words}) => words > MOST)
        .map(({text, line, words}) => ({file, line, found: `a sentence of ${words} words ("${text.split(' ').slice(0, 6).join(' ')} …")`, fix: `split it; ${MOST} words are the most`})),
    ),
};
