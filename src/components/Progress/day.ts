const FORMAT = new Intl.DateTimeFormat('en-GB', {day: 'numeric', month: 'short', year: 'numeric'});

/** A day as the reader's calendar has it: `21 Nov 2026`. */
export const day = (time: number): string => FORMAT.format(time);

/** `1 entry`, `2 entries`. */
export const entries = (count: number): string => `${count} ${count === 1 ? 'entry' : 'entries'}`;
