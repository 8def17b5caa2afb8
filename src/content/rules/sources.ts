import type {Finding} from '../problem';
import type {Rule} from '../rule';

export const sources: Rule = {
  id: 'sources',
  description: 'Every citation names a source that exists and is in the front matter; every source there is cited.',
  check(chapter, context) {
    const listed: readonly string[] = chapter.frontMatter?.sources ?? [];
    const cites = chapter.parts.flatMap((part) => part.cites.map((cite) => ({...cite, file: part.file})));
    const findings: Finding[] = [];
    for (const {file, id, line} of cites) {
      if (!id) findings.push({file, line, found: 'a citation without an id', fix: 'write `<Cite id="…" />`'});
      else if (!context.sources.has(id)) findings.push({file, line, found: `a citation of \`${id}\`, which is no source`, fix: 'add it to a file in src/data/sources/ or correct the id'});
    }
    if (!chapter.frontMatter) return findings;
    const cited = new Set(cites.map(({id}) => id));
    for (const id of new Set(cited)) {
      const first = cites.find((cite) => cite.id === id);
      if (id && !listed.includes(id)) findings.push({file: first?.file, line: first?.line, found: `a citation of \`${id}\`, which the front matter does not list`, fix: `add \`${id}\` under \`sources\``});
    }
    listed.forEach((id, index) => {
      const line = chapter.fields.lineOf(['sources', index]);
      if (!cited.has(id)) findings.push({line, found: `the source \`${id}\`, which is never cited`, fix: `cite it (\`<Cite id="${id}" />\`) or take it off the list`});
      if (!context.sources.has(id) && !cited.has(id)) findings.push({line, found: `\`${id}\`, which is no source`, fix: 'add it to a file in src/data/sources/ or correct the id'});
    });
    const place = chapter.headings.find(({depth, id}) => depth === 2 && id === 'sources');
    if (place && !chapter.elements.some(({name, line}) => name === 'Sources' && line > place.line)) {
      findings.push({line: place.line, found: 'no list under the heading `sources`', fix: 'write `<Sources />` below it'});
    }
    return findings;
  },
};
