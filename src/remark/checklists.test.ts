import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {describe, expect, test} from 'vitest';
import {checklists} from './checklists';
import {attribute, isElement, type Element, type Root} from './tree';

function transform(text: string): Root {
  const processor = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).use(checklists, {root: '/site'});
  const tree = processor.parse(text);
  return processor.runSync(tree, {path: '/site/docs/x.mdx', value: text} as never) as Root;
}
const wrapped = (list: string, open = '<Checklist id="c">'): string => `${open}\n\n${list}\n\n</Checklist>\n`;
const failure = (text: string): string => {
  try {
    transform(text);
  } catch (error) {
    return (error as Error).message;
  }
  return 'no error';
};

describe('a checklist', () => {
  const tree = transform(wrapped('- [ ] Say *why*. {/* #why */}\n- [x] Cite [it](./y.mdx) <Cite id="z" />. {/* #cite */}\n\n  A remark.\n'));
  const list = tree.children[0] as Element;

  test('knows the ids of its items, in order', () => {
    expect(attribute(list, 'id')).toBe('c');
    expect(attribute(list, 'items')).toBe('why cite');
  });
  test('holds items with their words in a span, without the comment and the space before it', () => {
    const [first] = list.children as Element[];
    expect(isElement(first as Element, 'ChecklistItem') && attribute(first as Element, 'id')).toBe('why');
    expect(first?.children).toMatchObject([
      {type: 'mdxJsxTextElement', name: 'span', children: [{type: 'text', value: 'Say '}, {type: 'emphasis'}, {type: 'text', value: '.'}]},
    ]);
  });
  test('keeps links, components and what else stands in an item', () => {
    const second = list.children[1] as Element;
    expect(second.children).toMatchObject([
      {name: 'span', children: [{type: 'text'}, {type: 'link', url: './y.mdx'}, {type: 'text'}, {name: 'Cite'}, {type: 'text', value: '.'}]},
      {type: 'paragraph', children: [{value: 'A remark.'}]},
    ]);
  });
  test('may be written by another transform, without positions', () => {
    expect(failure(wrapped('- [ ] One {/* #one */}'))).toBe('no error');
  });
});

describe('mistakes are reported with file, line and fix', () => {
  test.each([
    ['no id of the list', wrapped('- [ ] One {/* #one */}', '<Checklist>'), 'docs/x.mdx:1 [checklists] found a checklist without an id; fix: write `<Checklist id="…">`'],
    ['a list id in capitals', wrapped('- [ ] One {/* #one */}', '<Checklist id="C d">'), 'found the checklist id "C d"'],
    ['no id of an item', wrapped('- [ ] One'), 'docs/x.mdx:3 [checklists] found an item without an id; fix: end its first paragraph with an id'],
    ['an id that is not last', wrapped('- [ ] {/* #one */} One'), 'found an item without an id'],
    ['an item id in capitals', wrapped('- [ ] One {/* #One */}'), 'found the item id "One"'],
    ['a repeated item id', wrapped('- [ ] One {/* #one */}\n- [ ] Two {/* #one */}'), 'docs/x.mdx:4 [checklists] found the item id "one" a second time'],
    ['a repeated list id', wrapped('- [ ] One {/* #one */}') + wrapped('- [ ] One {/* #one */}'), 'docs/x.mdx:6 [checklists] found the checklist id "c" a second time'],
    ['an item without a box', wrapped('- [ ] One {/* #one */}\n- Two {/* #two */}'), 'docs/x.mdx:4 [checklists] found an item without a box'],
    ['a box inside an item', wrapped('- [ ] One {/* #one */}\n  - [ ] Inner {/* #in */}'), 'docs/x.mdx:4 [checklists] found a box inside an item'],
    ['text beside the list', wrapped('Words.\n\n- [ ] One {/* #one */}'), 'found a checklist that holds something else'],
    ['an empty checklist', '<Checklist id="c">\n</Checklist>', 'found a checklist that holds something else'],
    ['a task outside a checklist', 'Words.\n\n- [ ] One {/* #one */}', 'docs/x.mdx:3 [checklists] found a task outside a checklist'],
  ])('%s', (_, text, message) => {
    expect(failure(text)).toContain(message);
  });
  test('all at once', () => {
    expect(failure(`${wrapped('- [ ] One\n- [ ] Two')}\n- [ ] Three\n`)).toContain('3 problems in 1 file');
  });
});

test('lists without boxes outside checklists are left alone', () => {
  expect(failure('- One\n- Two')).toBe('no error');
});
