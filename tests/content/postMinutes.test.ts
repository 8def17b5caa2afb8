import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {formatProblems, type Problem} from '../../src/content/problem';
import {loadChapter} from '../../src/data/chapters';
import {durationWords} from '../../src/lib/plan/days';
import {claimProblems, dueOf, sessionProblems, sessionsOf, sum, type Claim, type MinutesOf, type Session} from './postMinutes';

const ROOT = path.join(import.meta.dirname, '../..');
const POST = 'blog/2026-11-21-four-weeks-four-days.mdx';
const TEXT = readFileSync(path.join(ROOT, POST), 'utf8');
const BLUEPRINTS = readdirSync(path.join(ROOT, 'docs/blueprints'), {withFileTypes: true}).filter((entry) => entry.isDirectory()).map(({name}) => name);

/** What the post assumes. */
const REHEARSAL = 65;

/** Practice pages are opened, not read: what stands behind them in a plan is the time to use them. */
const inGuide: MinutesOf = (file) => (file.startsWith('docs/practice/') ? undefined : loadChapter(ROOT, file).frontMatter?.minutes);

/** Sentences of the post whose numbers follow from chapters and sessions. */
function claimsOf(sessions: readonly Session[], minutesOf: MinutesOf): Claim[] {
  const read = (...names: string[]): number => sum(names.map((name) => minutesOf(`docs/${name}.mdx`) ?? NaN));
  const framework = (...names: string[]): number => read(...names.map((name) => `framework/${name}`));
  const concepts = (...names: string[]): number => read(...names.map((name) => `concepts/${name}`));
  const design = (...slugs: string[]): number => read(...slugs.map((slug) => `blueprints/${slug}/index`));
  const weeks = sessions.filter(({section}) => section.startsWith('Week'));
  const days = sessions.filter(({section}) => section === 'Four days');
  const parts = (of: readonly Session[]) => {
    const items = of.flatMap((session) => session.items);
    const some = (fits: (words: string) => boolean): number => sum(items.filter(({words, file}) => !file && fits(words)).map(({due}) => due));
    const [cards, drills] = [some((words) => words === 'cards'), some((words) => /\b(?:drill|draw)\b/.test(words))];
    const rehearsals = REHEARSAL * items.filter(({due, file}) => due === REHEARSAL && !file).length;
    return {cards, drills, rehearsals, chapters: sum(items.filter(({file}) => file).map(({due}) => due)), all: dueOf(of)};
  };
  const [long, short] = [parts(weeks), parts(days)];
  const reread = long.all - long.rehearsals - long.chapters - long.cards - long.drills;
  const share = (minutes: number): number => Math.round((100 * minutes) / long.all);
  const again = framework('index', 'whiteboard', 'numbers');
  return [
    [/(\d+) of them in four weeks, (\d+) minutes each on average/, weeks.length, Math.round(long.all / weeks.length)],
    [/which of (\d+) minutes of reading you need/, design('video-recsys')],
    [/Reread overview, whiteboard and numbers (\d+)/, again],
    [/\| Ten rehearsals, scored \| (\d+) \| (\d+)% \|/, long.rehearsals, share(long.rehearsals)],
    [/\| Reading for the first time \| (\d+) \| (\d+)% \|/, long.chapters, share(long.chapters)],
    [/\| Cards \| (\d+) \| (\d+)% \|/, long.cards, share(long.cards)],
    [/\| Rereading \| (\d+) \| (\d+)% \|/, reread, share(reread)],
    [/\| Drawing and drills \| (\d+) \| (\d+)% \|/, long.drills, share(long.drills)],
    [/\*\*Together\*\* \| \*\*([\d,]+)\*\* \| (.+) \|/, long.all.toLocaleString('en'), durationWords(long.all)],
    [/\[feed ranking\]\S+ (\d+), \[multi-task\]\S+ (\d+) and \[sequence features\]\S+ (\d+) instead/, design('feed-ranking'), concepts('multi-task'), concepts('sequence-features')],
    [/instead of fraud: (\d+) minutes of reading for (\d+)/, design('feed-ranking') + concepts('multi-task', 'sequence-features'), design('fraud-detection') + concepts('logging-and-feedback', 'drift-and-monitoring')],
    [/\| 2 \| Its blueprint (\d+)/, design('video-recsys')],
    [/\| 3 \| Its blueprint (\d+)/, design('content-moderation')],
    [/\| 4 \| Its blueprint (\d+), reread overview and whiteboard (\d+)/, design('rag-qa'), framework('index', 'whiteboard')],
    [/That is (\d+) minutes: (\d+) rehearsing, (\d+) reading, (\d+) on cards and (\d+) on a drill/, short.all, short.rehearsals, short.all - short.rehearsals - short.cards - short.drills, short.cards, short.drills],
    [/overview, whiteboard and numbers, (\d+) minutes, and one rehearsal. That makes (\d+) minutes/, again, again + REHEARSAL],
    [/stay unread: feed ranking, .*\[embedding tables\]\S+ (\d+) minutes together/, design('feed-ranking') + concepts('multi-task', 'sequence-features', 'embedding-tables')],
    [/skip steps 2 to 7, which are (\d+) minutes/, framework('frame', 'data', 'model', 'evaluate', 'serve', 'monitor')],
    [/read evaluate and serve first: (\d+) minutes/, framework('evaluate', 'serve')],
    [/All eight blueprints in a row.\*\* They take (\d+) minutes/, design(...BLUEPRINTS)],
  ];
}

