import type {Start} from '../Board/Menus';

/** The blueprints' own diagrams as boards. */
export async function loadDesigns(): Promise<readonly Start[]> {
  const {default: designs} = await import('@generated/two-loops-practice/default/designs.json');
  return designs.filter(({board}) => board.components.length > 0).map(({title, board}) => ({title, board}));
}
