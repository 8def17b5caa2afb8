import {boardMermaid} from '../board/mermaid';
import type {Board} from '../board/graph';
import {description} from '../board/describe';
import {clockText} from '../clockText';
import {LIMITS, type Attempt} from './attempt';
import {stepTimes, targetOf} from './clock';
import {levelName, type Level} from './level';
import {totals} from './result';

/** Everything that belongs to one attempt, with the words that its ids stand for. */
export interface Dossier {
  id: string;
  attempt: Attempt;
  title: string;
  /** The task, as plain words. */
  prompt: string;
  /** The day it was begun, as the reader writes dates. */
  day: string;
  stepName: (step: string) => string;
  /** Lines of the rubric at a step, as plain words. */
  linesOf: (step: string) => {id: string; level: Level; points: number; text: string}[];
  questionText: (id: string) => string;
  notes: Readonly<Record<string, string>>;
  board?: Board;
  reason: string;
}

const points = (value: number): string => String(Math.round(value * 10) / 10);
/** A text that stands in one line of Markdown without becoming markup. */
const inline = (text: string): string => text.replace(/\s+/g, ' ').replace(/([\\`*_[\]<>|])/g, '\\$1');
/** A fence that is longer than any in the text. */
function fenced(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(Math.max(3, longest + 1));
  return `${fence}text\n${text}\n${fence}`;
}

/** An attempt as Markdown: setup, score, and each step with notes and marks; the board as a Mermaid diagram. */
export function attemptMarkdown({attempt, title, prompt, day, stepName, linesOf, questionText, notes, board, reason}: Dossier): string {
  const {setup, result, marks, asked} = attempt;
  const took = stepTimes(attempt, attempt.endedAt ?? attempt.seen);
  const sum = result && totals(result);
  const parts = [
    `# Mock interview: ${inline(title)}`,
    `${day}, level ${setup.level}, ${setup.minutes} minutes, clock ${setup.clock}, interviewer ${setup.interviewer}.`,
    `> ${inline(prompt)}`,
    sum ? `**${levelName(result.level)}**, ${points(sum.got)} of ${points(sum.of)} points; ${result.marked} of ${result.lines} lines marked. ${reason}` : 'Not reviewed yet.',
    '| Step | Target | Took | Points | Level shown |\n|---|---|---|---|---|\n' +
      attempt.phases
        .map(({id}, at) => {
          const score = result?.steps.find((step) => step.id === id);
          return `| ${inline(stepName(id))} | ${clockText(targetOf(attempt, at))} | ${clockText(took[at] ?? 0)} | ${score ? `${points(score.got)} of ${points(score.of)}` : ''} | ${score ? levelName(score.level) : ''} |`;
        })
        .join('\n'),
    ...attempt.phases.flatMap(({id}) => {
      const note = (notes[id] ?? '').slice(0, LIMITS.note).trim();
      const lines = linesOf(id).map((line) => `- ${marks[line.id] ?? 'not marked'} (${line.level}, ${line.points}): ${inline(line.text)}`);
      const questions = asked.filter(({step}) => step === id).map(({question, as}) => `- ${marks[question] ?? as ?? 'asked'}: ${inline(questionText(question))}`);
      return [
        `## ${inline(stepName(id))}`,
        note ? fenced(note) : 'No notes.',
        ...(lines.length > 0 ? [`Rubric:\n\n${lines.join('\n')}`] : []),
        ...(questions.length > 0 ? [`Follow-ups:\n\n${questions.join('\n')}`] : []),
      ];
    }),
    ...(board && board.components.length > 0 ? ['## Whiteboard', `\`\`\`mermaid\n${boardMermaid(board, title)}\`\`\``, inline(description(board))] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** An attempt as a file for other programs. */
export const attemptJson = ({id, attempt, notes, board}: Dossier): string => `${JSON.stringify({app: 'two-loops', kind: 'attempt', version: 1, id, attempt, notes, ...(board ? {board} : {})}, null, 1)}\n`;
