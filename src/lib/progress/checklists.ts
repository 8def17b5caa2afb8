import type {ProgressRecord, Records} from './record';

/** The id of a checklist item's record. */
export const checkId = (checklist: string, item: string): string => `check/${checklist}/${item}`;

export const isDone = (record: ProgressRecord | undefined): boolean => record?.v === 'done';

/** How much of a list is done, and when it last changed (0 if never). */
export function tally(ids: readonly string[], records: Records): {done: number; total: number; changed: number} {
  const found = ids.map((id) => records.get(id));
  return {
    done: found.filter(isDone).length,
    total: ids.length,
    changed: Math.max(0, ...found.map((record) => record?.t ?? 0)),
  };
}
