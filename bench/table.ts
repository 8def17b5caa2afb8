type Cell = string | number | undefined;

/** A column of a table: a title, what stands in it, and how many decimals its numbers show. */
export interface Column<Row> {
  title: string;
  value: (row: Row) => Cell;
  digits?: number;
}

/** `1842.4` → `1,842`; what is absent is a dash. */
export function formatCell(cell: Cell, digits = 0): string {
  if (cell === undefined || (typeof cell === 'number' && !Number.isFinite(cell))) return '–';
  if (typeof cell === 'string') return cell;
  return cell.toLocaleString('en-GB', {minimumFractionDigits: digits, maximumFractionDigits: digits});
}

/**
 * A table for the terminal that is Markdown too, so that it can be pasted into a pull request. Columns of numbers are
 * set flush right.
 */
export function formatTable<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string {
  const laid = columns.map(({title, value, digits}) => {
    const cells = rows.map(value);
    const texts = cells.map((cell) => formatCell(cell, digits));
    const isText = cells.some((cell) => typeof cell === 'string');
    const width = Math.max(3, title.length, ...texts.map((text) => text.length));
    const pad = (text: string): string => (isText ? text.padEnd(width) : text.padStart(width));
    return [pad(title), isText ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`, ...texts.map(pad)];
  });
  return Array.from({length: rows.length + 2}, (_, line) => `| ${laid.map((cells) => cells[line]).join(' | ')} |`).join('\n');
}
