import {description} from './describe';
import {around, boxOf, drawConnections, frameOf, LABEL_LINE, LINE_HEIGHT, textOf, type Box, type Drawn, type Line} from './geometry';
import {LOOPS, type Board, type ComponentType} from './graph';
import {layout} from './layout';
import {LOOP_NAMES} from './names';

const escape = (text: string): string =>
  // eslint-disable-next-line no-control-regex -- what XML cannot hold
  text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
const number = (value: number): string => String(Math.round(value * 10) / 10);

const STORES: readonly ComponentType[] = ['data-lake', 'offline-store', 'online-store', 'cache', 'prediction-log', 'vector-index'];
/** Whether a component keeps data, which the picture shows by a second line at its top. */
export const isStore = (type: ComponentType): boolean => STORES.includes(type);

function component(box: Box, {type, label}: {type: ComponentType; label: string}): string {
  const {kind, lines} = textOf({type, label});
  const middle = number(box.x + box.width / 2);
  const rect = `<rect x="${number(box.x)}" y="${number(box.y)}" width="${box.width}" height="${box.height}" rx="6" fill="${type === 'note' ? '#fff8dc' : '#fff'}" stroke="#3c4654"${type === 'note' ? ' stroke-dasharray="4 3"' : ''}/>`;
  const lid = isStore(type) ? `<path d="M${number(box.x)} ${number(box.y + 5)}h${box.width}" stroke="#3c4654"/>` : '';
  const head = `<text x="${middle}" y="${number(box.y + 20)}" font-size="11" fill="#4a5568">${escape(kind)}</text>`;
  const body = lines.map((line, at) => `<text x="${middle}" y="${number(box.y + 38 + at * LINE_HEIGHT)}" font-weight="600">${escape(line)}</text>`).join('');
  return rect + lid + head + body;
}

/** The head of an arrow as a triangle of its own: markers are lost in some programs that open SVG. */
export function arrowHead({start, end}: Line): string {
  const angle = Math.atan2(end.y - start.y, end.x - start.x);
  const corner = (turn: number): string => `${number(end.x - 10 * Math.cos(angle + turn))} ${number(end.y - 10 * Math.sin(angle + turn))}`;
  return `M${number(end.x)} ${number(end.y)}L${corner(0.4)}L${corner(-0.4)}Z`;
}

const connector = (line: Line): string =>
  `<path d="M${number(line.start.x)} ${number(line.start.y)}L${number(line.end.x)} ${number(line.end.y)}" stroke="#3c4654" stroke-width="1.5"/><path d="${arrowHead(line)}" fill="#3c4654"/>`;

const caption = ({lines, label}: Drawn): string =>
  lines.map((text, at) => `<text x="${number(label.x)}" y="${number(label.y + 4 + (at - (lines.length - 1) / 2) * LABEL_LINE)}" font-size="11" stroke="#fff" stroke-width="4" stroke-linejoin="round" paint-order="stroke">${escape(text)}</text>`).join('');

/**
 * A board as an SVG file that needs nothing else: text stays text, and the picture says in words what it shows.
 *
 * @returns the markup, and its size in px
 */
export function boardSvg(board: Board, name: string): {svg: string; width: number; height: number} {
  const placed = layout(board);
  const frames = LOOPS.flatMap((loop) => {
    const box = frameOf(placed, loop);
    return box ? [{loop, box}] : [];
  });
  const all = around([...placed.map(boxOf), ...frames.map(({box}) => box)]) ?? {x: 0, y: 0, width: 320, height: 120};
  const [x, y, width, height] = [all.x - 16, all.y - 16, all.width + 32, all.height + 32].map(Math.round) as [number, number, number, number];
  const drawn = drawConnections(board, placed);
  const parts = [
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="#fff"/>`,
    ...frames.map(({loop, box}) => `<rect x="${number(box.x)}" y="${number(box.y)}" width="${box.width}" height="${box.height}" rx="10" fill="${loop === 'serving' ? '#eef4ff' : '#eefaf2'}" stroke="#7a8699" stroke-dasharray="6 4"/><text x="${number(box.x + 14)}" y="${number(box.y + 26)}" text-anchor="start" font-weight="700">${LOOP_NAMES[loop]}</text>`),
    ...drawn.map(({line}) => connector(line)),
    ...placed.map((each) => component(boxOf(each), each)),
    ...drawn.map(caption),
  ];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${x} ${y} ${width} ${height}" role="img" aria-labelledby="title description" font-family="system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif" font-size="13" text-anchor="middle" fill="#1c2430"><title id="title">${escape(name)}</title><desc id="description">${escape(description(board))}</desc><g fill="none">${parts[0]}</g>${parts.slice(1).join('')}</svg>`;
  return {svg, width, height};
}
