import {expect, test} from 'vitest';
import {fillLabels, hasLabels, referenceText, withNumbers} from './references';
import {sample} from './sample';

const estimate = sample();
const plain = (text?: string) => text?.replaceAll('\u00A0', ' ');

test.each([
  [{id: 'peak'}, '69,444 requests/s'],
  [{id: 'peak', only: 'number'}, '69,444'],
  [{id: 'peak', digits: '2'}, '69,000 requests/s'],
  [{id: 'peak', unit: 'request/day'}, '6 billion requests/day'],
  [{id: 'utilisation'}, '60%'],
  [{id: 'utilisation', unit: '1'}, '0.6'],
  [{id: 'cost', unit: 'USD/year', digits: '2'}, 'USD 1.2 million/year'],
])('%j is %s', (reference, text) => {
  expect(plain(referenceText(estimate, reference).text)).toBe(text);
});

test.each([
  [{id: 'peek'}, 'the quantity peek, which the estimate does not hold', 'did you mean peak?'],
  [{}, 'a quantity without an id', ''],
  [{id: 'peak', unit: 'GB'}, 'peak in GB, but it is request/s', 'same dimension'],
  [{id: 'peak', unit: 'gigs'}, 'unknown unit gigs', ''],
  [{id: 'peak', digits: 'two'}, 'digits="two"', ''],
  [{id: 'peak', only: 'unit'}, 'only="unit"', ''],
])('%j is refused', (reference, found, fix) => {
  const {fault} = referenceText(estimate, reference);
  expect(fault?.found).toContain(found);
  expect(fault?.fix).toContain(fix);
});

test('labels of a diagram are filled in; its hexagons stay', () => {
  const source = 'A["{{peak}}"] --> B{{Is it up?}}\nC["{{ hosts | number }} and {{peak|request/day|1}}"]\nD["{{peek}}"]';
  const {text, faults, ids} = fillLabels(source, estimate);
  expect(text).toBe('A["69,444 requests/s"] --> B{{Is it up?}}\nC["116 and 6 billion requests/day"]\nD["{{peek}}"]');
  expect(faults).toEqual([{line: 2, found: expect.stringContaining('{{peek}}'), fix: expect.stringContaining('did you mean peak?')}]);
  expect(ids).toEqual(['peak', 'hosts', 'peak', 'peek']);
  expect(hasLabels('B{{Is it up?}}')).toBe(false);
  expect(hasLabels('A["{{peak}}"]')).toBe(true);
});

test('a text for cards and search has the numbers in place of the references', () => {
  expect(plain(withNumbers('At <Q id="peak" digits="2" /> you need <Q id="hosts" />, not <Q id="gone" />.', estimate))).toBe('At 69,000 requests/s you need 116 hosts, not <Q id="gone" />.');
});
