import {LEVELS, type Level} from '../level';

export {LEVELS, type Level};
/** What a step or a round showed; `none` is less than mid. */
export type Reached = 'none' | Level;
export const REACHED = ['none', ...LEVELS] as const;

export const rank = (level: Reached): number => REACHED.indexOf(level);
/** The levels up to one, lowest first. */
export const upTo = (level: Level): readonly Level[] => LEVELS.slice(0, rank(level));
export const levelName = (level: Reached): string => (level === 'none' ? 'below mid' : level);
