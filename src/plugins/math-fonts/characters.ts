const ENTITIES: Record<string, string> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0'};

const decode = (text: string): string =>
  text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    return ENTITIES[name ?? ''] ?? whole;
  });

/**
 * Every character that a built page sets in KaTeX. The visible part of a formula starts at `class=katex-html` and holds
 * only spans and SVG, so the text of each such run up to the first other element is what the fonts must draw; text
 * behind the formula's end is taken too, which costs nothing but a few letters that the fonts have anyway.
 */
export function mathCharacters(html: string): Set<string> {
  const found = new Set<string>();
  for (const start of html.matchAll(/class="?katex-html\b/g)) {
    const rest = html.slice(start.index);
    const end = rest.search(/<(?!\/?(?:span|svg|path|line)\b)/);
    const run = (end < 0 ? rest : rest.slice(0, end)).replace(/^[^>]*>/, '').replace(/<[^>]*>/g, '');
    for (const character of decode(run)) found.add(character);
  }
  return found;
}

/** What the fonts keep on every site, so that a widget can set a formula of its own: printable ASCII and Greek. */
export const BASE_CHARACTERS: string =
  Array.from({length: 95}, (_, index) => String.fromCharCode(32 + index)).join('') + 'αβγδεζηθικλμνξπρστυφχψωΓΔΘΛΞΠΣΦΨΩ−×÷·≤≥≈≠∞∑∏√∂∈→←↔⋅…∣∥⌈⌉⌊⌋⟨⟩±∝∼';
