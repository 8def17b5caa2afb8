import type {Chapter} from '../chapter';
import {resolveFrom} from '../paths';
import type {Finding} from '../problem';
import type {Context, Rule} from '../rule';

type Verdict = Omit<Finding, 'file' | 'line'> | undefined;

/** Anchors that data beside a chapter gives its page: those of questions, of families of questions to ask, of numbers. */
function dataAnchors({questions, estimate, borrowed}: Chapter): string[] {
  const file = questions?.yaml.value as {questions?: unknown; clarifying?: unknown} | null | undefined;
  const named = (list: unknown, prefix: string, key: string): string[] =>
    (Array.isArray(list) ? list : []).flatMap((entry: Record<string, unknown> | null) => (typeof entry?.[key] === 'string' ? [`${prefix}-${entry[key]}`] : []));
  const numbers = borrowed ? [] : [...(estimate?.estimate?.numbers.keys() ?? [])].map((id) => `e-${id}`);
  return [...named(file?.questions, 'q', 'id'), ...named(file?.clarifying, 'ask', 'family'), ...numbers];
}

/** Ids that a link to a chapter may end in: first those of its headings, then those of its data. */
function idsOf(chapter: Chapter | undefined): Set<string> {
  return new Set([...(chapter?.headings.flatMap(({id}) => (id ? [id] : [])) ?? []), ...(chapter ? dataAnchors(chapter) : [])]);
}

/** The glossary's entries are headings of its page. */
function anchorsOf(path: string, context: Context): Set<string> {
  const anchors = idsOf(context.chapters.get(path));
  if (path === 'docs/glossary.mdx') context.glossary.forEach(({id}) => anchors.add(id));
  return anchors;
}

function judge(url: string, chapter: Chapter, context: Context): Verdict {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url)) {
    return {found: `an address in the text: ${url}`, fix: 'make it a source in src/data/sources/ and cite that: `<Cite id="…" />`'};
  }
  if (url.startsWith('/')) return {found: `a path of the site: ${url}`, fix: 'link to the file, relative to this one: `../concepts/….mdx#id`'};
  const [address = '', anchor] = url.split('#');
  const target = address === '' ? chapter.path : resolveFrom(chapter.path, address);
  const known = target !== undefined && (target === chapter.path || context.files.has(target));
  if (!known || !target) return {found: `a link to ${address}, which does not exist`, fix: 'link to an existing file, with its ending (`./clarify.mdx`)'};
  if (address !== '' && !address.startsWith('.')) return {found: `the link ${url}`, fix: `write ./${url}`};
  if (anchor === undefined) return undefined;
  const anchors = target === chapter.path ? idsOf(chapter) : anchorsOf(target, context);
  if (anchors.has(anchor)) return undefined;
  return {found: `a link to \`#${anchor}\`, which is no heading of ${target}`, fix: `use one of: ${[...anchors].filter((id) => !/^(?:q|e)-/.test(id)).join(', ') || 'none, leave the anchor out'}`};
}

export const links: Rule = {
  id: 'links',
  description: 'Links lead to files and headings that exist, by relative path; an address outside is a source.',
  check(chapter, context) {
    const findings: Finding[] = [];
    for (const {file, links: found} of chapter.parts) {
      for (const {url, line} of found) {
        const verdict = judge(url, chapter, context);
        if (verdict) findings.push({file, line, ...verdict});
      }
    }
    const {frontMatter, fields} = chapter;
    const named: Record<string, string[]> = frontMatter?.kind === 'concept' ? {before: frontMatter.before, after: frontMatter.after} : {};
    for (const [field, paths] of Object.entries(named)) {
      paths.forEach((path, index) => {
        const verdict = judge(path, chapter, context);
        if (verdict) findings.push({line: fields.lineOf([field, index]), ...verdict});
      });
    }
    const concepts = frontMatter?.kind === 'blueprint' ? frontMatter.concepts : [];
    concepts.forEach((slug, index) => {
      const path = `docs/concepts/${slug}.mdx`;
      if (!context.files.has(path)) findings.push({line: fields.lineOf(['concepts', index]), found: `the concept \`${slug}\`, but no ${path}`, fix: 'name concepts that have a chapter; add this one when it is written'});
    });
    return findings;
  },
};
