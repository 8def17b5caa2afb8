import {referenceText} from '../estimate/references';
import {unusedIssues} from '../estimate/unused';
import {estimatePathOf} from '../paths';
import type {Finding} from '../problem';
import type {Rule} from '../rule';

export const estimate: Rule = {
  id: 'estimate',
  description: 'A blueprint has an estimate whose units agree, which is shown, and from which its numbers come.',
  check(chapter, {sources}) {
    const {estimate: beside, borrowed, fields, frontMatter, omissions, elements} = chapter;
    const tables = elements.filter(({name}) => name === 'Estimate');
    const uses = chapter.parts.flatMap((part) => part.elements.filter(({name}) => name === 'Q').map((element) => ({...element, file: part.file})));
    const file = beside?.path ?? estimatePathOf(chapter.path);
    if (borrowed && !beside) return [{line: fields.lineOf(['numbers']), found: `numbers: ${frontMatter?.numbers ?? ''}, which has no estimate`, fix: 'name the chapter beside which the estimate stands'}];
    if (borrowed && tables[0]) return [{line: tables[0].line, found: '<Estimate /> in a chapter that takes its numbers from another', fix: 'show the tables there, and here the numbers only'}];
    if (!beside) {
      const wanted = frontMatter?.kind === 'blueprint' && !omissions.some(({id}) => id === 'estimate');
      const [first] = [...tables.map((table) => ({...table, file: chapter.path})), ...uses];
      if (first) return [{file: first.file, line: first.line, found: `<${first.name} /> without ${file}`, fix: 'write that file; docs/_templates shows one'}];
      return wanted ? [{line: 1, found: `no ${file}`, fix: 'write it beside the chapter; docs/_templates shows one'}] : [];
    }
    const {yaml, issues, estimate: read, labelFaults} = beside;
    const inFile = (all: typeof issues): Finding[] => all.map(({path, found, fix}) => ({file, line: yaml.lineOf(path), found, fix}));
    // What is wrong in a borrowed estimate is reported where it is at home.
    if (!read) return borrowed ? [] : [...yaml.errors.map(({line, message}) => ({file, line, found: `text that is no YAML (${message})`, fix: 'quote the text or correct the indentation'})), ...inFile(issues)];

    const findings: Finding[] = [...(borrowed ? [] : inFile(unusedIssues(read, beside.shown, tables.length > 0))), ...labelFaults];
    if (!borrowed) read.file.inputs.forEach(({id, source}, index) => {
      if (['assumption', 'given'].includes(source) || sources.has(source)) return;
      findings.push({file, line: yaml.lineOf(['inputs', index, 'source']), found: `inputs.${id}.source: ${source}, which is no source`, fix: 'write assumption or given, or add it to a file in src/data/sources/'});
    });
    for (const {attributes, line, file: where} of uses) {
      const {fault} = referenceText(read, attributes);
      if (fault) findings.push({file: where, line, ...fault});
    }
    if (uses[0] && tables.length === 0 && !borrowed) findings.push({file: uses[0].file, line: uses[0].line, found: '<Q /> in a chapter without <Estimate />', fix: 'write <Estimate /> on a line of its own: the number leads to its working there'});
    const section = chapter.headings.findLast(({depth, id, line}) => depth === 2 && Boolean(id) && line < (tables[0]?.line ?? 0));
    if (frontMatter?.kind !== 'blueprint') return findings;
    if (tables.length === 0) findings.push({line: chapter.headings.find(({id}) => id === 'estimate')?.line ?? 1, found: 'an estimate that the page does not show', fix: 'write <Estimate /> under `estimate`'});
    else if (section?.id !== 'estimate') findings.push({line: tables[0]?.line, found: `<Estimate /> under \`${section?.id ?? 'no heading'}\``, fix: 'put it under `estimate`'});
    return findings;
  },
};
