import {expect, test} from 'vitest';
import {findingsOf} from '../../../tests/content/fixture';
import {estimate} from './estimate';

const sources = new Set(['little-1961']);

test('an estimate that is shown, whose references lead somewhere, passes', () => {
  expect(findingsOf(estimate, 'passes', {sources})).toEqual([]);
});

test('references, sources, the place of the tables and unused inputs are judged, each with its line', () => {
  expect(findingsOf(estimate, 'fails', {sources})).toEqual([
    'fails.estimate.yaml:5 inputs.slots, which no formula uses and the text does not show',
    '21 {{lod}}: the quantity lod, which the estimate does not hold',
    '17 {{load|GB}}: load in GB, but it is request/s',
    'fails.estimate.yaml:4 inputs.visits.source: litle-1961, which is no source',
    '15 the quantity laod, which the estimate does not hold',
    '26 <Estimate /> under `frame`',
  ]);
});

test('a wrong unit is named with file and line', () => {
  expect(findingsOf(estimate, 'broken')).toEqual(['broken.estimate.yaml:7 derived.load.unit: "request/s", but the formula gives user/s']);
});

test('a blueprint has an estimate', () => {
  expect(findingsOf(estimate, 'absent')).toEqual(['1 no tests/content/fixtures/estimate/absent.estimate.yaml']);
});

test.each([
  ['borrows', []],
  ['borrows-wrongly', ['11 the quantity laod, which the estimate does not hold']],
  ['borrows-and-shows', ['13 <Estimate /> in a chapter that takes its numbers from another']],
  ['borrows-nothing', ['8 numbers: ./absent.mdx, which has no estimate']],
])('a chapter that takes its numbers from another: %s', (name, findings) => {
  expect(findingsOf(estimate, name, {sources})).toEqual(findings);
});
