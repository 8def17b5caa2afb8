import {expect, test} from 'vitest';
import {LEVELS, suits, type Level} from './level';

test.each<[Level, Level[]]>([
  ['mid', ['mid']],
  ['senior', ['mid', 'senior']],
  ['staff', ['mid', 'senior', 'staff']],
])('a reader of level %s is served by %j', (reader, served) => {
  expect(LEVELS.filter((level) => suits(level, reader))).toEqual(served);
});
