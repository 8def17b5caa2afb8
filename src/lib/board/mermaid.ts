import {LOOPS, type Board, type BoardComponent} from './graph';
import {called, LOOP_NAMES} from './names';
import {description, summary} from './describe';
import {isStore} from './svg';
import {wrap} from './geometry';

/** What Mermaid would read as its own syntax, by signs that look alike. */
const INSTEAD: Record<string, string> = {'"': '”', '`': '’', '[': '(', ']': ')', '{': '(', '}': ')', '<': '‹', '>': '›', '|': '/', ';': ',', '#': '＃', '\\': '/', '%': '％', '&': '＆', '~': '∼', '@': '＠', '$': '＄', '*': '∗'};

/** A label that both Mermaid and our own drawing take as plain text. */
function plain(text: string): string {
  const safe = text.replace(/[\p{C}]/gu, '').replace(/["`[\]{}<>|;#\\%&~^@$*]/g, (sign) => INSTEAD[sign] ?? '').trim();
  const opens = safe.split('(').length;
  return opens === safe.split(')').length ? safe : safe.replace(/[()]/g, '');
}

/** Signs at the beginning that Mermaid would take for Markdown: `1. ` and `- ` become lists. */
const text = (label: string): string => {
  const safe = plain(label).replace(/^(?:[-+]|\d+[.)])\s+/, (sign) => sign.replace(/[-+.)]\s+/, ' '));
  return wrap(safe || 'Without a name', 24).join('<br/>');
};

const box = (component: BoardComponent, id: string): string => {
  const label = text(called(component));
  return isStore(component.type) ? `${id}[("${label}")]` : `${id}["${label}"]`;
};

/** A board as Mermaid text, which GitHub, many editors and this site draw. */
export function boardMermaid(board: Board, name: string): string {
  const ids = new Map(board.components.map(({id}, at) => [id, `N${at + 1}`]));
  const one = (component: BoardComponent): string => box(component, ids.get(component.id) ?? '');
  const groups = [...LOOPS].reverse().flatMap((loop) => {
    const members = board.components.filter((component) => component.loop === loop);
    return members.length > 0 ? [`  subgraph ${loop.toUpperCase()}["${LOOP_NAMES[loop]}"]`, ...members.map((member) => `    ${one(member)}`), '  end'] : [];
  });
  const free = board.components.filter(({loop}) => !loop).map((component) => `  ${one(component)}`);
  const lines = board.connections.map(({from, to, label}) => `  ${ids.get(from)} -->${label && plain(label) ? `|"${text(label)}"|` : ''} ${ids.get(to)}`);
  const about = [`  accTitle: ${plain(name) || 'Whiteboard'}`, `  accDescr: ${plain(description(board).replaceAll(';', ',')) || summary(board)}`];
  return `${['flowchart TB', ...about, ...groups, ...free, ...lines].join('\n')}\n`;
}
