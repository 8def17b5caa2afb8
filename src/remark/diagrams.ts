import type {Plugin} from 'unified';
import {visit} from 'unist-util-visit';
import {diagramProblems, drawDiagram, parseFence} from '../content/diagrams';
import type {Problem} from '../content/problem';
import {failOn} from '../data/dataFile';
import {pathIn} from '../data/files';
import {block, placeOf, type Root} from './tree';

/**
 * A Mermaid fence becomes `<Diagram>`, which holds the finished drawing, so that no script draws it in the reader's
 * browser. Kinds that the build cannot draw become `<MermaidFallback>` with their source.
 *
 * @throws listing every fence that cannot be drawn, read aloud or shown on a phone
 */
export const diagrams: Plugin<[{root?: string}?], Root> = ({root = process.cwd()} = {}) => (tree, vfile) => {
  const file = pathIn(root, vfile.path);
  const problems: Problem[] = [];
  visit(tree, 'code', (node, index, parent) => {
    if (node.lang !== 'mermaid' || !parent || index === undefined) return;
    const fence = parseFence(node.value, node.meta);
    const drawn = drawDiagram(fence);
    const place = placeOf(node, file);
    for (const {line, found, fix} of diagramProblems(fence, drawn)) {
      problems.push({file: place.file, line: place.line && place.line + line, rule: 'diagrams', found, fix});
    }
    const {caption, title, description} = fence;
    if (drawn.by === 'build') {
      const {svg, width, height} = drawn;
      parent.children[index] = block('Diagram', {caption, title, description, width: String(width), height: String(height), svg}, []);
    } else {
      const source = fence.lines.filter((line) => line.trim() !== '').join('\n');
      parent.children[index] = block('MermaidFallback', {caption, title, description, source}, []);
    }
  });
  failOn(problems);
};
