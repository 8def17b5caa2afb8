/** The path that a relative address means when it stands in `file`; undefined if it climbs out of the repository. */
export function resolveFrom(file: string, address: string): string | undefined {
  const parts = file.split('/').slice(0, -1);
  for (const step of address.split('/')) {
    if (step === '..') {
      if (parts.pop() === undefined) return undefined;
    } else if (step !== '.' && step !== '') parts.push(step);
  }
  return parts.join('/');
}

/** The way from one file of the repository to another, as a Markdown link writes it: what {@link resolveFrom} follows. */
export function wayTo(from: string, to: string): string {
  const folders = from.split('/').slice(0, -1);
  const target = to.split('/');
  const fork = folders.findIndex((folder, depth) => folder !== target[depth]);
  const shared = fork < 0 ? folders.length : fork;
  const up = folders.slice(shared).map(() => '..');
  return [...(up.length > 0 ? up : ['.']), ...target.slice(shared)].join('/');
}

/** Where data of a chapter stands: `<data>.yaml` beside an `index.mdx`, else `<name>.<data>.yaml`. */
const besideOf = (chapterPath: string, data: string): string =>
  chapterPath.replace(/index\.mdx$|\.mdx$/, (end) => `${end === '.mdx' ? '.' : ''}${data}.yaml`);

/** Where the questions of a chapter stand. */
export const questionsPathOf = (chapterPath: string): string => besideOf(chapterPath, 'questions');

/** Where the numbers of a chapter stand. */
export const estimatePathOf = (chapterPath: string): string => besideOf(chapterPath, 'estimate');

/** Where the whiteboard of a blueprint stands. */
export const boardPathOf = (chapterPath: string): string => besideOf(chapterPath, 'board');

/** The id by which the sidebar names a chapter: its path below docs/, without the ending. */
export function docIdOf(chapterPath: string): string {
  return chapterPath.replace(/^docs\//, '').replace(/\.mdx$/, '');
}
