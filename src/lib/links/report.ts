import {STATES, type State, type Verdict} from './check';

const TITLES: Record<State, string> = {
  dead: 'Dead: mend these',
  'changed-owner': 'At another host than expected: look at these',
  moved: 'Moved for good: write the new address',
  blocked: 'Not checked: the server refused a program or did not answer',
  live: 'Live',
};
/** States that make the check fail. */
const FAILING: readonly State[] = ['dead', 'changed-owner'];

const of = (verdicts: readonly Verdict[], state: State): Verdict[] => verdicts.filter((verdict) => verdict.state === state);
const cell = (text: string): string => text.replace(/\s+/g, ' ').replace(/\|/g, '\\|').replace(/</g, '&lt;');

/** Whether somebody has to act on one of the verdicts. */
export const needsWork = (verdicts: readonly Verdict[]): boolean => verdicts.some(({state}) => FAILING.includes(state));

/** `2 dead, 1 moved, 44 live` */
export function summary(verdicts: readonly Verdict[]): string {
  return STATES.flatMap((state) => (of(verdicts, state).length > 0 ? [`${of(verdicts, state).length} ${state}`] : [])).join(', ') || 'no links';
}

/** The verdicts as lines of a terminal, worst first; what is live is only counted. */
export function textReport(verdicts: readonly Verdict[]): string {
  const rows = STATES.filter((state) => state !== 'live').flatMap((state) =>
    of(verdicts, state).map(({link, detail, final}) => `${state.padEnd(14)}${link.id.padEnd(28)} ${link.place.padEnd(42)} ${link.address}${final ? ` → ${final}` : ''} (${detail})`),
  );
  return [...rows, summary(verdicts)].join('\n');
}

/** The verdicts as Markdown, for an issue. */
export function markdownReport(verdicts: readonly Verdict[], day: string): string {
  const sections = STATES.filter((state) => state !== 'live' && of(verdicts, state).length > 0).map((state) => {
    const rows = of(verdicts, state).map(({link, detail, final}) => `| \`${cell(link.id)}\` | ${cell(link.place)} | ${cell(link.address)} | ${cell(final ? `${detail}: ${final}` : detail)} |`);
    return `## ${TITLES[state]}\n\n| Source | Place | Address | Found |\n|---|---|---|---|\n${rows.join('\n')}\n`;
  });
  return [`Checked on ${day}: ${summary(verdicts)}.\n`, ...sections].join('\n');
}
