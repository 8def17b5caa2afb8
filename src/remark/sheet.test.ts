import {expect, test} from 'vitest';
import {sheet} from './sheet';
import {render, smallSite} from './testing';

test('the sheet holds the checklist of each step with its minutes, and no ids', async () => {
  const chapter = (id: string): string => `---\ntitle: T\n---\n\n<Checklist id="${id}">\n\n- [ ] Say *it*. {/* #say */}\n- [ ] Draw it. {/* #draw */}\n\n</Checklist>\n`;
  const root = smallSite({'docs/framework/clarify.mdx': chapter('clarify'), 'docs/framework/frame.mdx': chapter('frame')});
  const html = await render(root, 'docs/practice/sheet.mdx', '<Sheet />', sheet);
  expect(html).toContain('<p><a href="../framework/clarify.mdx#checklist">1 Clarify</a>, minutes 0 to 6. On the board: requirements table with a scale estimate.</p>');
  expect(html.match(/<li>/g)).toHaveLength(4);
  expect(html).toContain('Say <em>it</em>.');
  expect(html).not.toContain('#say');
});
