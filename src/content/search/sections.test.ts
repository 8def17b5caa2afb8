import {describe, expect, test} from 'vitest';
import {sectionsOf} from './sections';

const CHAPTER = `---
title: A chapter
---

The first paragraph.

## The prompt {/* #prompt */}

Text of the prompt.

:::warning[A trap]
Mind the gap.
:::

### A detail {/* #detail */}

Its text.

#### Deeper

Stays with the detail.

## Sources {/* #sources */}

<Sources />
`;

describe('sectionsOf', () => {
  test('splits at the second and third level and leaves out what has no words', () => {
    expect(sectionsOf(CHAPTER).sections).toEqual([
      {id: '', heading: '', text: 'The first paragraph.'},
      {id: 'prompt', heading: 'The prompt', text: 'Text of the prompt. Mind the gap. A trap.'},
      {id: 'detail', heading: 'A detail', text: 'Its text. Deeper Stays with the detail.'},
    ]);
  });

  test('derives ids as Docusaurus does where none is written', () => {
    const {sections} = sectionsOf('## Q&A: *What* now?\n\nx\n\n## Costs\n\nx\n\n## Costs\n\nx');
    expect(sections.map(({id}) => id)).toEqual(['', 'qa-what-now', 'costs', 'costs-1']);
  });

  test('finds headings inside a component', () => {
    const {sections} = sectionsOf('<details>\n\n## Inside {/* #inside */}\n\nHidden text.\n\n</details>\n\n## After {/* #after */}\n\ny');
    expect(sections.map(({id, text}) => [id, text])).toEqual([['', ''], ['inside', 'Hidden text.'], ['after', 'y']]);
  });

  test('a text that is no MDX gives its error and the line', () => {
    expect(sectionsOf('Fine\n\n<Open>')).toMatchObject({sections: [], error: {message: expect.stringContaining('Open')}});
  });
});
