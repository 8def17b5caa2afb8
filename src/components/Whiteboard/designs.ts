import type {Start} from '../Board/Menus';

/** The blueprints' own diagrams as boards. */
export const loadDesigns = async (): Promise<readonly Start[]> => (await import('@generated/two-loops-practice/default/boards.json')).default;
