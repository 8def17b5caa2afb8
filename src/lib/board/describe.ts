import {LOOPS, type Board} from './graph';
import {called, LOOP_NAMES} from './names';

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

/** A board in one line: "8 components, 9 connectors". */
export const summary = ({components, connections}: Board): string => `${count(components.length, 'component', 'components')}, ${count(connections.length, 'connector', 'connectors')}`;

/** A board in sentences, for who cannot see the picture. */
export function description(board: Board): string {
  const name = new Map(board.components.map((component) => [component.id, called(component)]));
  const groups = [...[...LOOPS].reverse(), undefined].flatMap((loop) => {
    const members = board.components.filter((component) => component.loop === loop).map(called);
    return members.length > 0 ? [`${loop ? LOOP_NAMES[loop] : 'Outside the loops'}: ${members.join(', ')}.`] : [];
  });
  const lines = board.connections.map(({from, to, label}) => `${name.get(from)} to ${name.get(to)}${label ? ` (${label})` : ''}`);
  return [...groups, ...(lines.length > 0 ? [`Connectors: ${lines.join('; ')}.`] : [])].join(' ');
}
