import {expect, test} from 'vitest';
import {SKELETON} from '../lib/board/start';
import {parseBoard} from './board';

const WAIVED = Object.fromEntries(['offline-store', 'fallback', 'monitor'].map((id) => [id, 'Left out so that the test stays small.']));
const more = [['log-2', 'prediction-log'], ['monitor-1', 'monitor']].map(([id, type]) => ({id, type, label: 'More'}));
const file = () => structuredClone({components: [...SKELETON.components, ...more], connections: [...SKELETON.connections, {from: 'prediction-log-1', to: 'monitor-1'}, {from: 'log-2', to: 'monitor-1'}], waives: {...WAIVED}} as Record<string, unknown> & {components: Record<string, unknown>[]; connections: Record<string, unknown>[]; waives: Record<string, string>});
const own = {id: 'own', text: 'A label join.', reason: 'Only for this test, and long enough.', kind: 'has', parts: [{name: 'a label join', words: ['Label JOIN']}]};

test('a board comes with the expectations that hold for it', () => {
  const {value, issues} = parseBoard({...file(), expects: [own]});
  expect(issues).toEqual([]);
  expect(value?.board.components).toHaveLength(10);
  expect(value?.expects.map(({id}) => id)).toEqual(['request-path', 'log-written', 'log-to-training', 'registry-between', 'online-store', 'own']);
});

type File = ReturnType<typeof file>;
test.each<[string, (board: File) => unknown, string, RegExp, RegExp]>([
  ['no components', () => ({connections: []}), 'components', /no field components/, /a list of components/],
  ['an unknown field', (board) => ({...board, colour: 'red'}), 'colour', /unknown field colour/, /components/],
  ['an unknown type', (board) => { board.components[0]!.type = 'server'; return board; }, 'components.0.type', /"server"/, /client, gateway/],
  ['an unknown end', (board) => { board.connections[0]!.to = 'gatewy-1'; return board; }, 'connections.0.to', /gatewy-1, which is no component/, /did you mean gateway-1/],
  ['an id twice', (board) => { board.components[1]!.id = 'client-1'; return board; }, 'components.1.id', /client-1 twice/, /its own id/],
  ['a connector twice', (board) => { board.connections.push(board.connections[0]!); return board; }, 'connections.11', /twice/, /join/],
  ['a component alone', (board) => { board.components.push({id: 'lone', type: 'cache', label: 'x'}); return board; }, 'components.10', /nothing is connected/, /add a connector/],
  ['too few components', (board) => ({components: board.components.slice(0, 2), connections: board.connections.slice(0, 1)}), 'components', /2 components/, /10 to 16/],
  ['a number without an estimate', (board) => { board.components[0]!.label = '{{peak}}'; return board; }, 'components.0.label', /without an estimate/, /estimate\.yaml/],
  ['a label too long', (board) => { board.components[0]!.label = 'x'.repeat(90); return board; }, 'components.0.label', /90 characters/, /at most 80/],
  ['an unknown waiver', (board) => { board.waives.nothing = WAIVED.monitor!; return board; }, 'waives.nothing', /unknown expectation/, /log-to-training/],
  ['what every design shows, missing', (board) => { delete board.waives.monitor; board.connections = board.connections.filter(({to}) => to !== 'monitor-1'); board.components = board.components.filter(({id}) => id !== 'monitor-1'); board.components.push({id: 'x', type: 'cache', label: 'x'}); board.connections.push({from: 'x', to: 'log-2'}); return board; }, 'components', /does not meet monitor/, /waives/],
  ['an expectation of its own that it does not meet', (board) => ({...board, expects: [{...own, parts: [{name: 'a wizard', words: ['wizard']}]}]}), 'expects.0', /does not meet own: The board does not show a wizard/, /correct/],
  ['an expectation without a reason', (board) => ({...board, expects: [{...own, reason: undefined}]}), 'expects', /.*/, /reason/],
])('%s is reported with the field and the fix', (_, change, path, found, fix) => {
  const {issues} = parseBoard(change(file()));
  const issue = issues.find((each) => each.path.join('.') === path);
  expect(issue, JSON.stringify(issues)).toBeDefined();
  expect(issue?.found).toMatch(found);
  expect(issue?.fix).toMatch(fix);
});
