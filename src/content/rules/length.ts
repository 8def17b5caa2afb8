import {outlineOf} from '../outline';
import type {Rule} from '../rule';

const thin = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');

export const length: Rule = {
  id: 'length',
  description: 'A concept holds 1,200 to 2,500 words, a blueprint 3,000 to 5,000 (the file itself, without its questions).',
  check({frontMatter, words, error}) {
    if (!frontMatter || error) return [];
    const [least, most] = outlineOf(frontMatter).words ?? [0, Infinity];
    if (words >= least && words <= most) return [];
    const fix = words < least ? `add what is missing: decisions, numbers, failures; ${thin(least)} words are the least` : `cut, or move a part to a chapter of its own; ${thin(most)} words are the most`;
    return [{line: 1, found: `${thin(words)} words in a ${frontMatter.kind}`, fix}];
  },
};
