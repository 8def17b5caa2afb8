import {outlineOf} from '../outline';
import type {Finding} from '../problem';
import type {Rule} from '../rule';

export const headings: Rule = {
  id: 'headings',
  description: 'A chapter has the ## headings of its kind, by id and in their order; a gap says why it is there.',
  check(chapter) {
    if (!chapter.frontMatter || chapter.error) return [];
    const {headings: required, open} = outlineOf(chapter.frontMatter);
    const present = chapter.headings.filter(({depth, id}) => depth === 2 && id).map(({id, line}) => ({id: id as string, line, omitted: false}));
    const omitted = chapter.omissions.map(({id, line}) => ({id, line, omitted: true}));
    const places = [...present, ...omitted].sort((a, b) => a.line - b.line);
    const findings: Finding[] = [];

    for (const id of required) {
      if (places.some((place) => place.id === id)) continue;
      const fix = `add \`## … {/* #${id} */}\`, or \`{/* omitted: ${id} because … */}\` in its place`;
      findings.push({line: 1, found: `no section \`${id}\` in a ${chapter.frontMatter.kind}`, fix});
    }
    let last = -1;
    for (const {id, line} of places.filter((place) => required.includes(place.id))) {
      const index = required.indexOf(id);
      if (index < last) findings.push({line, found: `\`${id}\` after \`${required[last]}\``, fix: `keep this order: ${required.join(', ')}`});
      last = Math.max(last, index);
    }
    for (const {id, reason, line} of chapter.omissions) {
      if (!required.includes(id)) findings.push({line, found: `an omission of \`${id}\`, which nobody asks for`, fix: 'remove the comment'});
      else if (present.some((heading) => heading.id === id)) findings.push({line, found: `an omission of \`${id}\`, which is there`, fix: 'remove the comment'});
      if (!reason) findings.push({line, found: `no reason for leaving out \`${id}\``, fix: `write \`{/* omitted: ${id} because … */}\``});
    }
    for (const {id, line} of open ? [] : present.filter((heading) => !required.includes(heading.id))) {
      findings.push({line, found: `a section \`${id}\` that a ${chapter.frontMatter.kind} does not have`, fix: 'make it a ### below one of the sections, so that readers find their way blind'});
    }
    return findings;
  },
};
