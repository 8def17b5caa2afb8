import {outlineOf} from '../outline';
import type {Rule} from '../rule';

export const place: Rule = {
  id: 'place',
  description: 'A chapter stands in the folder of its kind, under a name in kebab-case.',
  check({frontMatter, path, fields}) {
    if (!frontMatter) return [];
    const {place: expected, placeText} = outlineOf(frontMatter);
    if (expected.test(path)) return [];
    return [{line: fields.lineOf(['kind']), found: `a ${frontMatter.kind} at ${path}`, fix: `move it to ${placeText} or change its kind`}];
  },
};
