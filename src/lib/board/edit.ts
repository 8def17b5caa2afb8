import {BOARD_LIMITS, type Board, type BoardComponent, type BoardConnection, type ComponentType} from './graph';
import {COMPONENT_NAMES} from './names';

/**
 * Edits of a board. Each returns a new board, or the very same one if there is nothing to do: an unknown id, a limit
 * that is reached, a connector that exists. So a caller sees by `===` whether anything changed.
 */

/** The first free id for a component of a type: `cache-1`, `cache-2`. */
export function freeId({components}: Board, type: ComponentType): string {
  const taken = new Set(components.map(({id}) => id));
  let number = 1;
  while (taken.has(`${type}-${number}`)) number += 1;
  return `${type}-${number}`;
}

/** A label as a board may hold it. */
export const asLabel = (text: string): string => text.replace(/\s+/g, ' ').replace(/^ /, '').slice(0, BOARD_LIMITS.label);

export const isFull = ({components}: Board): boolean => components.length >= BOARD_LIMITS.components;

export function addComponent(board: Board, type: ComponentType, more: Partial<Omit<BoardComponent, 'id' | 'type'>> = {}): Board {
  if (isFull(board)) return board;
  const component = {label: COMPONENT_NAMES[type], ...more, id: freeId(board, type), type};
  return {...board, components: [...board.components, component]};
}

export type Change = Partial<Pick<BoardComponent, 'type' | 'label' | 'loop'>>;

/** Renames, changes the type or the loop; `loop: undefined` takes it out of its loop, and it looks for a new place. */
export function changeComponent(board: Board, id: string, change: Change): Board {
  const before = board.components.find((component) => component.id === id);
  if (!before || Object.entries(change).every(([key, value]) => before[key as keyof Change] === value)) return board;
  const after: BoardComponent = {...before, ...change, ...('label' in change ? {label: asLabel(change.label ?? '')} : {})};
  // A label that is still the name of the old type follows the type.
  if (change.type && before.label === COMPONENT_NAMES[before.type]) after.label = COMPONENT_NAMES[change.type];
  if (after.loop === undefined) delete after.loop;
  return {...board, components: board.components.map((component) => (component === before ? after : component))};
}

const round = (value: number): number => Math.max(-20_000, Math.min(20_000, Math.round(value)));

/** Moves components to where somebody dragged them. */
export function placeComponents(board: Board, places: ReadonlyMap<string, {x: number; y: number}>): Board {
  let moved = false;
  const components = board.components.map((component) => {
    const place = places.get(component.id);
    if (!place || (component.x === round(place.x) && component.y === round(place.y))) return component;
    moved = true;
    return {...component, x: round(place.x), y: round(place.y)};
  });
  return moved ? {...board, components} : board;
}

/** Forgets all places, so that the layout finds them again. */
export function tidy(board: Board): Board {
  if (board.components.every(({x, y}) => x === undefined && y === undefined)) return board;
  return {...board, components: board.components.map(({x: _x, y: _y, ...component}) => component)};
}

/** Removes components with their connectors, and connectors by their place in the list. */
export function remove(board: Board, ids: readonly string[], connectors: readonly BoardConnection[] = []): Board {
  const components = board.components.filter(({id}) => !ids.includes(id));
  const connections = board.connections.filter((connection) => !connectors.includes(connection) && !ids.includes(connection.from) && !ids.includes(connection.to));
  const same = components.length === board.components.length && connections.length === board.connections.length;
  return same ? board : {components, connections};
}

/** Why two components cannot be joined, or nothing if they can. */
export function connectFault({components, connections}: Board, from: string, to: string): string | undefined {
  if (![from, to].every((end) => components.some(({id}) => id === end))) return 'Choose two components that are on the board.';
  if (from === to) return 'A connector joins two different components.';
  if (connections.some((connection) => connection.from === from && connection.to === to)) return 'There is such a connector already; change its label instead.';
  return connections.length >= BOARD_LIMITS.connections ? `A board holds ${BOARD_LIMITS.connections} connectors; remove one first.` : undefined;
}

export function connect(board: Board, from: string, to: string, label = ''): Board {
  if (connectFault(board, from, to)) return board;
  const text = asLabel(label);
  return {...board, connections: [...board.connections, {from, to, ...(text ? {label: text} : {})}]};
}

export function labelConnection(board: Board, connection: BoardConnection, label: string): Board {
  const text = asLabel(label);
  if (!board.connections.includes(connection) || (connection.label ?? '') === text) return board;
  const {from, to} = connection;
  return {...board, connections: board.connections.map((other) => (other === connection ? {from, to, ...(text ? {label: text} : {})} : other))};
}
