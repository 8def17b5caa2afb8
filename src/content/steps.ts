/** The seven steps of the interview, in order: the one list that clock, chapters, questions and plans share. */

export const STEP_IDS = ['clarify', 'frame', 'data', 'model', 'evaluate', 'serve', 'monitor'] as const;
export type StepId = (typeof STEP_IDS)[number];

export interface Step {
  id: StepId;
  /** Short name, as it fits on a clock. */
  label: string;
  title: string;
  /** Minutes on the 45-minute clock. */
  minutes: number;
  /** What stands on the board when the step ends. */
  artefact: string;
}

export const STEPS: readonly Step[] = [
  {id: 'clarify', label: 'Clarify', title: 'Clarify requirements and define scope', minutes: 6, artefact: 'requirements table with a scale estimate'},
  {id: 'frame', label: 'Frame', title: 'Frame as an ML task', minutes: 5, artefact: 'objective, input, output, metric stack'},
  {id: 'data', label: 'Data', title: 'Data preparation', minutes: 9, artefact: 'sources, labels, features, stores'},
  {id: 'model', label: 'Model', title: 'Model development', minutes: 9, artefact: 'baseline, then the model that replaces it'},
  {id: 'evaluate', label: 'Evaluate', title: 'Evaluation', minutes: 6, artefact: 'offline gate and online experiment'},
  {id: 'serve', label: 'Serve', title: 'Deployment and serving', minutes: 7, artefact: 'both loops drawn, latency per hop'},
  {id: 'monitor', label: 'Monitor', title: 'Monitoring and infrastructure', minutes: 3, artefact: 'drift alerts, failure modes, next iteration'},
];

export interface ScheduledStep extends Step {
  /** Position, 1 to 7. */
  number: number;
  /** Minutes from the start of the interview. */
  start: number;
  end: number;
}

/** The steps with the minutes at which each begins and ends. */
export function schedule(steps: readonly Step[] = STEPS): ScheduledStep[] {
  let start = 0;
  return steps.map((step, index) => {
    const scheduled = {...step, number: index + 1, start, end: start + step.minutes};
    start = scheduled.end;
    return scheduled;
  });
}
