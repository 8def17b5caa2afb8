/** A card for other programs. Front and back are HTML with maths as `\(…\)` and `\[…\]`. */
export interface DeckNote {
  /** Stable for ever: other programs know the note by it. */
  guid: string;
  deck: string;
  front: string;
  back: string;
  tags: string[];
}

const oneLine = (html: string): string => html.replace(/\s*\n\s*/g, ' ').replace(/\t/g, ' ').trim();
/** A tag is one word; Anki nests tags by `::`. */
const tagOf = (text: string): string => text.trim().replace(/\s+/g, '-');

/**
 * A deck as text for Anki's import (2.1.54 or newer), one note a line, with header lines. The column of GUIDs lets a newer
 * file update notes and keep their schedule.
 *
 * Source of the format: Anki manual, "Text files".
 */
export function ankiText(notes: readonly DeckNote[]): string {
  const head = ['#separator:tab', '#html:true', '#notetype:Basic', '#deck column:3', '#tags column:4', '#guid column:5'];
  const lines = notes.map(({guid, deck, front, back, tags}) => [oneLine(front), oneLine(back), deck, tags.map(tagOf).join(' '), guid].map(quoted).join('\t'));
  return `${[...head, ...lines].join('\n')}\n`;
}

/** A field that begins with a quotation mark or with # would be read as something else. */
const quoted = (field: string): string => (/^["#]/.test(field) || field.includes('"') ? `"${field.replaceAll('"', '""')}"` : field);

/** The same as RFC 4180 text with a heading line, for any other program. */
export function csvText(notes: readonly DeckNote[]): string {
  const cell = (text: string): string => `"${oneLine(text).replaceAll('"', '""')}"`;
  const lines = notes.map(({guid, deck, front, back, tags}) => [guid, deck, front, back, tags.map(tagOf).join(' ')].map(cell).join(','));
  return `${['"guid","deck","front","back","tags"', ...lines].join('\r\n')}\r\n`;
}
