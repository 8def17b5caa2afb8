import fc from 'fast-check';
import {expect, test} from 'vitest';
import {isEstimateLink, readLink, writeLink} from './link';

const inputs = [{id: 'dau', low: 1e6, high: 1e9}, {id: 'visits', low: 5, high: 60}];
const forged = (value: unknown) => `#e1.${btoa(JSON.stringify(value))}`;

test('a link restores what it was made of', () => {
  const changed = new Map([['dau', 5e7], ['visits', 7.5]]);
  expect(readLink(writeLink(changed), inputs)).toEqual({changed, messages: []});
  expect(isEstimateLink(writeLink(changed))).toBe(true);
  expect(isEstimateLink('#e-dau')).toBe(false);
});

test('a value outside its range is moved into it, an unknown input is ignored, and both are said', () => {
  const {changed, messages} = readLink(forged([['dau', 1], ['gone', 3]]), inputs);
  expect(changed).toEqual(new Map([['dau', 1e6]]));
  expect(messages).toEqual(['1 unknown input in the link ignored.', 'Moved into the plausible range: dau.']);
});

test.each([
  ['#e1.%%%', 'is damaged'],
  ['#e1.', 'is damaged'],
  [forged({dau: 1}), 'does not hold inputs'],
  [forged([['dau', '1']]), 'does not hold inputs'],
  [forged([['dau', null]]), 'does not hold inputs'],
  [forged([['dau', 1, 2]]), 'does not hold inputs'],
  [forged([['__proto__', 1]]), 'names no input of this estimate'],
  [forged([['dau', 1e7]].concat(Array.from({length: 300}, () => ['x', 1]))), 'does not hold inputs'],
  [`#e1.${'A'.repeat(9000)}`, 'is too long'],
])('%.30s… is refused and changes nothing', (hash, why) => {
  expect(readLink(hash, inputs)).toEqual({messages: [`This link ${why}, so nothing was changed.`]});
});

test('no link puts an input outside its range or throws', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.jsonValue().map((value) => btoa(encodeURIComponent(JSON.stringify(value)))), fc.array(fc.tuple(fc.constantFrom('dau', 'visits', 'x'), fc.double())).map((pairs) => btoa(JSON.stringify(pairs)))), (text) => {
    const {changed = new Map()} = readLink(`#e1.${text}`, inputs);
    for (const {id, low, high} of inputs) {
      const value = changed.get(id) ?? low;
      expect(value >= low && value <= high).toBe(true);
    }
  }));
});
