import {docIdOf} from '../paths';
import type {Rule} from '../rule';

export const sidebar: Rule = {
  id: 'sidebar',
  description: 'Every chapter stands in the sidebar, once.',
  check({path}, context) {
    const id = docIdOf(path);
    const times = context.sidebar.filter((entry) => entry === id).length;
    if (times === 1) return [];
    if (times === 0) return [{line: 1, found: 'a chapter that no sidebar shows', fix: `add '${id}' to sidebars.ts where a reader would look for it`}];
    return [{line: 1, found: `the chapter ${times} times in the sidebar`, fix: `keep one '${id}' in sidebars.ts`}];
  },
};
