import type {Chapter} from '../chapter';
import {outlineOf} from '../outline';
import {questionsPathOf} from '../paths';
import type {Finding} from '../problem';
import {parseQuestions} from '../questions';
import type {Rule} from '../rule';

/** The components that show a questions file, and the sections in which the contract puts them. */
const SHOWN = {
  Questions: {headings: ['follow-ups', 'questions'], list: 'questions'},
  Rubric: {headings: ['rubric'], list: 'rubric'},
  Clarifying: {headings: ['ask'], list: 'clarifying'},
} as const;

function placed(chapter: Chapter, lists: {questions: unknown[]; rubric: unknown[]; clarifying: unknown[]}): Finding[] {
  return Object.entries(SHOWN).flatMap(([name, {headings, list}]): Finding[] => {
    const shown = chapter.elements.find((element) => element.name === name);
    const filled = lists[list].length > 0;
    if (shown && !filled) return [{line: shown.line, found: `<${name} />, but no ${list}`, fix: `write ${list}: in ${questionsPathOf(chapter.path)} or remove it`}];
    const section = chapter.headings.findLast(({depth, line, id}) => depth === 2 && Boolean(id) && line < (shown?.line ?? 0));
    const wanted = chapter.headings.find(({id}) => (headings as readonly string[]).includes(id ?? ''));
    if (filled && !shown) return [{line: wanted?.line ?? 1, found: `${list} that the page does not show`, fix: `write <${name} /> under \`${headings.join('` or `')}\``}];
    if (shown && wanted && section !== wanted) return [{line: shown.line, found: `<${name} /> under \`${section?.id ?? 'no heading'}\``, fix: `put it under \`${wanted.id}\``}];
    return [];
  });
}

export const questions: Rule = {
  id: 'questions',
  description: 'Blueprints and concepts have questions with facts, a trap and an answer; a blueprint has a rubric for all seven steps.',
  check(chapter) {
    const {frontMatter, questions: file} = chapter;
    if (!frontMatter) return [];
    if (!file) {
      const missing = outlineOf(frontMatter).questions && !chapter.omissions.some(({id}) => id === 'questions' || id === 'follow-ups');
      const path = questionsPathOf(chapter.path);
      if (missing) return [{line: 1, found: `no ${path}`, fix: 'write it beside the chapter; docs/_templates shows one'}];
      return placed(chapter, {questions: [], rubric: [], clarifying: []});
    }
    if (file.yaml.errors.length > 0) return [];
    const {value, issues} = parseQuestions(file.yaml.value, {complete: frontMatter.kind === 'blueprint'});
    const findings: Finding[] = issues.map(({path, found, fix}) => ({file: file.path, line: file.yaml.lineOf(path), found, fix}));
    if (!value) return findings;
    if (frontMatter.kind === 'concept' && (value.questions.length < 3 || value.questions.length > 6)) {
      findings.push({file: file.path, line: 1, found: `${value.questions.length} questions`, fix: 'a concept has three to six'});
    }
    return [...findings, ...placed(chapter, value)];
  },
};
