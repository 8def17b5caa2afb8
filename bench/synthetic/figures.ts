import {amount, thing} from './prose';
import type {Random} from './random';

const FENCE = '```';
const DESCRIPTION =
  'A synthetic picture of the usual size, made by a seed: boxes with two lines each, arrows between neighbours, and nothing that a reader of the guide would need to know.';

const box = (random: Random, name: string): string => `${name}["${thing(random)}<br/>${amount(random)}"]`;

/** A flowchart of seven boxes in two groups, as a blueprint's design section has it. */
export const flowchart = (random: Random): string => `${FENCE}mermaid caption="The ${thing(random)} and what surrounds it."
flowchart TB
  accTitle: Synthetic flowchart
  accDescr: ${DESCRIPTION}
  ${box(random, 'A')}
  subgraph one["Training loop"]
    ${box(random, 'B')}
    ${box(random, 'C')}
    B --> C
  end
  ${box(random, 'D')}
  subgraph two["Serving loop"]
    ${box(random, 'E')}
    ${box(random, 'F')}
    E --> F
  end
  ${box(random, 'G')}
  A -->|"history"| B
  A -->|"latest"| E
  C --> D
  D --> E
  F --> G
${FENCE}`;

/** Short, because a message has to fit its arrow. */
const time = (random: Random): string => `${random.whole(90) + 2} ms`;

/** A request through three services and back. */
export const sequence = (random: Random): string => `${FENCE}mermaid caption="One request, with the time of each hop."
sequenceDiagram
  accTitle: Synthetic sequence
  accDescr: ${DESCRIPTION}
  participant A as Gateway
  participant B as ${thing(random)}
  participant C as ${thing(random)}
  A->>B: ${time(random)}
  B->>C: ${time(random)}
  C-->>B: ${time(random)}
  B-->>A: ${time(random)}
${FENCE}`;

/** Four columns, six rows. */
export function table(random: Random): string {
  const row = (): string => `| ${thing(random)} | ${amount(random)} | ${amount(random)} | ${thing(random)} |`;
  return ['| Part | At rest | At peak | Limited by |', '|---|---|---|---|', ...Array.from({length: 6}, row)].join('\n');
}

/** A displayed formula and two in the line. */
export function maths(random: Random): string {
  const [a, b, c] = [random.whole(90) + 10, random.whole(9) + 1, random.whole(40) + 2];
  return `With $\\lambda = ${a}$ and $W = ${b}$ the load is

$$
L = \\lambda W = ${a} \\cdot ${b} = ${a * b}, \\qquad \\rho = \\frac{\\lambda}{c \\mu} = \\frac{${a}}{${c} \\cdot ${a}} \\approx ${(1 / c).toFixed(3)}
$$`;
}
