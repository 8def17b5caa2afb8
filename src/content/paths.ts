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

/** Where the questions of a chapter stand: `questions.yaml` beside an `index.mdx`, else `<name>.questions.yaml`. */
export function questionsPathOf(chapterPath: string): string {
  return chapterPath.replace(/index\.mdx$|\.mdx$/, (end) => (end === '.mdx' ? '.questions.yaml' : 'questions.yaml'));
}

/** Where the numbers of a chapter stand: `estimate.yaml` beside an `index.mdx`, else `<name>.estimate.yaml`. */
export function estimatePathOf(chapterPath: string): string {
  return chapterPath.replace(/index\.mdx$|\.mdx$/, (end) => (end === '.mdx' ? '.estimate.yaml' : 'estimate.yaml'));
}

/** The id by which the sidebar names a chapter: its path below docs/, without the ending. */
export function docIdOf(chapterPath: string): string {
  return chapterPath.replace(/^docs\//, '').replace(/\.mdx$/, '');
}
