import {expect, test} from 'vitest';
import {sidebarParts} from './sidebarParts';

test('categories hold their own page and their documents; inner ones follow with the one around them', () => {
  const inner = {type: 'category', label: 'Features', items: ['c/stores', {type: 'doc', id: 'c/tables'}]};
  const guide = [{type: 'category', label: 'Concepts', link: {type: 'doc', id: 'c/index'}, items: ['c/scope', inner]}, 'glossary'];
  expect(sidebarParts({guide})).toEqual([
    {label: 'Concepts', ids: ['c/index', 'c/scope']},
    {label: 'Features', ids: ['c/stores', 'c/tables'], within: 'Concepts'},
  ]);
});

test.each([undefined, null, 'glossary', {type: 'category', label: 'No items'}])('%j has no categories', (sidebar) => {
  expect(sidebarParts(sidebar)).toEqual([]);
});
