import {expect, test} from 'vitest';
import {findingsOf, fixture} from '../../../tests/content/fixture';
import {checklists} from './checklists';

test('ids on the list and on every item', () => {
  expect(findingsOf(checklists, 'passes')).toEqual([]);
});

test('missing, odd and repeated ids, boxes and lists are named', () => {
  expect(findingsOf(checklists, 'fails')).toEqual([
    '4 the item id `goal` a second time (first on line 3)',
    '5 an item without an id: "Without an id."',
    '6 an item without a box: "No box."',
    '7 the item id `Odd`',
    '11 a checklist without an id',
    '11 a checklist without items',
    '14 the checklist id `clarify`, which tests/content/fixtures/checklists/fails.mdx:1 has too',
    '20 a task outside a checklist: "A task that nobody keeps."',
  ]);
});

test('an id that another chapter has is named with its place', () => {
  const chapters = new Map([['docs/a.mdx', fixture('checklists/passes', 'docs/a.mdx')]]);
  expect(findingsOf(checklists, 'passes', {chapters, as: 'docs/b.mdx'})).toEqual(['1 the checklist id `clarify`, which docs/a.mdx:1 has too']);
});
