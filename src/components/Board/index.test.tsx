// @vitest-environment jsdom
import {cleanup, fireEvent, render, screen, waitFor, within} from '@testing-library/react';
import React, {useEffect, useState} from 'react';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {EMPTY_BOARD, type Board as BoardGraph} from '../../lib/board/graph';
import {SKELETON} from '../../lib/board/start';

vi.mock('@docusaurus/useBaseUrl', () => ({default: (path: string) => path}));
vi.mock('./board.app.css', () => ({default: '/board.css'}));
vi.mock('./Picture', () => ({default: () => <p>The picture</p>}));
const saved: {name: string; content: Blob}[] = [];
vi.mock('../../hooks/saveFile', () => ({saveFile: (name: string, content: Blob) => saved.push({name, content})}));
const {default: Board} = await import('.');

let shown: BoardGraph;
function Host({start, readOnly}: {start: BoardGraph; readOnly?: boolean}) {
  const [board, setBoard] = useState(start);
  useEffect(() => {
    shown = board;
  }, [board]);
  return <Board board={board} onChange={setBoard} readOnly={readOnly} name="My board" designs={async () => [{title: 'Ads', board: SKELETON}]} />;
}
const open = (start: BoardGraph = EMPTY_BOARD, readOnly = false) => {
  render(<Host start={start} readOnly={readOnly} />);
  fireEvent.click(screen.getByRole('button', {name: 'List'}));
};
const click = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', {name}));
const set = (element: HTMLElement, value: string) => fireEvent.change(element, {target: {value}});
const said = () => screen.getAllByRole('status').map((element) => element.textContent).join(' ').trim();
const labels = () => shown.components.map(({label}) => label);

beforeEach(() => saved.splice(0));
afterEach(cleanup);

/** A new component by the form of the list. */
function add(type: string, name = ''): void {
  const form = within(screen.getByRole('form', {name: 'Add a component'}));
  set(form.getByLabelText('Type'), type);
  set(form.getByLabelText('Name'), name);
  fireEvent.submit(screen.getByRole('form', {name: 'Add a component'}));
}

test('add, rename, move to a loop, change the type, connect, label', () => {
  open();
  expect(screen.getByText(/Add two components; then/)).toBeTruthy();
  add('cache');
  add('trainer', 'GPU fleet');
  expect(said()).toBe('GPU fleet is added.');
  const fleet = within(screen.getByRole('group', {name: 'GPU fleet'}));
  set(fleet.getByLabelText('Name'), 'Fleet');
  set(within(screen.getByRole('group', {name: 'Fleet'})).getByLabelText('Loop'), 'training');
  set(within(screen.getByRole('group', {name: 'Cache'})).getByLabelText('Type'), 'client');
  const form = within(screen.getByRole('form', {name: 'Add a connector'}));
  set(form.getByLabelText('From'), 'cache-1');
  set(form.getByLabelText('To'), 'trainer-1');
  fireEvent.submit(screen.getByRole('form', {name: 'Add a connector'}));
  set(within(screen.getByRole('group', {name: /Client.*Fleet/})).getByLabelText('Label'), 'events');
  expect(shown).toEqual({
    components: [{id: 'cache-1', type: 'client', label: 'Client'}, {id: 'trainer-1', type: 'trainer', label: 'Fleet', loop: 'training'}],
    connections: [{from: 'cache-1', to: 'trainer-1', label: 'events'}],
  });
  fireEvent.submit(screen.getByRole('form', {name: 'Add a connector'}));
  expect(said()).toContain('There is such a connector already');
});

test('a typed name is one step; keys undo and redo', () => {
  open();
  add('cache');
  const name = within(screen.getByRole('group', {name: 'Cache'})).getByLabelText('Name');
  for (const text of ['C', 'Co', 'Cold']) set(name, text);
  fireEvent.keyDown(name, {key: 'z', ctrlKey: true});
  expect(labels()).toEqual(['Cache']);
  fireEvent.keyDown(name, {key: 'Z', metaKey: true, shiftKey: true});
  expect(labels()).toEqual(['Cold']);
  click('Undo');
  click('Undo');
  expect(labels()).toEqual([]);
  click('Undo');
  expect(said()).toBe('Nothing to undo.');
  click('Redo');
  expect(labels()).toEqual(['Cache']);
});

test('removing says what went, takes the connectors along, and leaves the focus at the list', () => {
  open(SKELETON);
  click('Remove Trainer');
  expect(shown.connections).toHaveLength(7);
  expect(said()).toContain('Trainer and its connectors are removed');
  expect(document.activeElement?.textContent).toBe('Components');
  click('Remove the connector from Client to Service');
  expect(shown.connections).toHaveLength(6);
  expect(document.activeElement?.textContent).toBe('Connectors');
});

test('a start replaces the board, and undo brings it back', async () => {
  open();
  add('note', 'Mine');
  click('Two-loop skeleton');
  expect(shown).toEqual(SKELETON);
  click('Undo');
  expect(labels()).toEqual(['Mine']);
  const menu = screen.getByText('Start from').closest('details') as HTMLDetailsElement;
  menu.open = true;
  fireEvent(menu, new Event('toggle'));
  fireEvent.click(await screen.findByRole('button', {name: 'Ads'}));
  expect(shown).toEqual(SKELETON);
});

test('exports are files; a link holds the board', async () => {
  open(SKELETON);
  for (const name of ['SVG', 'JSON', 'Mermaid']) click(name);
  expect(saved.map(({name, content}) => [name, content.size > 300])).toEqual([['my-board.svg', true], ['my-board.json', true], ['my-board.mmd', true]]);
  click('Copy a link');
  const link = (await screen.findByLabelText('Link to this board')) as HTMLInputElement;
  expect(link.value).toMatch(/\/practice\/board\/#b1\.[\w-]+$/);
});

test('an import is shown before it replaces anything; a wrong file changes nothing', async () => {
  open();
  add('note', 'Mine');
  const choose = (text: string) => fireEvent.change(screen.getByLabelText(/A JSON file/), {target: {files: [new File([text], 'x.json')]}});
  choose('{"components": 1}');
  await waitFor(() => expect(said()).toContain('The file is no board: look at "components"'));
  expect(screen.queryByRole('button', {name: 'Replace the board'})).toBeNull();
  choose(JSON.stringify(SKELETON));
  await screen.findByText(/holds 8 components, 9 connectors/);
  expect(labels()).toEqual(['Mine']);
  click('Replace the board');
  expect(shown).toEqual(SKELETON);
});

test('a board to look at has no tools that change it', () => {
  open(SKELETON, true);
  for (const name of ['Undo', 'Redo', 'Tidy up', 'Add']) expect(screen.queryByRole('button', {name})).toBeNull();
  expect(screen.getByText('to Prediction log: features, scores')).toBeTruthy();
});

test('a full board says so', () => {
  open({components: Array.from({length: 60}, (_, at) => ({id: `n${at}`, type: 'note', label: `Note ${at}`})), connections: []});
  add('cache');
  expect(said()).toContain('A board holds 60 components');
  expect(shown.components).toHaveLength(60);
});
