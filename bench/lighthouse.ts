import type {Result} from 'lighthouse';
import {formatTable} from './table';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
type Category = (typeof CATEGORIES)[number];

export interface LighthouseRow {
  page: string;
  /** 0 to 100. */
  scores: Record<Category, number | undefined>;
  /** Audits that cost points: `category: id (title)`. */
  lost: string[];
}

/** Scores of a report, and what cost points in it. */
export function summarise(page: string, {categories, audits}: Pick<Result, 'categories' | 'audits'>): LighthouseRow {
  const score = (category: Category): number | undefined => {
    const share = categories[category]?.score;
    return typeof share === 'number' ? Math.round(share * 100) : undefined;
  };
  const lost = CATEGORIES.flatMap((category) =>
    (categories[category]?.auditRefs ?? [])
      .filter(({id, weight}) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({id}) => `${category}: ${id} (${audits[id]?.displayValue ?? audits[id]?.title ?? ''})`),
  );
  return {
    page: `/${page}`,
    scores: Object.fromEntries(CATEGORIES.map((category) => [category, score(category)])) as LighthouseRow['scores'],
    lost,
  };
}

/**
 * Lighthouse with its mobile preset (simulated slow 4G, processor 4 times slower), one run a page.
 *
 * @param port where a running browser listens for DevTools
 */
export async function measureLighthouse(port: number, origin: string, pages: readonly string[]): Promise<LighthouseRow[]> {
  const {default: lighthouse} = await import('lighthouse');
  const rows: LighthouseRow[] = [];
  for (const page of pages) {
    const result = await lighthouse(`${origin}/${page}`, {port, onlyCategories: [...CATEGORIES], logLevel: 'error'});
    if (!result) throw new Error(`Lighthouse gave no result for /${page}`);
    if (result.lhr.runtimeError) throw new Error(`Lighthouse on /${page}: ${result.lhr.runtimeError.message}`);
    rows.push(summarise(page, result.lhr));
  }
  return rows;
}

/** The scores as a table, and below it what cost points. */
export function lighthouseTable(rows: readonly LighthouseRow[]): string {
  const scores = formatTable(rows, [
    {title: 'Page', value: (row) => row.page},
    {title: 'Performance', value: (row) => row.scores.performance},
    {title: 'Accessibility', value: (row) => row.scores.accessibility},
    {title: 'Best practices', value: (row) => row.scores['best-practices']},
    {title: 'SEO', value: (row) => row.scores.seo},
  ]);
  const lost = rows.flatMap((row) => row.lost.map((audit) => `- ${row.page} ${audit}`));
  return lost.length === 0 ? scores : `${scores}\n\nAudits below full marks:\n\n${lost.join('\n')}`;
}
