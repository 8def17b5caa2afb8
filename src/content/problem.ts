/** One thing that is wrong with a chapter, said so that its author can mend it without asking. */
export interface Problem {
  /** Path relative to the root of the repository. */
  file: string;
  /** Line in that file, counted from 1, where known. */
  line?: number;
  /** Id of the rule that found it. */
  rule: string;
  found: string;
  fix: string;
}

/** What a rule reports: the file is the chapter's own unless said, and the runner adds the rule's id. */
export type Finding = Omit<Problem, 'file' | 'rule'> & {file?: string};

/** `docs/x.mdx:12 [headings] found …; fix: …` */
export function formatProblem({file, line, rule, found, fix}: Problem): string {
  return `${line === undefined ? file : `${file}:${line}`} [${rule}] found ${found}; fix: ${fix}`;
}

/** All problems as one message, in reading order, with their number in front. */
export function formatProblems(problems: readonly Problem[]): string {
  const ordered = [...problems].sort((a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0));
  const files = new Set(problems.map((problem) => problem.file)).size;
  const count = `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in ${files} ${files === 1 ? 'file' : 'files'}`;
  return [`${count}:`, ...ordered.map((problem) => `  ${formatProblem(problem)}`)].join('\n');
}

/** Kebab-case: what ids, slugs and file names are made of. */
export const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A value as it is shown in a message: short, in quotes if it is text. */
export function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = value instanceof Date ? value.toISOString() : (JSON.stringify(value) ?? String(value));
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
