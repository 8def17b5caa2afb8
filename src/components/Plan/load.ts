import type {PracticeIndex} from '../../content/practice';
import {loadGuide} from '../../hooks/guide';

/** What a plan is made of: the guide, and the checklists that tell that a chapter is done. */
export interface PlanLibrary {
  guide: PracticeIndex;
  checks: Record<string, string[]>;
}

export async function loadLibrary(): Promise<PlanLibrary> {
  const [guide, {default: checks}] = await Promise.all([loadGuide(), import('@generated/two-loops-practice/default/checks.json')]);
  return {guide, checks};
}
