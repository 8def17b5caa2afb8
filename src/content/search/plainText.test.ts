import {describe, expect, test} from 'vitest';
import {parseMarkdown} from '../markdown';
import {plainText} from './plainText';

const plain = (markdown: string, expansions = {}) => plainText(parseMarkdown(markdown).tree, expansions);

describe('plainText', () => {
  test.each([
    ['Some *strong* [words](./a.mdx#b) and `code`.', 'Some strong words and code.'],
    ['They name costs <Cite id="a-2016" at="section 3" />. Next', 'They name costs. Next'],
    ['Before {/* a note */} after', 'Before after'],
    ['{/* omitted: cost because it is free */}', ''],
    ['With $p = \\frac{q}{w} \\cdot 2$ you see it.\n\n$$\nx\n$$', 'With p = q/w · 2 you see it.'],
    ['| A | B |\n|---|---|\n| 1 | 2 |', 'A · B 1 · 2'],
    ['<Checklist id="x">\n\n- [ ] Say the goal. {/* #goal */}\n\n</Checklist>', 'Say the goal.'],
    ['```mermaid caption="Two loops."\nflowchart TB\n  accTitle: They meet\n  A["Node"]\n```', 'Two loops. They meet'],
    ['```python\nfit(x)\n```', 'fit(x)'],
    ['![An axis](./a.png) and <Figure caption="A curve" />', 'An axis and A curve'],
  ])('%j says %j', (markdown, text) => expect(plain(markdown)).toBe(text));

  test('a component that the build fills in says what it stands for', () => {
    expect(plain('<Rubric />', {Rubric: 'Names a goal.'})).toBe('Names a goal.');
    expect(plain('<Rubric />\n\n<toString />')).toBe('');
  });
});
