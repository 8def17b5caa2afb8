import {expect, test} from 'vitest';
import {STEP_IDS, STEPS, schedule} from './steps';

test('seven steps, in the order of their ids, fill 45 minutes without a gap', () => {
  const steps = schedule();
  expect(steps.map((step) => step.id)).toEqual([...STEP_IDS]);
  expect(steps).toHaveLength(7);
  expect(steps[0]).toMatchObject({number: 1, start: 0, end: 6});
  steps.slice(1).forEach((step, index) => expect(step.start).toBe(steps[index]!.end));
  expect(steps.at(-1)!.end).toBe(45);
});

test('labels are unique', () => expect(new Set(STEPS.map((step) => step.label)).size).toBe(7));
