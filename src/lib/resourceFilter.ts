import {suits} from './level';

/** What the list of resources is filtered by: as the entries say it, in words. */
export interface FilterFields {
  id: string;
  kind: string;
  /** Ids, separated by spaces. */
  topics: string;
  steps: string;
  blueprints: string;
  level: string;
  minutes: string;
  year: string;
  state: string;
  /** Lower-case text in which words are looked for. */
  words: string;
}

export const FILTERS = ['text', 'kind', 'topic', 'step', 'blueprint', 'level', 'time', 'state', 'sort'] as const;
export type Filter = Partial<Record<(typeof FILTERS)[number], string>>;

const has = (list: string, id: string): boolean => list.split(' ').includes(id);

/** Whether an entry passes. A level means "for me": whatever is written for it or for a lower one. */
export function passes(entry: FilterFields, {text, kind, topic, step, blueprint, level, time, state}: Filter): boolean {
  const words = (text ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  return (
    words.every((word) => entry.words.includes(word)) &&
    (!kind || entry.kind === kind) &&
    (!topic || has(entry.topics, topic)) &&
    (!step || has(entry.steps, step)) &&
    (!blueprint || has(entry.blueprints, blueprint)) &&
    (!level || suits(entry.level, level)) &&
    (!time || Number(entry.minutes) <= Number(time)) &&
    (!state || (state === 'free' ? entry.state !== 'paid' : entry.state === state))
  );
}

const ORDERS: Record<string, (a: FilterFields, b: FilterFields) => number> = {
  short: (a, b) => Number(a.minutes) - Number(b.minutes),
  new: (a, b) => Number(b.year) - Number(a.year),
};

/** The entries that pass, in the order asked for; those that compare equal keep theirs. Main topics come before side ones. */
export function select<T extends FilterFields>(entries: readonly T[], filter: Filter): T[] {
  const found = entries.filter((entry) => passes(entry, filter));
  const order = ORDERS[filter.sort ?? ''];
  if (order) return found.sort(order);
  const {topic} = filter;
  const side = ({topics}: T): number => (topics.split(' ')[0] === topic ? 0 : 1);
  return topic ? found.sort((a, b) => side(a) - side(b)) : found;
}

/** The query of an address that restores a filter; empty if nothing is filtered. */
export function filterLink(filter: Filter): string {
  const params = new URLSearchParams(FILTERS.flatMap((name) => (filter[name] ? [[name, filter[name]]] : [])));
  return params.size > 0 ? `?${params}` : '';
}

/** The filter in the query of an address. Unknown names and values that are too long are dropped. */
export function readFilter(query: string): Filter {
  const params = new URLSearchParams(query.slice(0, 2000));
  return Object.fromEntries(FILTERS.flatMap((name) => {
    const value = params.get(name);
    return value && value.length <= 100 ? [[name, value]] : [];
  }));
}
