import {parseArgs} from 'node:util';

export const MEASURES = ['load', 'lighthouse', 'intent', 'search', 'build'] as const;
export type Measure = (typeof MEASURES)[number];

export interface Options {
  measures: Measure[];
  /** Sizes of the synthetic guides that the build measure makes, ascending. */
  chapters: number[];
  /** Visits to a page, of which the median counts. */
  runs: number;
}

const CHAPTERS = [100, 400];
const FULL = 1600;

function positive(text: string, flag: string): number {
  if (/^[1-9]\d*$/.test(text)) return Number(text);
  throw new Error(`--${flag} holds "${text}"; give whole numbers above zero, such as --${flag} ${flag === 'runs' ? 3 : CHAPTERS}.`);
}

/**
 * Reads the words after `npm run bench --`: names of measures (none: all of them) and
 * `--chapters 100,400`, `--full` (adds 1,600 chapters), `--runs 3`.
 *
 * @throws with the fix if a name or a flag is unknown or a number is none
 */
export function parseOptions(argv: string[]): Options {
  const {values, positionals} = parseArgs({
    args: argv,
    allowPositionals: true,
    options: {chapters: {type: 'string'}, full: {type: 'boolean', default: false}, runs: {type: 'string', default: '3'}},
  });
  const unknown = positionals.filter((name) => !MEASURES.some((measure) => measure === name));
  if (unknown.length > 0) throw new Error(`Unknown measure ${unknown.join(', ')}; the measures are ${MEASURES.join(', ')}.`);
  const chosen = values.chapters?.split(',').map((text) => positive(text.trim(), 'chapters')) ?? CHAPTERS;
  const chapters = [...new Set(values.full ? [...chosen, FULL] : chosen)].sort((a, b) => a - b);
  return {
    measures: MEASURES.filter((measure) => positionals.length === 0 || positionals.includes(measure)),
    chapters,
    runs: positive(values.runs, 'runs'),
  };
}
