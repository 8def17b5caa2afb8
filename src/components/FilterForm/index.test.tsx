// @vitest-environment jsdom
import {cleanup, fireEvent, render, screen} from '@testing-library/react';
import React from 'react';
import {afterEach, expect, test, vi} from 'vitest';
import FilterForm, {Count, valuesOf} from '.';
import Menu from '../Menu';

const NAMES = ['text', 'level'] as const;
const onChange = vi.fn();
const open = (): HTMLFormElement => {
  render(
    <FilterForm label="Filter the list" names={NAMES} onChange={onChange}>
      <Menu name="level" label="Level" any="Any level" choices={[{value: 'mid', label: 'Mid'}]} />
      <Menu name="other" label="Other" any="Any" choices={[{value: 'x', label: 'X'}]} />
    </FilterForm>,
  );
  return screen.getByRole('form', {name: 'Filter the list'});
};
const choose = (element: HTMLElement, value: string) => fireEvent.change(element, {target: {value}});

afterEach(() => {
  cleanup();
  onChange.mockClear();
});

test('every change tells the named fields that are not empty', () => {
  const form = open();
  choose(screen.getByRole('combobox', {name: 'Level'}), 'mid');
  expect(onChange).toHaveBeenLastCalledWith({level: 'mid'});
  choose(screen.getByRole('searchbox', {name: 'Words'}), 'recall');
  choose(screen.getByRole('combobox', {name: 'Other'}), 'x');
  expect(onChange).toHaveBeenLastCalledWith({text: 'recall', level: 'mid'});
  expect(valuesOf(form, ['other'])).toEqual({other: 'x'});
});

test('"Show all" empties the fields and tells so', async () => {
  const form = open();
  choose(screen.getByRole('combobox', {name: 'Level'}), 'mid');
  fireEvent.click(screen.getByRole('button', {name: 'Show all'}));
  await vi.waitFor(() => expect(onChange).toHaveBeenLastCalledWith({}));
  expect(valuesOf(form, NAMES)).toEqual({});
});

test('Enter in the words leaves the page where it is', () => {
  expect(fireEvent.submit(open())).toBe(false);
});

test.each([
  [3, '3 entries'],
  [2, '2 of 3 entries'],
  [0, '0 of 3 entries. Nothing fits: take one condition out, or press "Show all".'],
])('%i of 3 found', (found, text) => {
  render(<Count found={found} all={3} what="entries" />);
  expect(screen.getByRole('status').textContent).toBe(text);
});
