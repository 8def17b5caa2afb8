import path from 'node:path';
import {VFile} from 'vfile';
import {describe, expect, test} from 'vitest';
import {parseMarkdown} from '../content/markdown';
import {diagrams} from './diagrams';
import {attribute, isElement, type Root} from './tree';

const DESCRIPTION = 'Twenty words and more that say what the picture shows to a reader who cannot see it, one after the other, until it is enough.';
const fence = (source: string, meta = ' caption="C & <d>."') => `\`\`\`mermaid${meta}\n${source.replace('\n', `\n  accTitle: Title\n  accDescr: ${DESCRIPTION}\n`)}\n\`\`\`\n`;

/** The chapter after the transform. */
function transformed(markdown: string): Root {
  const tree = parseMarkdown(markdown).tree as Root;
  const run = diagrams.call(undefined as never, {root: '/site'}) as (tree: Root, vfile: VFile) => void;
  run(tree, new VFile({path: path.join('/site', 'docs/a.mdx'), value: markdown}));
  return tree;
}

describe('a Mermaid fence', () => {
  test('becomes a finished drawing with its words and its size', () => {
    const [, node] = transformed(`Text.\n\n${fence('flowchart TB\n  A["x"] --> B["y"]')}`).children;
    if (!node || !isElement(node, 'Diagram')) throw new Error('no Diagram');
    expect(attribute(node, 'caption')).toBe('C & <d>.');
    expect(attribute(node, 'title')).toBe('Title');
    expect(attribute(node, 'description')).toBe(DESCRIPTION);
    expect(attribute(node, 'width')).toBe('61');
    expect(attribute(node, 'svg')).toMatch(/^<path .*<text x="30" y="23">x<\/text>/);
  });

  test('of a kind that only the browser draws keeps its source', () => {
    const [node] = transformed(fence('pie\n  "a": 3')).children;
    if (!node || !isElement(node, 'MermaidFallback')) throw new Error('no fallback');
    expect(attribute(node, 'source')).toBe('pie\n  "a": 3');
  });

  test('that is broken fails the build with its file and line, all of them at once', () => {
    const broken = `Text.\n\n${fence('flowchart TB\n  A --> ["y"]')}\n${fence('flowchart TB\n  A --> B', '')}`;
    expect(() => transformed(broken)).toThrow(/^2 problems in 1 file:\n {2}docs\/a\.mdx:7 \[diagrams\] found A --> \["y"\]; fix: .*\n {2}docs\/a\.mdx:10 \[diagrams\] found no caption/);
  });

  test('of another language is left alone', () => {
    expect(transformed('```python\nx = 1\n```').children[0]).toMatchObject({type: 'code', lang: 'python'});
  });
});
