import {describe, expect, test} from 'vitest';
import {diagramProblems, drawDiagram, parseFence} from '.';

const TWENTY = Array.from({length: 20}, (_, index) => `word${index}`).join(' ');
const ACCESSIBLE = `accTitle: T\naccDescr: ${TWENTY}\n`;
const fence = (source: string, meta = 'caption="C."') => parseFence(source.replace('\n', `\n${ACCESSIBLE}`), meta);
const drawn = (source: string) => {
  const result = drawDiagram(fence(source));
  if (result.by !== 'build') throw new Error(`drawn by ${result.by}`);
  return result;
};
const problems = (source: string) => diagramProblems(fence(source)).map(({line, field, found}) => `${line} ${field}: ${found}`);

const KINDS = {
  flowchart: 'flowchart TB\nsubgraph s["Loop & more"]\nA["First<br/>12 ms"] -->|"yes"| B[("Store")]\nend\nB --> C{"Is it < 3?"}\nC <--> D',
  sequence: 'sequenceDiagram\nactor U as User\nparticipant S\nU->>+S: ask<br/>twice\nNote over S: thinks\nalt found\nS-->>-U: yes\nelse later\nS->>S: no\nend\nS-)U: bye',
  states: 'stateDiagram-v2\n[*] --> A\nA --> B: go\nB --> [*]',
  entities: 'erDiagram\nA ||--o{ B : has\nA {\nstring id PK\n}',
};

describe.each(Object.entries(KINDS))('%s', (_, source) => {
  test('is small, with no style, script, id, reference or address', () => {
    const {svg, width, height} = drawn(source);
    expect(svg).not.toMatch(/<style|<script|\bid=|url\(|https?:|var\(|data-|undefined|NaN/);
    expect(svg.length).toBeLessThan(2100);
    expect(width).toBeGreaterThan(50);
    expect(height).toBeGreaterThan(50);
  });
  test('is the same each time', () => expect(drawn(source)).toEqual(drawn(source)));
  test('has no problem', () => expect(problems(source)).toEqual([]));
});

describe('a picture', () => {
  test('holds every line of every label, escaped', () => {
    const {svg} = drawn(KINDS.flowchart);
    const texts = [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, text]) => text);
    expect(texts.sort()).toEqual(['12 ms', 'D', 'First', 'Is it &lt; 3?', 'Loop &amp; more', 'Store', 'yes'].sort());
  });

  test('has an arrow head at each end that has one', () => {
    const heads = (source: string) => (/<path class="a" d="([^"]*)"/.exec(drawn(source).svg)?.[1] ?? '').split('z').length - 1;
    expect(heads('flowchart TB\nA --> B')).toBe(1);
    expect(heads('flowchart TB\nA <--> B')).toBe(2);
    expect(heads('flowchart TB\nA --- B')).toBe(0);
  });

  test('begins at its first pixel and ends with its last', () => {
    expect(drawn('flowchart TB\nA["x"]')).toMatchObject({svg: '<path class="n" d="M0 0h60v37h-60z"/><text x="30" y="23">x</text>', width: 61, height: 38});
  });

  test('keeps labels side by side apart', () => {
    const {svg} = drawn('flowchart TB\nA -->|"first words of a label"| B\nA -->|"second words of one"| B');
    const places = [...svg.matchAll(/class="l" x="(\d+)"/g)].map(([, x]) => Number(x));
    expect(Math.abs((places[0] ?? 0) - (places[1] ?? 0))).toBeGreaterThan(130);
  });
});

describe('problems', () => {
  test('nothing that a reader needs may be missing', () => {
    const bare = diagramProblems(parseFence('flowchart TB\nA --> B', ''));
    expect(bare.map(({field}) => field)).toEqual(['caption', 'accTitle', 'accDescr']);
    expect(bare.every(({fix}) => fix.length > 10)).toBe(true);
  });
  test('a description of a few words is too short', () => {
    expect(diagramProblems(parseFence('flowchart TB\naccTitle: T\naccDescr: two words\nA --> B', 'caption="C."'))).toMatchObject([{found: 'an accDescr of 2 words'}]);
  });
  test('syntax is reported with the line in the fence', () => {
    expect(problems('flowchart TB\nA --> B\nA --> ["x"]')).toEqual(['5 flowchart: A --> ["x"]']);
  });
  test('a picture must fit a column', () => {
    const boxes = Array.from({length: 6}, (_, index) => `N${index}["A label as long as this"]`);
    expect(problems(`flowchart TB\n${boxes.join('\n')}\nN0 --> ${boxes.slice(1).map((_, index) => `N${index + 1}`).join(' & ')}`)).toEqual([expect.stringMatching(/^1 width: a picture \d{3,} px wide$/)]);
  });
  test('a message must fit its arrow', () => {
    expect(problems('sequenceDiagram\nA->>B: far too many words for an arrow of this length')).toEqual(['4 sequenceDiagram: "far too many words for an arrow of this length", longer than its arrow']);
  });
  test('an unknown kind is a typing mistake, not a task for the browser', () => {
    expect(problems('flowchar TB\nA --> B')).toEqual(['1 diagram: the unknown kind of diagram "flowchar"']);
    expect(problems('pie\n"a": 3')).toEqual([]);
  });
  test('settings and an empty fence are refused', () => {
    expect(problems('flowchart TB\n%%{init: {}}%%\nA --> B')).toEqual(['4 configuration: %%{init: {}}%%']);
    expect(diagramProblems(parseFence('', 'caption="C." x')).map(({found}) => found)).toEqual(['x behind mermaid', 'no accTitle', 'no accDescr', 'no diagram']);
    expect(problems('flowchart TB\n')).toEqual(['1 flowchart: the diagram is empty']);
  });
});
