import type {Rule} from '../rule';

const FASTEST = 250;
const SLOWEST = 100;

export const minutes: Rule = {
  id: 'minutes',
  description: `The minutes of a chapter fit its words: ${FASTEST} words a minute at the fastest, ${SLOWEST} at the slowest; a lab may take longer.`,
  check({frontMatter, words, fields, error}) {
    if (!frontMatter || error || frontMatter.kind === 'reference') return [];
    const least = Math.max(1, Math.ceil(words / FASTEST));
    const most = frontMatter.kind === 'lab' ? Infinity : Math.max(least, Math.floor(words / SLOWEST));
    if (frontMatter.minutes >= least && frontMatter.minutes <= most) return [];
    const found = `${frontMatter.minutes} minutes for ${words} words`;
    return [{line: fields.lineOf(['minutes']), found, fix: `write ${most === Infinity ? `${least} or more` : `${least} to ${most}`}; words / 200 gives ${Math.ceil(words / 200)}`}];
  },
};
