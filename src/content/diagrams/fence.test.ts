import {describe, expect, test} from 'vitest';
import {parseFence} from './fence';

const SOURCE = 'flowchart TB\n  accTitle: A title\n  accDescr: Words: and more.\n  A["{{load|TB}}"] --> B{{"six"}}';

describe('a fence', () => {
  test('is taken apart, and its lines keep their numbers', () => {
    const fence = parseFence(SOURCE, 'caption="What it shows."');
    expect(fence).toMatchObject({kind: 'flowchart', drawnBy: 'build', title: 'A title', description: 'Words: and more.', caption: 'What it shows.', otherMeta: ''});
    expect(fence.lines).toHaveLength(4);
    expect(fence.lines.slice(1, 3)).toEqual(['', '']);
    expect(fence.source).toBe(SOURCE);
  });

  test('shows a number where a reference to an estimate stands, but keeps hexagons', () => {
    expect(parseFence(SOURCE, '').lines[3]).toBe('  A["69,444"] --> B{{"six"}}');
    expect(parseFence('sequenceDiagram\n A->>B: {{rows}} rows', '').lines[1]).toBe(' A->>B: 69,444 rows');
  });

  test('may describe itself over several lines, in a block', () => {
    const fence = parseFence('pie\n  accDescr {\n    one\n    two\n  }\n  "a": 1\n', "caption='It is \"so\"' title=x");
    expect(fence).toMatchObject({kind: 'pie', drawnBy: 'browser', description: 'one two', caption: 'It is "so"', otherMeta: 'title=x'});
    expect(fence.lines[5]).toBe('  "a": 1');
    expect(parseFence('pie\n accDescr { short }\n "a": 1', '').description).toBe('short');
  });

  test('may hold nothing', () => {
    expect(parseFence('%% only a remark\n', undefined)).toMatchObject({kind: '', title: '', description: '', caption: ''});
  });
});
