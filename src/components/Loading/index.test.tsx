// @vitest-environment jsdom
import {cleanup, render, screen} from '@testing-library/react';
import React from 'react';
import {afterEach, expect, test} from 'vitest';
import Loading from '.';

afterEach(cleanup);

test('what is on its way is said quietly', () => {
  render(<Loading what="cards" failed={false} comfort="Nothing is lost." />);
  expect(screen.getByRole('status').textContent).toBe('Loading the cards.');
  expect(screen.queryByRole('alert')).toBeNull();
});

test('what did not arrive is said aloud, with what to do', () => {
  render(<Loading what="cards" failed />);
  expect(screen.getByRole('alert').textContent).toBe('The cards could not be loaded. Check the connection and reload the page.');
  cleanup();
  render(<Loading what="designs" failed comfort="What you wrote is kept." />);
  expect(screen.getByRole('alert').textContent).toBe('The designs could not be loaded. Check the connection and reload the page. What you wrote is kept.');
});
