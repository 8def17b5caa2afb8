import {STEPS} from '../../content/steps';
import {DEEP_DIVE} from '../../lib/mock/phases';

interface Named {
  label: string;
  title: string;
  artefact: string;
}

const DEEP: Named = {label: 'Deep dive', title: 'Deep dive into what the interviewer picks', artefact: 'one part of the design in full depth'};
const NAMED = new Map<string, Named>([...STEPS.map((step) => [step.id, step] as const), [DEEP_DIVE, DEEP]]);

/** How a step is called; a step of a newer version by its id. */
export const stepOf = (id: string): Named => NAMED.get(id) ?? {label: id, title: id, artefact: ''};
