/** Levels of a candidate, lowest first, as chapters, links and saved records write them. */
export const LEVELS = ['mid', 'senior', 'staff'] as const;
export type Level = (typeof LEVELS)[number];

/** How each level is called in running text. */
export const LEVEL_LABELS: Readonly<Record<Level, string>> = {mid: 'Mid', senior: 'Senior', staff: 'Staff'};

const rank = (level: string): number => (LEVELS as readonly string[]).indexOf(level);

/** Whether what is written for a level is for a reader as well: it is written for theirs or for a lower one. */
export const suits = (level: string, reader: string): boolean => rank(level) <= rank(reader);
