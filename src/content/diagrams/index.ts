import {compose, type Drawing} from './compose';
import {BROWSER_KINDS, BUILD_KINDS, MAX_WIDTH, type DiagramFence} from './fence';
import {readMarkup} from './markup';
import {primitives} from './primitives';
import {renderMermaidSVG} from './renderer';
import {statements, unknownLines} from './syntax';

export {BROWSER_KINDS, BUILD_KINDS, MAX_WIDTH, parseFence, type DiagramFence, type DrawnBy} from './fence';
export {findFences, type FoundFence} from './find';
export type {Drawing} from './compose';

/** A fence drawn, left to the browser, or refused by the renderer. */
export type Drawn = (Drawing & {by: 'build'}) | {by: 'browser'} | {by: 'nobody'; reason: string};

/** Something to correct in a fence. `line` counts from 1 inside the fence; 0 is the line with the back-ticks. */
export interface DiagramProblem {
  line: number;
  field: string;
  found: string;
  fix: string;
}

const MIN_DESCRIPTION = 20;

/**
 * Draws a diagram as SVG markup (what stands inside `<svg>`), with its natural size in pixels.
 *
 * The renderer's own output is five times as long and brings a web font, ids that collide when a page holds two
 * diagrams, and text too pale to read. So its picture is read back into primitives and written anew: arrow heads
 * become shapes (no markers, hence no ids), lines of one look become one path, colours become classes.
 */
export function drawDiagram(fence: DiagramFence): Drawn {
  if (fence.drawnBy === 'browser') return {by: 'browser'};
  try {
    const source = statements(fence.lines).map(({text}) => text).join('\n');
    const svg = renderMermaidSVG(source, {padding: 1, nodeSpacing: 24, layerSpacing: 36, transparent: true});
    const all = primitives(readMarkup(svg));
    if (all.length === 0) return {by: 'nobody', reason: 'the diagram is empty'};
    return {by: 'build', ...compose(all)};
  } catch (error) {
    return {by: 'nobody', reason: error instanceof Error ? error.message : String(error)};
  }
}

const NARROWER: Record<string, string> = {
  flowchart: 'flowchart TB, three boxes side by side, shorter lines with <br/>',
  sequenceDiagram: 'at most five participants with short names',
  erDiagram: 'tables grow to the right with every step of a relation, so let both ends of a chain point at its middle',
};

/** The line of a fence that holds the first words of a text. */
function lineOf(fence: DiagramFence, text: string): number {
  const words = text.split(' ').slice(0, 2).join(' ');
  return fence.lines.findIndex((line) => line.includes(words)) + 1;
}

/** Whatever keeps a diagram from being drawn, read aloud or shown on a phone. */
export function diagramProblems(fence: DiagramFence, drawn: Drawn = drawDiagram(fence)): DiagramProblem[] {
  const problems: DiagramProblem[] = [];
  const report = (line: number, field: string, found: string, fix: string) => problems.push({line, field, found, fix});
  const words = fence.description.split(/\s+/).filter(Boolean).length;
  if (!fence.caption) report(0, 'caption', 'no caption', 'write ```mermaid caption="What the picture shows."');
  if (fence.otherMeta) report(0, 'caption', `${fence.otherMeta} behind mermaid`, 'write only caption="…" there, without quotes inside');
  if (!fence.title) report(1, 'accTitle', 'no accTitle', 'add a line `accTitle: …` below the kind of diagram');
  if (words < MIN_DESCRIPTION) {
    const found = words ? `an accDescr of ${words} words` : 'no accDescr';
    report(1, 'accDescr', found, `describe the picture in ${MIN_DESCRIPTION} to 60 words: \`accDescr: …\` on one line`);
  }
  if (!fence.kind) report(1, 'diagram', 'no diagram', 'begin with a kind of diagram, such as `flowchart TB`');
  else if (![...BUILD_KINDS, ...BROWSER_KINDS].includes(fence.kind)) {
    report(1, 'diagram', `the unknown kind of diagram "${fence.kind}"`, `choose one of ${BUILD_KINDS.join(', ')}, or, drawn by the browser, ${BROWSER_KINDS.join(', ')}`);
  }
  const init = fence.lines.findIndex((line) => /^\s*(%%\{|---)/.test(line));
  if (init >= 0) report(init + 1, 'configuration', fence.lines[init]?.trim() ?? '', 'remove it: the site sets theme and layout');
  const unknown = fence.drawnBy === 'build' ? unknownLines(fence.kind, fence.lines) : [];
  for (const {line, found, fix} of unknown) report(line, fence.kind, found, fix);
  if (drawn.by === 'nobody' && unknown.length === 0 && fence.kind) report(1, fence.kind, drawn.reason, 'correct the diagram');
  if (drawn.by === 'build') {
    if (drawn.width > MAX_WIDTH) report(1, 'width', `a picture ${drawn.width} px wide`, `draw it at most ${MAX_WIDTH} px wide: ${NARROWER[fence.kind] ?? NARROWER.flowchart}`);
    for (const text of drawn.crowded) report(lineOf(fence, text), fence.kind, `"${text}", longer than its arrow`, 'shorten it or break it with <br/>');
  }
  return problems;
}
