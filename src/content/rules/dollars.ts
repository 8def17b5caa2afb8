import type {Finding} from '../problem';
import type {Rule} from '../rule';

/** "$3 and $5" reads as maths between the signs: it starts with an amount, and words follow. */
const AMOUNT = /^\s*\d[\d.,]*\s*(?:[a-z]{2,}\b|[kmb]\b|\/|-|–|to\b)/i;

export const dollars: Rule = {
  id: 'dollars',
  description: 'A dollar sign is maths; prices are written as `USD 3`.',
  check: (chapter) =>
    chapter.parts.flatMap(({file, blocks, maths}): Finding[] => [
      ...blocks.flatMap((block) =>
        [...block.text.matchAll(/\$/g)].map(({index}) => ({file, line: block.lineAt(index), found: `a dollar sign in prose ("${block.text.slice(Math.max(0, index - 12), index + 12).trim()}")`, fix: 'write `USD 3` for a price, or close the maths'})),
      ),
      ...maths
        .filter(({value}) => AMOUNT.test(value) && !/[\\^_=]/.test(value))
        .map(({value, line}) => ({file, line, found: `prices read as maths: "$${value}$"`, fix: 'write `USD 3` for a price'})),
    ]),
};
