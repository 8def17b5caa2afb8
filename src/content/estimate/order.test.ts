import {expect, test} from 'vitest';
import {ancestors, ordered} from './order';

const needs = (entries: Record<string, string[]>) => new Map(Object.entries(entries));

test('each stands behind what it needs', () => {
  const {order, circle} = ordered(needs({cost: ['hosts', 'price'], hosts: ['peak'], peak: []}));
  expect(order).toEqual(['peak', 'hosts', 'cost']);
  expect(circle).toBeUndefined();
});

test('a circle is returned from its first name to itself', () => {
  expect(ordered(needs({a: ['b'], b: ['c'], c: ['b']})).circle).toEqual(['b', 'c', 'b']);
  expect(ordered(needs({a: ['a']})).circle).toEqual(['a', 'a']);
});

test('ancestors include the inputs and the name itself', () => {
  expect([...ancestors('cost', needs({cost: ['hosts'], hosts: ['peak'], other: ['peak']}))]).toEqual(['cost', 'hosts', 'peak']);
});
