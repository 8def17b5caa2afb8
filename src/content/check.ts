import type {Chapter} from './chapter';
import type {Problem} from './problem';
import type {Context, Rule} from './rule';

/** Judges every chapter by every rule and returns all problems, in the order of the chapters. */
export function checkChapters(chapters: Iterable<Chapter>, context: Context, rules: readonly Rule[]): Problem[] {
  return [...chapters].flatMap((chapter) =>
    rules.flatMap((rule) => rule.check(chapter, context).map((finding) => ({file: chapter.path, ...finding, rule: rule.id}))),
  );
}
