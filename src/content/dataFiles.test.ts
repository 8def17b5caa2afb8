import {expect, test} from 'vitest';
import {contextWith} from '../../tests/content/fixture';
import {parseChapter} from './chapter';
import {glossaryProblems, sourceProblems} from './dataFiles';
import {readYaml} from './yamlText';

const SOURCE = `- id: covington-2016
  title: Deep Neural Networks for YouTube Recommendations
  organisation: Google
  year: 2016
  kind: paper
  address: https://doi.org/10.1145/2959100.2959190
  supports: Ranking by expected watch time instead of clicks.
  checked: { on: 2026-11-21, how: read }
`;
const file = (path: string, text: string) => ({path, yaml: readYaml(text)});
const places = (problems: {file: string; line?: number; found: string}[]) => problems.map((problem) => `${problem.file}:${problem.line} ${problem.found}`);

test('complete sources pass; missing fields, broken YAML and ids in two files are named', () => {
  expect(sourceProblems([file('a.yaml', SOURCE)])).toEqual([]);
  expect(places(sourceProblems([file('a.yaml', SOURCE.replace(/ {2}year.*\n/, ''))]))).toEqual(['a.yaml:1 no field year']);
  expect(places(sourceProblems([file('a.yaml', 'a: [1\n')]))).toEqual([expect.stringContaining('text that is no YAML')]);
  expect(places(sourceProblems([file('a.yaml', SOURCE), file('b.yaml', `# more\n${SOURCE}`)]))).toEqual([
    'b.yaml:2 the id covington-2016 twice',
    expect.stringMatching(/^b\.yaml:7 /),
  ]);
});

const TERM = `- id: funnel
  term: candidate funnel
  definition: Stages that each keep fewer items and spend more on each.
  read: blueprints/x/index.mdx#design
`;

test('terms that point to a chapter and a heading pass; others are named', () => {
  const chapter = parseChapter({path: 'docs/blueprints/x/index.mdx', text: '## Design {/* #design */}\n'});
  const context = contextWith({chapters: new Map([[chapter.path, chapter]])});
  expect(glossaryProblems(file('docs/glossary.yaml', TERM), context)).toEqual([]);
  expect(places(glossaryProblems(file('docs/glossary.yaml', TERM.replace('#design', '#none')), context))).toEqual(['docs/glossary.yaml:4 read: blueprints/x/index.mdx#none, which does not exist']);
  expect(places(glossaryProblems(file('docs/glossary.yaml', TERM.replace('term: candidate funnel', 'term: 3')), context))).toEqual(['docs/glossary.yaml:2 term: 3']);
});
