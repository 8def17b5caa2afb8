import type {Rule} from '../rule';

export const syntax: Rule = {
  id: 'syntax',
  description: 'A chapter is MDX that imports nothing, exports nothing and computes nothing; its questions are YAML.',
  check: (chapter) => [
    ...chapter.parts.flatMap(({file, error}) =>
      error ? [{file, line: error.line, found: `text that is no MDX (${error.message})`, fix: 'close or escape what the message names; write `\\{` and `\\<` for the plain characters'}] : [],
    ),
    ...[{path: chapter.path, yaml: chapter.fields}, ...(chapter.questions ? [chapter.questions] : [])].flatMap(({path, yaml}) =>
      yaml.errors.map(({line, message}) => ({file: path, line, found: `text that is no YAML (${message})`, fix: 'quote the text or correct the indentation'})),
    ),
    ...chapter.parts.flatMap(({file, code}) =>
      code.map(({value, line}) => ({
        file,
        line,
        found: `code in a chapter: \`${value.split('\n')[0]}\``,
        fix: 'remove it; a chapter names registered components and imports nothing',
      })),
    ),
  ],
};
