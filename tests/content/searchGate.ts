import type {Searcher} from '../../src/lib/search';

export interface Expectation {
  query: string;
  /** A page, any of whose sections will do, or one section: `/framework/clarify/`, `/glossary/#psi`. */
  find: string;
  /** Other pages or sections that answer the query as well. */
  or?: string[];
}

export interface Miss extends Expectation {
  /** Where it stood instead, counted from 1, or 0 if it was not found. */
  rank: number;
  first: string[];
}

const meets = (url: string, find: string): boolean => url === find || (!find.includes('#') && url.replace(/#.*/, '') === find);

/** The expectations that are not met among the first `within` results. */
export function misses(searcher: Searcher, expectations: readonly Expectation[], within = 3): Miss[] {
  return expectations.flatMap((expectation) => {
    const urls = searcher.search(expectation.query).hits.map((hit) => hit.url);
    const rank = urls.findIndex((url) => [expectation.find, ...(expectation.or ?? [])].some((find) => meets(url, find))) + 1;
    return rank >= 1 && rank <= within ? [] : [{...expectation, rank, first: urls.slice(0, within)}];
  });
}

export const explain = ({query, find, rank, first}: Miss): string =>
  `"${query}" must find ${find}, which ${rank ? `is result ${rank}` : 'is not found'}; first are ${first.join(' ') || 'none'}`;
