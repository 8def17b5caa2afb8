import type {Rule} from '../rule';

export const frontMatter: Rule = {
  id: 'front-matter',
  description: 'The front matter holds the fields of its kind, each as described in CONTRIBUTING, and no others.',
  check: (chapter) =>
    chapter.fields.errors.length > 0 ? [] : chapter.issues.map(({field, found, fix}) => ({line: chapter.fields.lineOf([field]), found, fix})),
};
