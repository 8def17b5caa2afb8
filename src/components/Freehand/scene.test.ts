import fc from 'fast-check';
import {expect, test} from 'vitest';
import {safeScene} from './scene';

test('frames of other sites and links are dropped, drawings stay', () => {
  const box = {type: 'rectangle', id: 'a', x: 1, link: 'https://example.org'};
  expect(safeScene({elements: [box, {type: 'embeddable', link: 'https://example.org'}, {type: 'iframe'}, null, 3, {id: 'x'}], files: {f: {}}})).toEqual({elements: [{...box, link: null}], files: {f: {}}});
});

test.each([undefined, null, 'x', [], {}, {elements: 'x'}])('%j is no drawing', (value) => {
  expect(safeScene(value)).toBeUndefined();
});

test('anything at all is read without a throw', () => {
  fc.assert(fc.property(fc.anything(), fc.anything(), (elements, files) => {
    expect(safeScene({elements: [elements], files})?.elements.every(({link}) => link === null)).toBe(true);
    expect(() => safeScene(elements)).not.toThrow();
  }), {numRuns: 10_000});
});
