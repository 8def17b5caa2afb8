import type {Issue} from '../issue';
import {plainPart, type Part} from '../part';
import {textBlock} from '../prose';
import {readYaml, type YamlText} from '../yamlText';
import {parseEstimate, type Estimate} from './estimate';
import {fillLabels} from './references';

/** The estimate beside a chapter, as the rules see it. */
export interface EstimateInChapter {
  path: string;
  yaml: YamlText;
  /** Absent if something is wrong with it; `issues` then says what. */
  estimate?: Estimate;
  issues: Issue[];
  /** References in diagrams that lead nowhere. */
  labelFaults: {file: string; line: number; found: string; fix: string}[];
  /** Ids that the chapter shows outside the tables. */
  shown: Set<string>;
}

/** Reads an estimate file. It never throws. */
export function readEstimateFile(path: string, text: string): EstimateInChapter {
  const yaml = readYaml(text);
  const {value, issues} = yaml.errors.length > 0 ? {value: undefined, issues: []} : parseEstimate(yaml.value);
  return {path, yaml, estimate: value, issues, labelFaults: [], shown: new Set()};
}

/** Labels and notes are prose like any other, and the sources of inputs are citations. */
export function estimatePart({path, yaml, estimate}: EstimateInChapter): Part {
  const words = yaml.strings.filter(({path: keys}) => ['label', 'note', 'group'].includes(String(keys.at(-1))));
  const blocks = words.map(({path: keys, value, line}) => textBlock(keys.at(-1) === 'note' ? 'paragraph' : 'cell', line, value));
  const cites = (estimate?.file.inputs ?? []).flatMap(({source}, index) => (['assumption', 'given'].includes(source) ? [] : [{id: source, line: yaml.lineOf(['inputs', index, 'source'])}]));
  return {...plainPart(path, blocks), cites};
}

/** Fills the references in the diagrams of a part, so that the rules judge what will be drawn, and notes what is shown. */
export function fillPart(part: Part, beside: EstimateInChapter): void {
  for (const {name, attributes} of part.elements) if (name === 'Q' && attributes.id) beside.shown.add(attributes.id);
  for (const fence of part.fences) {
    if (fence.lang !== 'mermaid' || !beside.estimate) continue;
    const [value, meta] = [fillLabels(fence.value, beside.estimate), fillLabels(fence.meta, beside.estimate)];
    [...value.ids, ...meta.ids].forEach((id) => beside.shown.add(id));
    beside.labelFaults.push(...value.faults.map((fault) => ({...fault, file: part.file, line: fence.line + 1 + fault.line})));
    beside.labelFaults.push(...meta.faults.map((fault) => ({...fault, file: part.file, line: fence.line})));
    fence.value = value.text;
    fence.meta = meta.text;
  }
}
