// @vitest-environment jsdom
import {act, cleanup, renderHook} from '@testing-library/react';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {useLoaded} from './useLoaded';

/** Answers that the test gives when it likes, in the order asked. */
const asked: {key: string; give: (value: string) => void; refuse: () => void}[] = [];
const load = vi.fn((key: string) => new Promise<string>((give, refuse) => asked.push({key, give, refuse})));
const open = (key?: string) => renderHook((props: {key?: string}) => useLoaded(load, props.key), {initialProps: {key}});

beforeEach(() => {
  asked.length = 0;
  load.mockClear();
});
afterEach(cleanup);

test('nothing, then the value; it is loaded once however often it is rendered', async () => {
  const {result, rerender} = open('a');
  expect(result.current).toBeUndefined();
  await act(async () => asked[0]?.give('value of a'));
  expect(result.current).toBe('value of a');
  rerender({key: 'a'});
  expect(asked.map(({key}) => key)).toEqual(['a']);
});

test('a refusal is told; who opens it again asks again', async () => {
  const {result, unmount} = open();
  await act(async () => asked[0]?.refuse());
  expect(result.current).toBe('failed');
  unmount();
  expect(open().result.current).toBeUndefined();
  expect(asked).toHaveLength(2);
});

test('another key shows nothing of the one before, and what comes late for that is ignored', async () => {
  const {result, rerender} = open('a');
  rerender({key: 'b'});
  await act(async () => asked[0]?.give('value of a'));
  expect(result.current).toBeUndefined();
  await act(async () => asked[1]?.give('value of b'));
  expect(result.current).toBe('value of b');
  rerender({key: 'c'});
  expect(result.current).toBeUndefined();
  rerender({key: 'd'});
  await act(async () => asked[2]?.refuse());
  expect(result.current).toBeUndefined();
});
