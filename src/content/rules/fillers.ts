import type {Rule} from '../rule';
import {matchesIn, wholeWord} from '../words';

/** What to do instead of each word. Letters in brackets are endings that count too. */
const FILLERS: [phrases: string[], fix: string][] = [
  [['simply', 'just', 'obviously', 'of course', 'clearly'], 'leave it out; what is simple to you may be why the reader came'],
  [["in today's world", 'in today’s world', 'it is important to note', "it's important to note", 'it’s important to note'], 'leave it out and start with the fact'],
  [['very'], 'leave it out or give the number'],
  [['crucial(ly)'], 'say what breaks without it'],
  [['robust(ly)', 'powerful(ly)', 'seamless(ly)', 'comprehensive(ly)', 'cutting-edge', 'cutting edge', 'game-changer(s)', 'game changer(s)'], 'say what it does, with a number'],
  [['leverage(s|d)', 'leveraging', 'utilize(s|d)', 'utilise(s|d)', 'utilizing', 'utilising'], 'write "use"'],
  [['delve(s|d)', 'delving', 'dive(s|d) into', 'diving into'], 'say what the text does: compute, compare, show'],
  [['unlock(s|ed|ing)'], 'write "allow" or "make possible"'],
];

const PHRASES = FILLERS.flatMap(([phrases, fix]) => phrases.map((phrase) => ({phrase: wholeWord(phrase), fix})));

export const fillers: Rule = {
  id: 'fillers',
  description: 'Prose does without the words that take room and say nothing.',
  check: (chapter) => PHRASES.flatMap(({phrase, fix}) => matchesIn(chapter, phrase).map(({file, line, match}) => ({file, line, found: `"${match}"`, fix}))),
};
