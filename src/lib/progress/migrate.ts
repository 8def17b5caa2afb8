/** Turns a record of one schema into one of the next. Pure; it may throw on what it cannot read. */
export type Migration = (record: unknown, id: string) => unknown;

/** `migrations[n]` leads from schema n to n + 1. */
export type Migrations = Readonly<Record<number, Migration>>;

/**
 * None yet: 1 is the first schema. With schema 2 comes `1: (record) => …` here, and a fixture with records of schema 1
 * in migrate.test.ts that stays for ever.
 */
export const MIGRATIONS: Migrations = {};

/** Leads a value from one schema to another, or returns nothing if a step is missing or fails. */
export function migrate(id: string, value: unknown, from: number, to: number, steps: Migrations): {value: unknown} | undefined {
  let current = value;
  try {
    for (let schema = from; schema < to; schema += 1) {
      const step = steps[schema];
      if (!step) return undefined;
      current = step(current, id);
    }
  } catch {
    return undefined;
  }
  return from > to ? undefined : {value: current};
}
