import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {numbersFrom, parseChapter, type Chapter} from '../../src/content/chapter';
import {estimatePathOf, questionsPathOf} from '../../src/content/paths';
import type {Context, Rule} from '../../src/content/rule';

const ROOT = path.join(import.meta.dirname, '../..');

/** A chapter from tests/content/fixtures/, as if it stood at another path if `as` says so. */
export function fixture(name: string, as = `tests/content/fixtures/${name}.mdx`): Chapter {
  const file = path.join(import.meta.dirname, 'fixtures', `${name}.mdx`);
  const at = (address: string, path: string) => (existsSync(address) ? {path, text: readFileSync(address, 'utf8')} : undefined);
  const chapter = {path: as, text: readFileSync(file, 'utf8')};
  const owner = numbersFrom(chapter);
  const estimate = owner === as ? at(estimatePathOf(file), estimatePathOf(as)) : at(path.join(ROOT, estimatePathOf(owner)), estimatePathOf(owner));
  return parseChapter(chapter, at(questionsPathOf(file), questionsPathOf(as)), estimate);
}

/** A context that holds nothing but what is given; files that a fixture names are looked up in the repository. */
export function contextWith(part: Partial<Context> = {}): Context {
  const files = {has: (file: string) => existsSync(path.join(ROOT, file))} as unknown as ReadonlySet<string>;
  return {chapters: new Map(), files, sources: new Set(), glossary: [], sidebar: [], ...part};
}

/** What a rule says about `fixtures/<rule>/<name>.mdx`, as `line found` (with the file if it is another). */
export function findingsOf(rule: Rule, name: string, options: Partial<Context> & {as?: string} = {}): string[] {
  const {as, ...context} = options;
  const chapter = fixture(`${rule.id}/${name}`, as);
  const findings = rule.check(chapter, contextWith(context));
  for (const {fix} of findings) if (fix.trim() === '') throw new Error(`${rule.id} names no fix`);
  return findings.map(({file, line, found}) => `${file && file !== chapter.path ? `${path.basename(file)}:` : ''}${line ?? '?'} ${found}`);
}
