import {COUNTING_UNITS} from './mathjs';

/** Words that count or measure and are no units of an estimate, because another word for the same is. */
const OTHER_UNITS = [
  // Time, data, rates, shares
  'ns', 'µs', 'us', 'ms', 's', 'sec', 'second', 'min', 'minute', 'h', 'hour', 'day', 'night', 'week', 'month', 'quarter', 'year',
  'B', 'kB', 'KB', 'MB', 'GB', 'TB', 'PB', 'KiB', 'MiB', 'GiB', 'TiB', 'byte', 'bit', 'px', 'W', 'kW', 'Hz', 'MHz', 'GHz',
  'QPS', 'RPS', '[kMGTPE]?FLOPs?(?:/s)?', 'EUR', 'percent', 'per cent', 'point', 'percentage point',
  // Counts
  'people', 'person', 'creator', 'upload', 'view', 'watch', 'play', 'start', 'score', 'id', 'slot', 'page', 'follower', 'server', 'machine', 'node',
  'shard', 'zone', 'cell', 'code', 'copy', 'feature', 'GPU', 'CPU', 'worker', 'task', 'record', 'sample', 'message', 'file', 'dimension', 'word',
  'character', 'engineer', 'product', 'seller', 'buyer', 'driver', 'trip', 'ride', 'order', 'listing', 'guest', 'member', 'account', 'merchant', 'card',
];
const PLURALS: Readonly<Record<string, string>> = {person: 'people'};
const plural = (unit: string): string => PLURALS[unit] ?? unit.replace(/([^aeiou])y$/, '$1ie').replace(/(x|ch)$/, '$1e') + 's';

const BIG_WORDS = 'thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\\w+)?|(?:a |one )?(?:hundred|thousand)';
const SMALL_WORDS = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
const DIGITS = '\\d+(?:,\\d{3})*(?:\\.\\d+)?';
const SCALE = '(?:thousand|million|billion|trillion|bn)';

/** The forms in which a number with a unit may stand in a text by itself, because it names something and measures nothing. */
const ALLOWED: readonly RegExp[] = [
  // Minutes of the interview's clock: "the 45-minute interview".
  /\b\d+[- ]minutes?[- ](?:interview|clock|round|slot|loop)s?\b/giu,
  // Years: quantities of four digits carry a comma.
  /(?<![\d,.])(?:19|20)\d\d(?![\d,.]*\d)/gu,
  // Numbered things: "step 3", "section 4.2", "days 1–14", "slot 8", "version 8.4".
  /\b(?:step|section|question|rule|figure|table|chapter|part|row|rung|slot|position|day|week|version|level|stage|article|minute|phase|tier|option|variant)s? \d+(?:\.\d+)*(?:(?: ?[–-] ?| to | and | or )\d+(?:\.\d+)*)?/giu,
  // Models: "Llama 3 70B".
  /\b\p{Lu}[\p{L}-]*(?:[ -]\d+(?:\.\d+)?)?[ -]\d+(?:\.\d+)?[BM]\b/gu,
  // Cut-offs: "top-10 items", "top 60".
  /\btop[- ]\d+/giu,
];

/** Finds numbers with a unit. */
export interface NumberFinder {
  (text: string): {match: string; number: string; index: number}[];
}

/**
 * Prepares the search for numbers with a unit: digits or number words before a unit, shares, prices, big round numbers
 * and whatever has a comma between its thousands. Counts in words up to twelve are no numbers here.
 *
 * @param own counting units of the estimate
 */
export function numberFinder(own: readonly string[] = []): NumberFinder {
  const units = [...new Set([...COUNTING_UNITS, ...own, ...OTHER_UNITS])].flatMap((unit) => [unit, plural(unit)]);
  const unit = `(?:${[...units].sort((a, b) => b.length - a.length).join('|')})`;
  const space = '[ \\u00A0-]?';
  const before = '(?<![\\p{L}\\p{N}@_^=]|[\\p{L}\\p{N}][.,/-])';
  const after = '(?![\\p{L}\\p{N}])';
  const number = `(?<number>${DIGITS}(?:(?: ?[–-] ?| to )${DIGITS})?)`;
  const patterns = [
    `${before}(?:USD|EUR|[€£])[ \\u00A0]?${DIGITS}(?: ${SCALE})?`,
    `${before}${number}(?: ?%|[ \\u00A0](?:per cent|percent)${after})`,
    `${before}${number}[ \\u00A0-]?${SCALE}${after}(?:[ -]${unit}${after})?`,
    `${before}${number}${space}${unit}${after}`,
    `${before}${number}k${after}`,
    `${before}\\d+(?:,\\d{3})+(?:\\.\\d+)?${after}`,
    `${before}(?:${SMALL_WORDS}|${BIG_WORDS}) (?:${SCALE}|per cent|percent)${after}(?: ${unit}${after})?`,
    `${before}(?:${BIG_WORDS})(?: ${SCALE})? ${unit}${after}`,
  ].map((source) => new RegExp(source, 'giu'));
  const mayHold = new RegExp(`\\d|[€£]|${SCALE}|per ?cent|${BIG_WORDS}`, 'iu');
  return (text) => {
    if (!mayHold.test(text)) return [];
    const shown = ALLOWED.reduce((rest, form) => rest.replace(form, (match) => '\uFFFC'.repeat(match.length)), text);
    const found = patterns.flatMap((pattern) => [...shown.matchAll(pattern)].map((match) => ({match: match[0], number: /\d[\d,.]*\d|\d/.exec(match[0])?.[0] ?? '', index: match.index})));
    // The longest match at a place stands for all that overlap it.
    return found
      .sort((a, b) => a.index - b.index || b.match.length - a.match.length)
      .filter(({index}, at, all) => !all.slice(0, at).some((other) => other.index <= index && index < other.index + other.match.length));
  };
}
