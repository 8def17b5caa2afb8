/** How sure a reader is of a question. */
export const STATES = ['new', 'shaky', 'solid'] as const;
export type State = (typeof STATES)[number];
export const isState = (value: unknown): value is State => STATES.includes(value as State);

/** Under which a reader's mark of a question is kept. */
export const questionRecord = (id: string): string => `question/${id}`;

/** What the bank filters by, as attributes of an entry. */
export interface BankFields {
  /** `video-recsys/funnel-why`. */
  id: string;
  slug: string;
  step: string;
  level: string;
  /** Lower-case words of the prompt and of the chapter's title. */
  words: string;
}

export const BANK_FILTERS = ['text', 'chapter', 'step', 'level', 'state'] as const;
export type BankFilter = Partial<Record<(typeof BANK_FILTERS)[number], string>>;

/** Whether a question passes; `stateOf` says how sure the reader is of it. */
export function passes(entry: BankFields, {text, chapter, step, level, state}: BankFilter, stateOf: (id: string) => State): boolean {
  const words = (text ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  return (
    words.every((word) => entry.words.includes(word)) &&
    (!chapter || entry.slug === chapter) &&
    (!step || entry.step === step) &&
    (!level || entry.level === level) &&
    (!state || stateOf(entry.id) === state)
  );
}

/**
 * Draws questions for a drill, without repetition: shaky ones first come up twice as likely as new ones, solid ones half
 * as likely.
 *
 * @param random numbers from 0 up to 1
 */
export function draw<T extends {id: string}>(entries: readonly T[], count: number, stateOf: (id: string) => State, random: () => number): T[] {
  const weights: Record<State, number> = {shaky: 2, new: 1, solid: 0.5};
  // Exponential clocks: the one with the highest rate tends to ring first.
  const timed = entries.map((entry) => ({entry, at: -Math.log(1 - random()) / weights[stateOf(entry.id)]}));
  return timed.sort((a, b) => a.at - b.at).slice(0, count).map(({entry}) => entry);
}
