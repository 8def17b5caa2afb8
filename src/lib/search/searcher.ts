import MiniSearch, {type SearchResult} from 'minisearch';
import type {Level} from '../level';
import {unitsOf, type Unit} from './query';
import {options, type Indexed, type SearchFile} from './searchFile';
import {synonyms} from './synonyms';
import {phraseOf} from './terms';
import type {Kind, Shown, SynonymGroup} from './types';

/** With so many sections that hold every word, those that hold only some are left out. */
const ENOUGH = 5;

/** What it is worth to be called exactly what the reader typed. */
const NAMED = 3;

/** A definition of one word in a longer question is worth less than a section that answers it. */
const DEFINITION = 0.6;

/** What others wrote comes behind what the guide says itself, unless the reader typed its title. */
const ELSEWHERE = 0.45;

export interface Filters {
  kind?: Kind;
  level?: Level;
}

export interface Hit extends Shown {
  /** Words of the index that were met; `marked` shows them. */
  terms: string[];
}

export interface Found {
  /** Best first. Sections that hold every word come before those that hold some. */
  hits: Hit[];
  /** How many of the hits hold every word of the query. */
  complete: number;
  /** Whether the query held a word to look for: "how to" does not. */
  asked: boolean;
}

/** Sections after the second of one page go behind the other pages, so that no page fills the list alone. */
function spread(hits: readonly Hit[]): Hit[] {
  const seen = new Map<string, number>();
  const first: Hit[] = [];
  const later: Hit[] = [];
  for (const hit of hits) {
    const page = hit.kind === 'glossary' ? hit.url : hit.url.replace(/#.*/, '');
    const count = (seen.get(page) ?? 0) + 1;
    seen.set(page, count);
    (count > 2 ? later : first).push(hit);
  }
  return [...first, ...later];
}

export interface Searcher {
  search(query: string, filters?: Filters): Found;
}

interface Scored {
  score: number;
  terms: Set<string>;
  shown: Shown;
}

/** The sections that meet one unit, each with the score of the best way in which it does. */
function meet(index: MiniSearch<Indexed>, unit: Unit, fits: (result: SearchResult) => boolean): Map<string, Scored> {
  const met = new Map<string, Scored>();
  for (const way of unit.ways) {
    for (const result of index.search(way, {filter: fits})) {
      const {title, heading, kind, level, text} = result as unknown as Shown;
      const url = String(result.id);
      // The engine multiplies by the number of matched terms, which would reward phrases for being long.
      const score = result.score / Math.max(1, result.queryTerms.length);
      const scored = met.get(url) ?? {score, terms: new Set(), shown: {url, title, heading, kind, level, text}};
      scored.score = Math.max(scored.score, score);
      for (const term of result.terms) scored.terms.add(term);
      met.set(url, scored);
    }
  }
  return met;
}

function searcher(index: MiniSearch<Indexed>, groups: readonly SynonymGroup[]): Searcher {
  const known = synonyms(groups);
  const search = (query: string, {kind, level}: Filters = {}): Found => {
    const units = unitsOf(query, known);
    const fits = (result: SearchResult): boolean => (!kind || result.kind === kind) && (!level || result.level === level);
    const sections = new Map<string, {hit: Hit; score: number; units: number}>();
    for (const unit of units) {
      for (const [url, {score, terms, shown}] of meet(index, unit, fits)) {
        const section = sections.get(url) ?? {hit: {...shown, terms: []}, score: 0, units: 0};
        section.hit.terms.push(...terms);
        section.score += score;
        section.units += 1;
        sections.set(url, section);
      }
    }
    // "label" names one entry exactly, although "label delay" holds the word as well.
    const asked = units.map((unit) => unit.phrase).join(' ');
    for (const section of sections.values()) {
      if (phraseOf(section.hit.heading || section.hit.title) === asked) section.score *= NAMED;
      else if (section.hit.kind === 'glossary') section.score *= DEFINITION;
      else if (section.hit.kind === 'resource') section.score *= ELSEWHERE;
    }
    const byUrl = (a: {hit: Hit}, b: {hit: Hit}): number => (a.hit.url < b.hit.url ? -1 : 1);
    const ranked = [...sections.values()].sort((a, b) => b.score - a.score || byUrl(a, b));
    const complete = spread(ranked.filter((section) => section.units === units.length).map((section) => section.hit));
    const partial = complete.length >= ENOUGH ? [] : ranked.filter((section) => section.units < units.length);
    partial.sort((a, b) => b.score * b.units - a.score * a.units || byUrl(a, b));
    return {
      hits: [...complete, ...spread(partial.map((section) => section.hit))],
      complete: complete.length,
      asked: units.length > 0,
    };
  };
  return {search};
}

/** Reads a file that `searchFile` wrote, in slices, so that the page stays responsive meanwhile. */
export async function openSearchFile(file: SearchFile): Promise<Searcher> {
  return searcher(await MiniSearch.loadJSAsync<Indexed>(file.index, options), file.synonyms);
}
