import type {Root} from 'hast';
import type {Plugin} from 'unified';
import {visit} from 'unist-util-visit';

/**
 * Lets the keyboard reach a displayed formula, because a long one scrolls sideways in its own box on a phone (WCAG
 * 2.1.1). Runs after rehype-katex.
 */
export const mathRegions: Plugin<[], Root> = () => (tree) => {
  visit(tree, 'element', (node) => {
    const names = node.properties.className;
    if (!Array.isArray(names) || !names.includes('katex-display')) return;
    Object.assign(node.properties, {tabIndex: 0, role: 'group', ariaLabel: 'Formula'});
  });
};
