import {expect, test} from 'vitest';
import {synonyms} from './synonyms';

const known = synonyms([
  ['two-tower model', 'two-tower models', 'dual encoder'],
  ['click-through rate', 'CTR'],
  ['clickthrough', 'CTR'],
]);

test('every phrase leads to every other one, in both directions', () => {
  expect(known.of('two tower model')).toEqual(['dual encoder']);
  expect(known.of('dual encoder')).toEqual(['two tower model']);
});

test('a phrase of two groups leads to both', () => expect(known.of('ctr')).toEqual(['click through rate', 'clickthrough']));

test('an unknown phrase leads nowhere, also when it names a property of objects', () => {
  for (const phrase of ['tower', '', '__proto__', 'constructor']) expect(known.of(phrase)).toEqual([]);
});

test('knows its longest phrase', () => {
  expect(known.longest).toBe(3);
  expect(synonyms([]).longest).toBe(0);
});
