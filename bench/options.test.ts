import {describe, expect, test} from 'vitest';
import {MEASURES, parseOptions} from './options';

describe('parseOptions', () => {
  test('measures everything at 100 and 400 chapters when nothing is said', () => {
    expect(parseOptions([])).toEqual({measures: [...MEASURES], chapters: [100, 400], runs: 3});
  });

  test('takes names, in the order in which they run, and the sizes to build', () => {
    expect(parseOptions(['build', 'load', '--chapters', '400, 50,400'])).toEqual({measures: ['load', 'build'], chapters: [50, 400], runs: 3});
  });

  test('--full adds 1,600 chapters', () => {
    expect(parseOptions(['build', '--full']).chapters).toEqual([100, 400, 1600]);
    expect(parseOptions(['build', '--full', '--chapters=10']).chapters).toEqual([10, 1600]);
  });

  test.each([
    [['laod'], 'Unknown measure laod; the measures are load, lighthouse'],
    [['--chapters', '100,many'], '--chapters holds "many"; give whole numbers above zero'],
    [['--runs', '0'], '--runs holds "0"; give whole numbers above zero, such as --runs 3'],
    [['--chapter', '100'], "Unknown option '--chapter'"],
  ])('refuses %j with the fix', (argv, message) => {
    expect(() => parseOptions(argv)).toThrow(message);
  });
});
