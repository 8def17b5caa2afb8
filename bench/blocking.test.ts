import {expect, test} from 'vitest';
import {blockingTime} from './blocking';

test('counts what each task holds beyond 50 ms', () => {
  const tasks = [
    {startTime: 1000, duration: 80},
    {startTime: 2000, duration: 200},
  ];
  expect(blockingTime(tasks, 900)).toBe(30 + 150);
});

test('counts no task of 50 ms or less, and none without tasks', () => {
  expect(blockingTime([{startTime: 1000, duration: 50}], 0)).toBe(0);
  expect(blockingTime([], 0)).toBe(0);
});

test('leaves out what came before the first paint, also the part of a task that spans it', () => {
  const before = {startTime: 100, duration: 300};
  const across = {startTime: 800, duration: 300};
  expect(blockingTime([before], 1000)).toBe(0);
  expect(blockingTime([before, across], 1000)).toBe(1100 - 1000 - 50);
});
