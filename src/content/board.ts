import * as v from 'valibot';
import {expectationSchema, readBoard, type Expectation} from '../lib/board/expectations';
import {GENERIC_EXPECTATIONS} from '../lib/board/generic';
import {BOARD_LIMITS, COMPONENT_TYPES, LOOPS, type Board} from '../lib/board/graph';
import {fillLabels} from './estimate/references';
import type {Estimate} from './estimate/estimate';
import {check, duplicates, field, nearest, type Checked, type Issue} from './issue';
import {KEBAB, show} from './problem';

/** Fewest and most components of a blueprint's board: what fits a whiteboard and 45 minutes. */
export const BOARD_COMPONENTS = [10, 16] as const;

const id = field(v.pipe(v.string(), v.regex(KEBAB), v.maxLength(40)), 'a kebab-case id', 'Unique in the file');
const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const end = (which: string) => field(v.pipe(v.string(), v.regex(KEBAB)), 'the id of a component of this file', which);

const componentSchema = v.strictObject({
  id,
  type: field(v.picklist(COMPONENT_TYPES), `one of ${COMPONENT_TYPES.join(', ')}`, 'What kind of part it is'),
  label: field(text, 'what stands in the box, such as "Online store, Redis, {{storeSize}}"', 'Technology, volume, freshness; numbers come from the estimate'),
  loop: v.optional(field(v.picklist(LOOPS), `one of ${LOOPS.join(', ')}, or leave it out`, 'The loop that it belongs to')),
});
const connectionSchema = v.strictObject({
  from: end('Where the arrow begins'),
  to: end('Where it points'),
  label: v.optional(field(text, 'what flows, in a few words', 'Stands at the middle of the arrow')),
});
const fileSchema = v.strictObject({
  components: field(v.array(componentSchema), 'a list of components', 'The boxes of the high-level design'),
  connections: field(v.array(connectionSchema), 'a list of connectors such as { from: app, to: feed }', 'The arrows between them'),
  expects: v.optional(field(v.array(expectationSchema), 'a list of { id, text, reason, kind: has|flow|near, parts: [{ name, types or words }] }', 'What this design is expected to show, beside what every design is')),
  waives: v.optional(field(v.record(v.string(), v.pipe(v.string(), v.minLength(20))), 'a map from the id of a generic expectation to the reason', 'What every design is expected to show, but not this one')),
});

/** A board.yaml: the whiteboard of a blueprint, and what a candidate's board is compared with. */
export interface BlueprintBoard {
  board: Board;
  /** The generic expectations that hold here, then its own. */
  expects: Expectation[];
}
type BoardFile = v.InferOutput<typeof fileSchema>;

/** Labels with the numbers of the estimate in place of `{{…}}`. */
function filled(file: BoardFile, estimate: Estimate | undefined, issues: Issue[]): Board {
  const fill = (label: string, path: Issue['path']): string => {
    const fault = (found: string, fix: string): number => issues.push({path, found, fix});
    if (!estimate && label.includes('{{')) fault('{{…}} without an estimate', 'write the number, or an estimate.yaml beside the chapter');
    const result = estimate ? fillLabels(label, estimate) : {text: label, faults: []};
    result.faults.forEach(({found, fix}) => fault(found, fix));
    if (result.text.length > BOARD_LIMITS.label) fault(`a label of ${result.text.length} characters: ${result.text}`, `write at most ${BOARD_LIMITS.label}, numbers included`);
    return result.text;
  };
  return {
    components: file.components.map((component, at) => ({...component, label: fill(component.label, ['components', at, 'label'])})),
    connections: file.connections.map((connection, at) => ({...connection, ...(connection.label ? {label: fill(connection.label, ['connections', at, 'label'])} : {})})),
  };
}

function endIssues({components, connections}: BoardFile): Issue[] {
  const ids = components.map((component) => component.id);
  const unknown = connections.flatMap((connection, at) => (['from', 'to'] as const).flatMap((side): Issue[] => {
    const name = connection[side];
    const hint = nearest(name, ids);
    return ids.includes(name) ? [] : [{path: ['connections', at, side], found: `${side}: ${name}, which is no component`, fix: hint ? `did you mean ${hint}?` : `name one of ${ids.join(', ')}`}];
  }));
  const circles = connections.flatMap(({from, to}, at): Issue[] => (from === to ? [{path: ['connections', at], found: `a connector from ${from} to itself`, fix: 'join two components'}] : []));
  const lone = components.flatMap((component, at): Issue[] => (component.type === 'note' || connections.some(({from, to}) => [from, to].includes(component.id)) ? [] : [{path: ['components', at], found: `${component.id}, which nothing is connected to`, fix: 'add a connector, or make it a note'}]));
  return [...unknown, ...circles, ...lone];
}

/**
 * Checks a board.yaml, and that the board shows everything that it expects of others.
 *
 * @param value what the YAML file holds
 * @param estimate where the numbers in its labels come from
 */
export function parseBoard(value: unknown, estimate?: Estimate): Checked<BlueprintBoard> {
  const {value: file, issues: wrong} = check(fileSchema, value);
  if (!file) return {issues: wrong.map((issue) => (issue.path.length > 0 ? issue : {...issue, found: show(value), fix: 'write components: and connections:'}))};
  const issues: Issue[] = [];
  const {components, expects = [], waives = {}} = file;
  const [least, most] = BOARD_COMPONENTS;
  if (components.length < least || components.length > most) issues.push({path: ['components'], found: `${components.length} components`, fix: `draw ${least} to ${most}`});
  issues.push(...duplicates(components, (component) => component.id, (component, _, at) => ({path: ['components', at, 'id'], found: `the id ${component.id} twice`, fix: 'give each component its own id'})));
  issues.push(...duplicates(file.connections, ({from, to}) => `${from} ${to}`, ({from, to}, _, at) => ({path: ['connections', at], found: `${from} to ${to} twice`, fix: 'join the two connectors'})));
  issues.push(...endIssues(file));
  const generic = GENERIC_EXPECTATIONS.map((expectation) => expectation.id);
  for (const name of Object.keys(waives)) if (!generic.includes(name)) issues.push({path: ['waives', name], found: `the unknown expectation ${name}`, fix: `name one of ${generic.join(', ')}`});
  const all = [...GENERIC_EXPECTATIONS.filter((expectation) => !Object.hasOwn(waives, expectation.id)), ...expects];
  issues.push(...duplicates(all, (expectation) => expectation.id, (expectation) => ({path: ['expects', expects.indexOf(expectation), 'id'], found: `the id ${expectation.id} twice`, fix: 'give each expectation its own id'})));
  const board = filled(file, estimate, issues);
  if (issues.length === 0) {
    for (const {expectation, met, hint} of readBoard(board, all)) {
      const own = expects.indexOf(expectation);
      if (!met) issues.push({path: own < 0 ? ['components'] : ['expects', own], found: `a board that does not meet ${expectation.id}: ${hint}`, fix: own < 0 ? 'draw it, or name the expectation under waives: with the reason' : 'draw it, or correct the expectation'});
    }
  }
  return issues.length > 0 ? {issues} : {value: {board, expects: all}, issues: []};
}
