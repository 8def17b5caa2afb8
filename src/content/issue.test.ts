import * as v from 'valibot';
import {describe, expect, test} from 'vitest';
import {check, duplicates, field, nearest} from './issue';

const inner = field(v.strictObject({points: field(v.pipe(v.number(), v.minValue(1)), 'a number from 1', 'worth')}), '{ points: 1 }', 'a line');
const schema = v.strictObject({
  id: field(v.string(), 'a text', 'name'),
  lines: v.optional(field(v.pipe(v.array(inner), v.minLength(1)), 'a list of lines', 'what')),
});

describe('check', () => {
  test('returns what passes', () => expect(check(schema, {id: 'a'})).toEqual({value: {id: 'a'}, issues: []}));

  test.each([
    ['a missing field', {}, ['id'], 'no field id', 'write a text'],
    ['a wrong type', {id: 3}, ['id'], 'id: 3', 'write a text'],
    ['a mistyped field', {id: 'a', line: []}, ['line'], 'the unknown field line', 'did you mean lines? The fields are id, lines'],
    ['a strange field', {id: 'a', zebra: 1}, ['zebra'], 'the unknown field zebra', 'the fields are id, lines'],
    ['a list that is too short', {id: 'a', lines: []}, ['lines'], 'lines: []', 'write a list of lines'],
    ['a field of an entry', {id: 'a', lines: [{points: 0}]}, ['lines', 0, 'points'], 'points: 0', 'write a number from 1'],
    ['an entry that is no object', {id: 'a', lines: ['x']}, ['lines', 0], '0: "x"', 'write { points: 1 }'],
  ])('says where %s is and what to write', (_, value, path, found, fix) => {
    expect(check(schema, value, [7]).issues).toEqual([{path: [7, ...path], found, fix}]);
  });

  test('reports every field, each once', () => {
    expect(check(schema, {lines: 1, a: 1}).issues.map(({path}) => path.join('.'))).toEqual(['id', 'lines', 'a']);
  });
});

test.each([
  ['covingtn-2016', ['covington-2016', 'zhou-2018'], 'covington-2016'],
  ['covington-2019-deep', ['zhou-2018', 'covington-2016'], 'covington-2016'],
  ['qqq', ['zhou-2018'], undefined],
  ['abc', [], undefined],
])('the nearest to %s among %j is %s', (word, candidates, expected) => expect(nearest(word, candidates)).toBe(expected));

test('duplicates are found with the first of their kind', () => {
  const say = (entry: string, first: string, index: number) => ({path: [index], found: `${entry}=${first}`, fix: ''});
  expect(duplicates(['a', 'b', 'A', 'a'], (entry) => entry.toLowerCase(), say).map(({path, found}) => [...path, found])).toEqual([[2, 'A=a'], [3, 'a=a']]);
});
