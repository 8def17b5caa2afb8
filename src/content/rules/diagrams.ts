import {diagramProblems, drawDiagram, parseFence, type DiagramProblem} from '../diagrams';
import type {Rule} from '../rule';

const judged = new Map<string, DiagramProblem[]>();

/** Drawing takes longer than all other checks together, so a diagram that is as it was is not drawn again. */
function problemsOf(value: string, meta: string): DiagramProblem[] {
  const key = `${meta}\n${value}`;
  const known = judged.get(key);
  if (known) return known;
  const parsed = parseFence(value, meta);
  const problems = diagramProblems(parsed, drawDiagram(parsed));
  judged.set(key, problems);
  return problems;
}

export const diagrams: Rule = {
  id: 'diagrams',
  description: 'A Mermaid fence can be drawn, fits a text column, and has a caption, a title and a description.',
  check: (chapter) =>
    chapter.parts.flatMap(({file, fences}) =>
      fences
        .filter(({lang}) => lang === 'mermaid')
        .flatMap(({value, meta, line}) => problemsOf(value, meta).map((problem) => ({file, line: line + problem.line, found: `${problem.field}: ${problem.found}`, fix: problem.fix}))),
    ),
};
