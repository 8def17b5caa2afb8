import type {Finding} from '../problem';
import type {Rule} from '../rule';

const KINDS = ['note', 'tip', 'warning'];
const MOST = 3;

export const callouts: Rule = {
  id: 'callouts',
  description: `Callouts are notes, tips or warnings with a title, closed, and at most ${MOST} in a chapter.`,
  check({callouts: all}) {
    const findings = all.flatMap(({kind, title, line, closed}): Finding[] => [
      ...(KINDS.includes(kind) ? [] : [{line, found: `a callout of the kind "${kind}"`, fix: `use ${KINDS.join(', ')}`}]),
      ...(title ? [] : [{line, found: 'a callout without a title', fix: `write \`:::${kind}[Title]\``}]),
      ...(closed ? [] : [{line, found: 'a callout that does not end', fix: 'put `:::` on a line of its own below it'}]),
    ]);
    const extra = all[MOST];
    return extra ? [...findings, {line: extra.line, found: `${all.length} callouts`, fix: `keep the ${MOST} that matter most; turn the others into text`}] : findings;
  },
};
