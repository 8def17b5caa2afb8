import {expect, test} from 'vitest';
import {planExamples} from './planExamples';
import {smallSite} from './testing';
import {block, type Root} from './tree';

const matter = (title: string, more: string): string => `---\ntitle: ${title}\ndescription: ${'A sentence that is long enough to be a description of it.'}\nminutes: 20\nlevel: mid\nstatus: draft\n${more}---\n`;
const steps = ['clarify', 'frame'];
const FILES = {
  'docs/framework/index.mdx': matter('Overview', 'kind: framework\nstep: 0\nclock: 45\nsources: []\n'),
  ...Object.fromEntries(steps.map((step, index) => [`docs/framework/${step}.mdx`, matter(`Step ${step}`, `kind: framework\nstep: ${index + 1}\nclock: 6\nsources: []\n`)])),
};
const sidebar = {guide: [{type: 'category', label: 'Framework', items: ['framework/index', 'framework/clarify', 'framework/frame']}]};

function run(attributes: Record<string, string>): Root {
  const root = smallSite(FILES);
  const tree: Root = {type: 'root', children: [block('PlanExample', attributes, [])]};
  const transform = planExamples.call(undefined as never, {root, sidebar}) as (tree: Root, file: {path: string}) => void;
  transform(tree, {path: `${root}/docs/practice/plan.mdx`});
  return tree;
}

test('an example becomes the plan that the application makes, with links by file path', () => {
  const [summary, table] = run({days: '6', minutes: '60 60 60 60 60 60 0'}).children;
  expect(JSON.stringify(summary)).toContain('planned of 6 h. No chapter is left out.');
  const words = JSON.stringify(table);
  expect(words).toContain('1, Mon');
  expect(words).toContain('"url":"../framework/clarify.mdx"');
  expect(words.indexOf('Overview')).toBeLessThan(words.indexOf('Step clarify'));
});

test('an example that cannot be planned stops the build', () => {
  expect(() => run({days: '-1', minutes: '60 60 60 60 60 60 0'})).toThrow(/docs\/practice\/plan.mdx: the example has no plan/);
});
