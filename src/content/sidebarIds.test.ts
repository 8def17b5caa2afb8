import {expect, test} from 'vitest';
import {sidebarIds} from './sidebarIds';

test('ids of documents, categories and their pages, in order and as often as they stand there', () => {
  const sidebars = {
    guide: [
      {type: 'category', label: 'A', link: {type: 'doc', id: 'a/index'}, items: ['a/b', {type: 'doc', id: 'a/c'}]},
      {type: 'category', label: 'B', link: {type: 'generated-index'}, items: [{type: 'category', label: 'C', items: ['a/b']}]},
      {type: 'link', label: 'Out', href: 'https://example.org'},
      'glossary',
    ],
    practice: {Cards: ['cards']},
  };
  expect(sidebarIds(sidebars)).toEqual(['a/index', 'a/b', 'a/c', 'a/b', 'glossary', 'cards']);
});
