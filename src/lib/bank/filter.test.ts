import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {draw, isState, passes, type BankFields, type BankFilter, type State} from './filter';

const entry = (id: string, more: Partial<BankFields> = {}): BankFields => ({id, slug: id.split('/')[0] ?? '', step: 'model', level: 'mid', words: 'why a funnel', ...more});
const states = new Map<string, State>([['a/1', 'shaky'], ['a/2', 'solid']]);
const stateOf = (id: string): State => states.get(id) ?? 'new';

test.each<[BankFilter, boolean]>([
  [{}, true],
  [{text: 'Funnel WHY'}, true],
  [{text: 'tower'}, false],
  [{chapter: 'a', step: 'model', level: 'mid', state: 'shaky'}, true],
  [{state: 'new'}, false],
  [{chapter: 'b'}, false],
  [{step: 'data'}, false],
  [{level: 'staff'}, false],
])('%j: %j', (filter, wanted) => {
  expect(passes(entry('a/1'), filter, stateOf)).toBe(wanted);
});

describe('draw', () => {
  const all = Array.from({length: 30}, (_, index) => entry(`a/${index}`));

  test('takes as many as asked, none twice', () => {
    fc.assert(fc.property(fc.array(fc.double({min: 0, max: 0.999999, noNaN: true}), {minLength: 30, maxLength: 30}), fc.integer({min: 0, max: 40}), (numbers, count) => {
      let at = 0;
      const drawn = draw(all, count, stateOf, () => numbers[at++] ?? 0);
      expect(drawn).toHaveLength(Math.min(count, 30));
      expect(new Set(drawn.map(({id}) => id)).size).toBe(drawn.length);
    }));
  });

  test('prefers what is shaky to what is solid', () => {
    const two = [entry('a/2'), entry('a/1')];
    expect(draw(two, 1, stateOf, () => 0.5)[0]?.id).toBe('a/1');
  });
});

test('a state is one of three', () => {
  expect([isState('solid'), isState('done'), isState(undefined)]).toEqual([true, false, false]);
});
