export interface Point {
  x: number;
  y: number;
}

/** A coordinate on the pixel grid. Values that differ by float noise land on the same pixel. */
export function snap(value: number): number {
  return Math.round(Number(value.toFixed(3)));
}

function short(value: number): string {
  return String(Number(value.toFixed(1))).replace(/^(-?)0\./, '$1.');
}

/** Numbers in a row as path data: a sign needs no separator before it. */
export function row(...values: number[]): string {
  return values.map(short).reduce((text, value) => text + (value.startsWith('-') || text === '' ? value : ` ${value}`), '');
}

/** Path data of a line through points, in relative commands. */
export function linePath(points: Point[], closed = false): string {
  const [first, ...others] = points;
  if (!first) return '';
  let at = first;
  let path = `M${row(first.x, first.y)}`;
  let last = 'M';
  for (const point of others) {
    const dx = point.x - at.x;
    const dy = point.y - at.y;
    at = point;
    if (!dx && !dy) continue;
    const command = dx && dy ? 'l' : dx ? 'h' : 'v';
    const numbers = command === 'l' ? row(dx, dy) : row(dx || dy);
    path += command === 'l' && last === 'l' ? (numbers.startsWith('-') ? numbers : ` ${numbers}`) : command + numbers;
    last = command;
  }
  return closed ? `${path}z` : path;
}

/** The two back corners of an arrow head whose tip is at `tip`, coming from `from`. */
export function arrowHead(from: Point, tip: Point, length = 8, half = 3): Point[] {
  const size = Math.hypot(tip.x - from.x, tip.y - from.y) || 1;
  const ux = (tip.x - from.x) / size;
  const uy = (tip.y - from.y) / size;
  const back = {x: tip.x - ux * length, y: tip.y - uy * length};
  return [
    {x: back.x - uy * half, y: back.y + ux * half},
    tip,
    {x: back.x + uy * half, y: back.y - ux * half},
  ];
}

/** Path data of a cylinder (a store) in a box, lid included. */
export function cylinderPath(x: number, y: number, width: number, height: number, lid: number): string {
  const half = width / 2;
  const arc = (dx: number) => `a${row(half, lid, 0, 0, 1, dx, 0)}`;
  return `M${row(x, y + lid)}${arc(width)}v${row(height - 2 * lid)}${arc(-width)}zm${row(width, 0)}${arc(-width)}`;
}

/** Path data of a circle. */
export function circlePath(x: number, y: number, radius: number): string {
  const half = (dx: number) => `a${row(radius, radius, 0, 1, 0, dx, 0)}`;
  return `M${row(x - radius, y)}${half(2 * radius)}${half(-2 * radius)}z`;
}

/** A generous estimate of how wide a line of text is in a system font. */
export function textWidth(text: string, size: number): number {
  const plain = text.replace(/<[^>]*>/g, '').replace(/&#?\w+;/g, 'n');
  let ems = 0;
  for (const character of plain) {
    if (/[ilj.,:;'|!]/.test(character)) ems += 0.29;
    else if (/[ frt()[\]/-]/.test(character)) ems += 0.37;
    else if (/[mwMW@%]/.test(character)) ems += 0.88;
    else if (/[A-Z]/.test(character)) ems += 0.68;
    else if (/[\u1100-\u{10ffff}]/u.test(character)) ems += 1;
    else ems += 0.58;
  }
  return ems * size;
}
