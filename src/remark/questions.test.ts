import {describe, expect, test} from 'vitest';
import {questions} from './questions';
import {render, smallSite} from './testing';

const question = (id: string, level = 'mid', more = '') => `  - id: ${id}
    step: model
    level: ${level}
    prompt: Why *${id}*, at $p = 0.5$?
    facts: [One \`fact\`., Two., Three.]
    trap: Because it sounds right.
    answer: |
      ${'word '.repeat(85)}

      $$
      x^2
      $$
${more}`;
const rubric = `rubric:
  - step: clarify
    mid: [{ id: goal, points: 1, text: States the **goal**. }]
    senior: [{ id: scope, points: 2, text: Cuts scope. }]
    staff: [{ id: cost, points: 3, text: Prices the cut. }, { id: law, points: 1, text: Names the law. }]
`;
const page = (yaml: string, text: string, file = 'docs/framework/clarify.mdx') =>
  render(smallSite({[file.replace('index.mdx', 'questions.yaml').replace('.mdx', '.questions.yaml')]: yaml}), file, text, questions);

describe('<Questions />', () => {
  test('one native details for each, by level, with the anchor on the body', async () => {
    const html = await page(`questions:\n${question('later', 'staff')}${question('early', 'mid', '    followUp: later\n')}`, '<Questions />', 'docs/x/index.mdx');
    expect(html.indexOf('aria-label="Mid: 1 question"')).toBeLessThan(html.indexOf('aria-label="Staff: 1 question"'));
    expect(html).toContain('<summary><span class="question__prompt">Why <em>early</em>, at <code class="language-math math-inline">p = 0.5</code>?</span> <span class="badge badge--secondary">Mid</span> <span class="badge badge--secondary">Step 4 Model</span></summary><div id="q-early" class="question__body">');
    expect(html).toContain('<li>One <code>fact</code>.</li>');
    expect(html).toContain('<p><strong>The trap:</strong> Because it sounds right.</p>');
    expect(html).toContain('math-display');
    expect(html).toMatch(/<p><strong>Leads to:<\/strong> <a href="#q-later">Why <em>later<\/em>/);
  });

  test('an answer that is no MDX is reported where it stands in the YAML', async () => {
    const yaml = `questions:\n${question('a').replace('x^2', 'x^2').replace('word word', 'word <b word')}`;
    await expect(page(yaml, '<Questions />')).rejects.toThrow(/clarify\.questions\.yaml:9 \[questions\] found text that is no MDX/);
  });

  test('a prompt of two paragraphs is refused', async () => {
    const yaml = `questions:\n${question('a').replace(/prompt: .*/, 'prompt: "- one\\n- two"')}`;
    await expect(page(yaml, '<Questions />')).rejects.toThrow(/questions\.yaml:5 \[questions\] found more than one paragraph/);
  });
});

describe('<Rubric />', () => {
  test('one checklist for each step, as an author would write it', async () => {
    const tree: unknown[] = [];
    const spy = () => (root: {children: unknown[]}) => void tree.push(...root.children);
    const root = smallSite({'docs/framework/clarify.questions.yaml': rubric});
    const html = await render(root, 'docs/framework/clarify.mdx', '<Rubric />', questions, spy);
    expect(html).toContain('States the <strong>goal</strong>. <span class="badge badge--secondary">Mid, 1 point</span>');
    expect(tree[0]).toMatchObject({
      type: 'mdxJsxFlowElement',
      name: 'Checklist',
      attributes: [{name: 'id', value: 'clarify-rubric-clarify'}, {name: 'title', value: 'Step 1 Clarify: 7 points'}],
      data: {origin: {file: 'docs/framework/clarify.questions.yaml', line: 2}},
      children: [{type: 'list', children: [{type: 'listItem', checked: false}, {checked: false}, {checked: false}, {checked: false}]}],
    });
    const ids = JSON.stringify(tree[0]).match(/\/\* #[a-z]+ \*\//g);
    expect(ids?.filter((id, index) => ids.indexOf(id) === index)).toEqual(['/* #goal */', '/* #scope */', '/* #cost */', '/* #law */']);
  });

  test("a blueprint's rubric must hold all steps", async () => {
    await expect(page(rubric, '<Rubric />', 'docs/blueprints/x/index.mdx')).rejects.toThrow(/questions\.yaml:1 .*without frame, data, model, evaluate, serve, monitor/);
  });
});

test.each([
  ['', 'Text.\n\n<Questions />', /clarify\.mdx:3 .*<Questions \/> but no questions/],
  [rubric, 'Text.', /clarify\.mdx \[questions\] found rubric in docs\/framework\/clarify\.questions\.yaml that no reader sees/],
  [rubric, '<Rubric />\n\n<Rubric />', /clarify\.mdx:3 .*a second <Rubric \/>/],
  [rubric, 'See <Rubric /> here.', /inside a paragraph/],
])('%j with %j is refused', async (yaml, text, message) => {
  await expect(page(yaml || 'questions: []\n', text)).rejects.toThrow(message);
});

test('a chapter without a questions file is left alone, and one that needs it is told its name', async () => {
  const root = smallSite({});
  expect(await render(root, 'docs/a.mdx', 'Text.', questions)).toBe('<p>Text.</p>');
  await expect(render(root, 'docs/a/index.mdx', '<Rubric />', questions)).rejects.toThrow('docs/a/index.mdx:1 [questions] found <Rubric /> without docs/a/questions.yaml');
});

const clarifying = `clarifying:
  - family: search
    label: Search
    questions:
      - { id: intent, ask: "Do people *explore*?", changes: ["Yes: diversity.", "No: exact matching."] }
      - { id: labels, ask: Are there judgements?, changes: ["Yes: a gate.", "No: clicks."] }
      - { id: access, ask: May all see all?, changes: ["Yes: caches.", "No: filters."] }
`;

describe('questions to ask', () => {
  test('stand under a heading for their family, each with an anchor and with what its answers change', async () => {
    const root = smallSite({'docs/framework/clarify.questions.yaml': clarifying});
    const html = await render(root, 'docs/framework/clarify.mdx', '<Clarifying />', questions);
    expect(html).toContain('<h3>Search ');
    expect(html).toMatch(/<li id="ask-intent"><strong>Do people <em>explore<\/em>\?<\/strong>\s*<ul>\s*<li>Yes: diversity\.<\/li>\s*<li>No: exact matching\.<\/li>/);
  });

  test('one id names one question', async () => {
    const root = smallSite({'docs/framework/clarify.questions.yaml': clarifying.replace('id: labels', 'id: intent')});
    await expect(render(root, 'docs/framework/clarify.mdx', '<Clarifying />', questions)).rejects.toThrow(/questions\.yaml:6 .*the id intent twice/);
  });
});
