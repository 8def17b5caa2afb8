import fc from 'fast-check';
import {expect, test} from 'vitest';
import {MOST_STEPS, NO_HISTORY, redo, remember, settle, undo, type History} from './history';

test('a typed word is one step; leaving the field ends it', () => {
  let history: History<string> = remember(NO_HISTORY, '', 'rename');
  history = remember(history, 'a', 'rename');
  history = remember(settle(history), 'ab', 'rename');
  expect(history.past).toEqual(['', 'ab']);
  expect(undo(history, 'abc')?.present).toBe('ab');
});

test('nothing to undo, nothing to redo', () => {
  expect(undo(NO_HISTORY, 1)).toBeUndefined();
  expect(redo(NO_HISTORY, 1)).toBeUndefined();
});

test('a new edit after an undo forgets what was undone', () => {
  const back = undo<number>(remember(NO_HISTORY, 1), 2)!;
  expect(redo(back.history, back.present)?.present).toBe(2);
  expect(remember(back.history, back.present).future).toEqual([]);
});

test('all edits can be undone and redone, up to the limit', () => {
  fc.assert(fc.property(fc.array(fc.integer(), {maxLength: 150}), (values) => {
    let [present, history] = [0, NO_HISTORY as History<number>];
    for (const value of values) [history, present] = [remember(history, present), value];
    const last = present;
    let steps = 0;
    for (let back = undo(history, present); back; back = undo(history, present)) [history, present, steps] = [back.history, back.present, steps + 1];
    expect(steps).toBe(Math.min(values.length, MOST_STEPS));
    for (let on = redo(history, present); on; on = redo(history, present)) [history, present] = [on.history, on.present];
    expect(present).toBe(last);
  }));
});
