import {resolveFrom} from '../../src/content/paths';
import type {Problem} from '../../src/content/problem';

/** Something to do in a session: "[clarify](../docs/framework/clarify.mdx) 20", "cards 15". */
export interface Item {
  words: string;
  /** The chapter it reads, if it names one. */
  file?: string;
  /** Minutes as the post has them, and as they should be. */
  typed: number;
  due: number;
}
/** A row `| day | session | minutes |` below a heading. */
export interface Session {
  section: string;
  line: number;
  items: Item[];
  typed: number;
}

/** Minutes of a chapter by its path; nothing for what is no chapter to read. */
export type MinutesOf = (file: string) => number | undefined;
/** Words of a post with a group for each number, and what the numbers should be. */
export type Claim = [says: RegExp, ...due: (number | string)[]];

const RULE = 'post-minutes';
const LINK = /\[([^\]]+)\]\(([^)#]+\.mdx)[^)]*\)/;

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
export const dueOf = (sessions: readonly Session[]): number => sum(sessions.flatMap(({items}) => items.map(({due}) => due)));

/** Chapters by the words that a post links them with; it may name them without a link further down. */
function namesIn(post: string, text: string): Map<string, string> {
  return new Map([...text.matchAll(new RegExp(LINK, 'g'))].map(([, label = '', way = '']) => [label.toLowerCase(), resolveFrom(post, way) ?? way]));
}

/** The sessions of a plan, from all tables with three columns that begin with the number of a day. */
export function sessionsOf(post: string, text: string, minutesOf: MinutesOf): Session[] {
  const names = namesIn(post, text);
  let section = '';
  return text.split('\n').flatMap((line, index): Session[] => {
    section = /^#{2,} (.+?)(?: \{|$)/.exec(line)?.[1] ?? section;
    const [, cell, typed] = /^\| \d+ \| (.+) \| (\d+) \|$/.exec(line) ?? [];
    if (!cell || !typed) return [];
    const items = cell.split(/[;,] /).flatMap((part): Item[] => {
      const [, words = '', minutes] = /^(.*) (\d+)$/.exec(part) ?? [];
      if (!minutes) return [];
      const file = names.get((LINK.exec(words)?.[1] ?? words).toLowerCase());
      const known = file === undefined ? undefined : minutesOf(file);
      return [{words, typed: Number(minutes), due: known ?? Number(minutes), ...(known === undefined ? {} : {file})}];
    });
    return [{section, line: index + 1, items, typed: Number(typed)}];
  });
}

/** What is wrong with the minutes of sessions: of a chapter, of a row, of the sum that a section ends with. */
export function sessionProblems(post: string, text: string, sessions: readonly Session[]): Problem[] {
  const wrong = (line: number, found: string, due: number, why: string): Problem => ({file: post, line, rule: RULE, found, fix: `write ${due}, ${why}`});
  const rows = sessions.flatMap(({line, items, typed}) => {
    const due = sum(items.map((item) => item.due));
    return [
      ...items.filter((item) => item.typed !== item.due).map(({words, file, typed: minutes, due: right}) => wrong(line, `"${words} ${minutes}"`, right, `the minutes of ${file}`)),
      ...(typed === due ? [] : [wrong(line, `a session of ${typed} minutes`, due, 'the sum of what it names')]),
    ];
  });
  const sums = text.split('\n').flatMap((words, index) => {
    const typed = /^Sum: (\d+) minutes/.exec(words)?.[1];
    const above = sessions.findLast(({line}) => line <= index);
    const due = dueOf(sessions.filter(({section}) => section === above?.section));
    return typed === undefined || Number(typed) === due ? [] : [wrong(index + 1, `"Sum: ${typed} minutes"`, due, `the sum of "${above?.section}"`)];
  });
  return [...rows, ...sums];
}

/** What is wrong with the numbers of single sentences. */
export function claimProblems(post: string, text: string, claims: readonly Claim[]): Problem[] {
  return claims.flatMap(([says, ...due]) => {
    const match = says.exec(text);
    if (!match) return [{file: post, rule: RULE, found: `no words like ${says}`, fix: 'let the claim in tests/content/postMinutes.test.ts follow the new words'}];
    const line = text.slice(0, match.index).split('\n').length;
    return match.slice(1).join(' ') === due.join(' ') ? [] : [{file: post, line, rule: RULE, found: `"${match[0]}"`, fix: `write ${due.join(' and ')}`}];
  });
}