function problemsOf(minutesOf: MinutesOf, text = TEXT): Problem[] {
  const sessions = sessionsOf(POST, text, minutesOf);
  return [...sessionProblems(POST, text, sessions), ...claimProblems(POST, text, claimsOf(sessions, minutesOf))];
}

test('the plans of the post cost what the chapters say', () => {
  expect(formatProblems(problemsOf(inGuide))).toBe('0 problems in 0 files:');
});

describe('is refused with sentence and number', () => {
  const longer = (changed: string): MinutesOf => (file) => (file === changed ? (inGuide(file) ?? 0) + 1 : inGuide(file));
  const told = (minutesOf: MinutesOf, text?: string): string => formatProblems(problemsOf(minutesOf, text));

  test('a chapter that takes longer: its name, its row, its week, and every sum above them', () => {
    const message = told(longer('docs/framework/frame.mdx'));
    expect(message).toContain(`${POST}:35 [post-minutes] found "[frame](../docs/framework/frame.mdx) 13"; fix: write 14, the minutes of docs/framework/frame.mdx`);
    expect(message).toContain('found a session of 61 minutes; fix: write 62, the sum of what it names');
    expect(message).toContain('found "Sum: 364 minutes"; fix: write 365, the sum of "Week 1: the clock"');
    expect(message).toContain('found "| Reading for the first time | 558 | 34% |"; fix: write 559 and 34');
    expect(message).toContain('found "skip steps 2 to 7, which are 80 minutes"; fix: write 81');
  });

  test('any chapter that a plan reads, wherever it is named', () => {
    const named = sessionsOf(POST, TEXT, inGuide).flatMap(({items}) => items.flatMap(({file}) => file ?? []));
    const files = new Set([...named, ...['feed-ranking', 'rag-qa'].map((slug) => `docs/blueprints/${slug}/index.mdx`), 'docs/concepts/embedding-tables.mdx']);
    expect(files.size).toBeGreaterThanOrEqual(40);
    for (const file of files) expect([file, problemsOf(longer(file)).length > 0]).toEqual([file, true]);
  });

  test('a row that is added up wrongly, and words that the test no longer finds', () => {
    expect(told(inGuide, TEXT.replace('cards 15 | 59 |', 'cards 15 | 60 |'))).toMatch(/found a session of 60 minutes; fix: write 59/);
    expect(told(inGuide, TEXT.replace('read evaluate and serve first', 'read two steps'))).toMatch(/found no words like .*read evaluate and serve first/);
  });
});
