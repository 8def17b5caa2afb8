/** Who draws a diagram: the build (inline SVG, no script) or the reader's browser (Mermaid, on demand). */
export type DrawnBy = 'build' | 'browser';

/** A Mermaid fence, taken apart. `lines` keep the numbering of the source: what was taken out is an empty line. */
export interface DiagramFence {
  /** First word of the diagram, such as `flowchart`; empty if the fence holds no diagram. */
  kind: string;
  drawnBy: DrawnBy;
  /** Short name for assistive technology (`accTitle:`). */
  title: string;
  /** What a reader who cannot see the picture needs (`accDescr:`). */
  description: string;
  caption: string;
  /** What stands behind ```` ```mermaid ```` besides the caption. */
  otherMeta: string;
  /** The diagram without accTitle and accDescr. */
  lines: string[];
  /** The fence as written. */
  source: string;
}

/** Kinds that the build draws; every other kind is left to the browser. */
export const BUILD_KINDS: readonly string[] = ['flowchart', 'graph', 'sequenceDiagram', 'stateDiagram', 'stateDiagram-v2', 'erDiagram'];

/** Kinds that Mermaid draws in the browser. */
export const BROWSER_KINDS: readonly string[] = [
  'architecture-beta', 'block', 'block-beta', 'C4Context', 'classDiagram', 'gantt', 'gitGraph', 'journey', 'kanban', 'mindmap', 'packet', 'packet-beta',
  'pie', 'quadrantChart', 'radar-beta', 'requirementDiagram', 'sankey', 'sankey-beta', 'timeline', 'treemap-beta', 'xychart', 'xychart-beta',
];

/** The widest picture that a text column shows without scrolling sideways. */
export const MAX_WIDTH = 720;

const CAPTION = /(?:^|\s)caption=(?:"([^"]*)"|'([^']*)')/;

function takeAccessibility(lines: string[]): {title: string; description: string; rest: string[]} {
  let title = '';
  let description = '';
  let block: string[] | undefined;
  const rest = lines.map((line) => {
    if (block) {
      const end = line.indexOf('}');
      block.push(end < 0 ? line : line.slice(0, end));
      if (end >= 0) {
        description = block.map((part) => part.trim()).filter(Boolean).join(' ');
        block = undefined;
      }
      return '';
    }
    const single = /^\s*(accTitle|accDescr)\s*:\s*(.*?)\s*$/.exec(line);
    if (single) {
      if (single[1] === 'accTitle') title = single[2] ?? '';
      else description = single[2] ?? '';
      return '';
    }
    const open = /^\s*accDescr\s*\{(.*)$/.exec(line);
    if (!open) return line;
    block = [];
    const inline = /^([^}]*)\}\s*$/.exec(open[1] ?? '');
    if (inline) {
      description = (inline[1] ?? '').trim();
      block = undefined;
    } else block.push(open[1] ?? '');
    return '';
  });
  return {title, description, rest};
}

/** A number of ordinary length, for looking at a fence whose numbers have not been filled in. */
const SOME_NUMBER = '69,444';

/**
 * Puts a number where a reference to an estimate still stands (`"{{peakRequests}}"`). The build fills references in
 * before it draws; a check that reads the file itself meets them. `A{{"text"}}` is a hexagon, not a reference.
 */
function withoutReferences(source: string): string {
  const inLabel = /^\s*(?:graph|flowchart)\b/m.test(source) ? /"[^"\n]*"/g : /.+/g;
  return source.replace(inLabel, (label) => label.replace(/\{\{[^{}\n]*\}\}/g, SOME_NUMBER));
}

/**
 * Takes a Mermaid fence apart: kind, accessible title and description, caption and the diagram itself.
 *
 * @param source what stands between the fences
 * @param meta what stands behind ```` ```mermaid ````
 */
export function parseFence(source: string, meta: string | null | undefined): DiagramFence {
  const {title, description, rest} = takeAccessibility(withoutReferences(source).split('\n'));
  const head = rest.find((line) => line.trim() !== '' && !line.trim().startsWith('%%')) ?? '';
  const kind = /^\s*([\w-]+)/.exec(head)?.[1] ?? '';
  const caption = CAPTION.exec(meta ?? '');
  return {
    kind,
    drawnBy: BUILD_KINDS.includes(kind) ? 'build' : 'browser',
    title,
    description,
    caption: (caption?.[1] ?? caption?.[2] ?? '').trim(),
    otherMeta: (meta ?? '').replace(CAPTION, '').trim(),
    lines: rest,
    source,
  };
}
