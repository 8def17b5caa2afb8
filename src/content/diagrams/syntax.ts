import {unknownInFlowchart} from './flowchart';

/** A line that the build renderer would skip without a word. */
export interface UnknownLine {
  /** Line inside the fence, from 1. */
  line: number;
  found: string;
  fix: string;
}

/** What a kind of diagram may hold, beside its first line: the subset that beautiful-mermaid draws. */
interface Grammar {
  head: RegExp;
  lines: RegExp[];
  open: RegExp;
  close: RegExp;
  hint: string;
}

const NAME = '[\\w\\p{L}-]+';

const SEQUENCE: Grammar = {
  head: /^sequenceDiagram$/,
  lines: [
    /^(participant|actor) \S+( as .+)?$/,
    /^note (left of|right of|over) [^:]+: *[^<]+$/i,
    /^(else|and)( .+)?$/,
    /^[^\s:>-]+ *--?(>>|>|\)|x) *[+-]?[^\s:]+ *: *.+$/,
  ],
  open: /^(loop|alt|opt|par|critical|break)( .+)?$/,
  close: /^end$/,
  hint: 'write participants, messages `A->>B: text`, blocks (loop, alt, opt, par … end) and one-line notes; activate with `->>+` and `-->>-`',
};

const STATE: Grammar = {
  head: /^stateDiagram(-v2)?$/,
  lines: [
    /^direction (TD|TB|LR|BT|RL)$/,
    new RegExp(`^state "[^"]+" as ${NAME}$`, 'u'),
    new RegExp(`^(\\[\\*\\]|${NAME}) *--> *(\\[\\*\\]|${NAME})( *: *.+)?$`, 'u'),
    new RegExp(`^${NAME} *: *.+$`, 'u'),
  ],
  open: new RegExp(`^state ("[^"]+" as )?${NAME} *\\{$`, 'u'),
  close: /^\}$/,
  hint: 'write `A --> B: text`, `state "Text" as A` and `state A { … }`; notes, forks and choices are not drawn',
};

const ENTITY: Grammar = {
  head: /^erDiagram$/,
  lines: [
    /^\S+ +(\|\||\|o|o\||\}\||\|\{|\}o|o\{)(--|\.\.)(\|\||\|o|o\||\}\||\|\{|\}o|o\{) +\S+ *: *.+$/,
    /^[\w()[\]-]+ +[\w-]+( +(PK|FK|UK)(, *(PK|FK|UK))*)?( +"[^"]*")?$/,
  ],
  open: /^[\w-]+ *\{$/,
  close: /^\}$/,
  hint: 'write `A ||--o{ B : text` and `A {` with `type name PK` lines',
};

const GRAMMARS: Record<string, Grammar> = {
  sequenceDiagram: SEQUENCE,
  stateDiagram: STATE,
  'stateDiagram-v2': STATE,
  erDiagram: ENTITY,
};

/** The lines that hold something, trimmed, with their number in the fence. */
export function statements(lines: string[]): {text: string; line: number}[] {
  return lines
    .map((raw, index) => ({text: raw.trim(), line: index + 1}))
    .filter(({text}) => text !== '' && !text.startsWith('%%'));
}

function unknownIn(grammar: Grammar, lines: string[]): UnknownLine[] {
  const [head, ...body] = statements(lines);
  const unknown: UnknownLine[] = [];
  const open: number[] = [];
  const refuse = (line: number, found: string, fix = grammar.hint) => unknown.push({line, found, fix});
  if (head && !grammar.head.test(head.text)) refuse(head.line, head.text, 'write nothing behind the kind of diagram');
  for (const {text, line} of body) {
    if (grammar.close.test(text)) {
      if (open.pop() === undefined) refuse(line, text, 'remove it: no block is open here');
    } else if (grammar.open.test(text)) {
      if (open.length > 0 && grammar === STATE) refuse(line, text, 'keep one level: arrows into an inner state end beside their box');
      open.push(line);
    } else if (!grammar.lines.some((form) => form.test(text))) refuse(line, text);
  }
  for (const line of open) refuse(line, lines[line - 1]?.trim() ?? '', 'close this block');
  return unknown;
}

/** A note above the first message would be lost: the renderer ties notes to the message before them. */
function earlyNotes(lines: string[]): UnknownLine[] {
  const body = statements(lines);
  const first = body.findIndex(({text}) => SEQUENCE.lines[3]?.test(text));
  return body
    .filter(({text}, index) => /^note /i.test(text) && (first < 0 || index < first))
    .map(({text, line}) => ({line, found: text, fix: 'move the note below the first message'}));
}

/**
 * Lines that the build renderer would not draw. The renderer itself skips what it cannot read, so that a typing
 * mistake would silently cost a box or an arrow.
 */
export function unknownLines(kind: string, lines: string[]): UnknownLine[] {
  if (kind === 'flowchart' || kind === 'graph') return unknownInFlowchart(statements(lines));
  const grammar = GRAMMARS[kind];
  if (!grammar) return [];
  const unknown = unknownIn(grammar, lines);
  return kind === 'sequenceDiagram' ? [...unknown, ...earlyNotes(lines)] : unknown;
}
