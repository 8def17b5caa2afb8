import type {Chapter} from './chapter';
import type {Finding} from './problem';

/** What a chapter is judged against: the other chapters, and the data that all of them share. */
export interface Context {
  /** The chapters by path. */
  chapters: ReadonlyMap<string, Chapter>;
  /** Every file below docs/ and static/, as a path from the root. */
  files: ReadonlySet<string>;
  /** Ids of the sources that exist. */
  sources: ReadonlySet<string>;
  glossary: readonly {id: string; term: string; avoid: readonly string[]}[];
  /** Ids of the documents in the sidebar, in order, as often as they stand there. */
  sidebar: readonly string[];
}

/** A rule looks at one chapter and says everything that is wrong with it. It is pure and it never throws. */
export interface Rule {
  /** Stands in brackets in every message; also the name of the file and of the folder with the fixtures. */
  id: string;
  /** What the rule asks, in one sentence. */
  description: string;
  check(chapter: Chapter, context: Context): Finding[];
}
