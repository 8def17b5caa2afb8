import type {InterviewDesign, PracticeChapter} from '../../content/practice';

/** Every chapter of the guide; those of kind "blueprint" can be interviewed on. */
export const loadChapters = async (): Promise<readonly PracticeChapter[]> => (await import('@generated/two-loops-practice/default/chapters.json')).default;

/** A design with its rubric and questions; nothing if this version of the guide has none of that name. */
export async function loadDesign(slug: string): Promise<InterviewDesign | null> {
  const {default: designs} = await import('@generated/two-loops-practice/default/designs.js');
  return (await designs[slug]?.())?.default ?? null;
}
