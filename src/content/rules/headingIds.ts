import {KEBAB, type Finding} from '../problem';
import type {Rule} from '../rule';

export const headingIds: Rule = {
  id: 'heading-ids',
  description: 'Every heading is a ## or deeper, skips no level and carries a stable id of its own in kebab-case.',
  check(chapter) {
    const findings: Finding[] = [];
    const seen = new Map<string, number>();
    let above = 1;
    for (const {depth, text, id, line} of chapter.headings) {
      if (depth === 1) findings.push({line, found: `a first-level heading "${text}"`, fix: 'put the title into the front matter and start the text with a paragraph'});
      else if (depth > above + 1) findings.push({line, found: `"${text}" at level ${depth} below level ${above}`, fix: `write ${'#'.repeat(above + 1)}`});
      above = depth;
      if (depth === 1) continue;
      const example = text.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'some-id';
      if (!id) findings.push({line, found: `no id on "${text}"`, fix: `end the line with \`{/* #${example} */}\``});
      else if (!KEBAB.test(id)) findings.push({line, found: `the id \`${id}\``, fix: 'use lower-case words joined by hyphens'});
      else if (seen.has(id)) findings.push({line, found: `the id \`${id}\` a second time (first on line ${seen.get(id)})`, fix: 'choose another id for the newer heading'});
      else seen.set(id, line);
    }
    return findings;
  },
};
