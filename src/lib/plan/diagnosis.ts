/** How much trouble a step or a topic gives: 0 none, 1 a little, 2 some, 3 a lot. */
export type Gap = 0 | 1 | 2 | 3;
export const GAP_LABELS = ['None', 'A little', 'Some', 'A lot'] as const;

export interface DiagnosisQuestion {
  id: string;
  /** What the reader is asked about. */
  ask: string;
  /** A few words for a ranking. */
  label: string;
  steps: readonly string[];
  /** Slugs of chapters, written or planned, that treat it. */
  topics: readonly string[];
}

/** Ten questions, "Which gives you the most trouble?", from the first minute of an interview to the last. */
export const DIAGNOSIS: readonly DiagnosisQuestion[] = [
  {id: 'clarify', label: 'scope and scale', ask: 'Turning a vague prompt into a goal, constraints and a scale estimate', steps: ['clarify'], topics: ['scoping-and-proxies', 'capacity-estimate', 'numbers', 'baselines']},
  {id: 'frame', label: 'objective and metrics', ask: 'Choosing the objective, its input and output, and metrics from business to guardrail', steps: ['frame'], topics: ['metric-stack', 'scoping-and-proxies']},
  {id: 'labels', label: 'labels', ask: 'Where labels come from: logs, people, delay, leakage', steps: ['data'], topics: ['logging-and-feedback', 'delayed-labels', 'human-labels', 'splits-and-leakage', 'negative-sampling', 'class-imbalance']},
  {id: 'features', label: 'features', ask: 'Features: stores, embeddings, freshness and skew', steps: ['data'], topics: ['feature-stores', 'embedding-tables', 'sequence-features', 'platforms']},
  {id: 'retrieval', label: 'retrieval', ask: 'Finding candidates: funnel, two-tower model, nearest neighbours', steps: ['model'], topics: ['candidate-funnel', 'two-tower', 'ann-search', 'negative-sampling', 'graph-methods', 'vision', 'rag']},
  {id: 'ranking', label: 'ranking and calibration', ask: 'Ranking: losses, several objectives, calibration, imbalance', steps: ['model'], topics: ['multi-task', 'calibration', 'class-imbalance', 'learning-to-rank', 'interaction-models', 'position-bias', 'exploration', 'tabular-models', 'forecasting', 'adaptation']},
  {id: 'evaluate', label: 'evaluation', ask: 'Evaluation: offline numbers, experiments and what they cannot see', steps: ['evaluate'], topics: ['offline-metrics', 'experiment-design', 'interference', 'llm-evaluation']},
  {id: 'serve', label: 'serving', ask: 'Serving: latency budget, capacity, release and fallback', steps: ['serve'], topics: ['serving-patterns', 'tail-latency', 'safe-release', 'llm-inference', 'distributed-training', 'numbers', 'agents']},
  {id: 'monitor', label: 'monitoring', ask: 'Monitoring: drift, retraining, privacy and failure modes', steps: ['monitor'], topics: ['drift-and-monitoring', 'incidents', 'privacy-and-fairness', 'adversaries']},
  {id: 'delivery', label: 'delivery', ask: 'Driving for 45 minutes: talking, drawing, keeping time', steps: [], topics: ['delivery', 'whiteboard', 'levels', 'interviews']},
];

/** Gaps by step and by topic; what is absent is 0. */
export interface Gaps {
  steps: Record<string, Gap>;
  topics: Record<string, Gap>;
}

export const toGap = (value: number): Gap => Math.max(0, Math.min(3, Math.round(value))) as Gap;

/** What the answers to the ten questions, in their order, say about steps and topics: the worst answer counts. */
export function gapsOf(answers: readonly number[]): Gaps {
  const gaps: Gaps = {steps: {}, topics: {}};
  DIAGNOSIS.forEach(({steps, topics}, index) => {
    const gap = toGap(answers[index] ?? 0);
    const raise = (into: Record<string, Gap>, name: string): void => {
      if (gap > (into[name] ?? 0)) into[name] = gap;
    };
    steps.forEach((step) => raise(gaps.steps, step));
    topics.forEach((topic) => raise(gaps.topics, topic));
  });
  return gaps;
}

/** The labels of what gives trouble, the most first; ties in the order of an interview. */
export function ranking(answers: readonly number[]): string[] {
  const asked = DIAGNOSIS.map(({label}, index) => ({label, gap: toGap(answers[index] ?? 0)}));
  return asked.filter(({gap}) => gap > 0).sort((a, b) => b.gap - a.gap).map(({label}) => label);
}
