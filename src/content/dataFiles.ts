import {parseGlossary} from './glossary';
import {resolveFrom} from './paths';
import type {Problem} from './problem';
import type {Context} from './rule';
import {parseSources, repeatedSources} from './sources';
import type {YamlText} from './yamlText';

export interface DataFile {
  path: string;
  yaml: YamlText;
}

type Issues = readonly {path: readonly (string | number)[]; found: string; fix: string}[];

const problemsOf = ({path: file, yaml}: DataFile, rule: string, issues: Issues): Problem[] => [
  ...yaml.errors.map(({line, message}) => ({file, line, rule, found: `text that is no YAML (${message})`, fix: 'quote the text or correct the indentation'})),
  ...(yaml.errors.length > 0 ? [] : issues.map(({path, found, fix}) => ({file, line: yaml.lineOf(path), rule, found, fix}))),
];

/** What is wrong with the lists of sources: each field, and ids and addresses over all files. */
export function sourceProblems(files: readonly DataFile[]): Problem[] {
  const parsed = files.map((file) => ({file, ...parseSources(file.yaml.value)}));
  const places = parsed.flatMap(({file, value}) => (value ?? []).map((source, index) => ({file, source, index})));
  const repeated = repeatedSources(places.map(({source}) => source)).flatMap(({path: [at, ...rest], found, fix}) => {
    const place = places[Number(at)];
    return place ? problemsOf({...place.file, yaml: {...place.file.yaml, errors: []}}, 'source-list', [{path: [place.index, ...rest], found, fix}]) : [];
  });
  return [...parsed.flatMap(({file, issues}) => problemsOf(file, 'source-list', issues)), ...repeated];
}

/** What is wrong with the glossary: each field, and the chapters that its entries point to. */
export function glossaryProblems(file: DataFile, context: Context): Problem[] {
  const {value, issues} = parseGlossary(file.yaml.value);
  const reads = (value ?? []).flatMap(({read}, index) => {
    const [address = '', anchor] = read?.split('#') ?? [];
    const chapter = context.chapters.get(resolveFrom('docs/glossary.yaml', address) ?? '');
    if (!read || (chapter && (!anchor || chapter.headings.some(({id}) => id === anchor)))) return [];
    const fix = chapter ? `use one of: ${chapter.headings.map(({id}) => id).join(', ')}` : 'name a chapter that exists, or leave the field out';
    return [{path: [index, 'read'], found: `read: ${read}, which does not exist`, fix}];
  });
  return problemsOf(file, 'glossary-list', [...issues, ...reads]);
}
