import {describe, expect, test} from 'vitest';
import {parseEstimate} from './estimate';
import {faults, sample, tried} from './sample';

/** The first entry of a list in the sample, to change it. */
const at = (list: Record<string, unknown>[], index: number) => list[index] as Record<string, unknown>;

test('an estimate is evaluated with units, each result in the unit it declares', () => {
  const {numbers} = sample();
  expect(numbers.get('peak')).toBeCloseTo(69_444.44, 1);
  expect(numbers.get('hosts')).toBe(116);
  expect(numbers.get('cost')).toBeCloseTo(116 * 1.2 * 730.5, 6);
});

test('another input changes what follows from it, and nothing else', () => {
  const {numbers} = sample(({inputs}) => (at(inputs, 0).value = 2e8));
  expect(numbers.get('peak')).toBeCloseTo(138_888.89, 1);
  expect(numbers.get('hosts')).toBe(232);
  expect(numbers.get('price')).toBe(1.2);
});

describe('a fault of dimension is explained', () => {
  test('a result in another unit than declared', () => {
    expect(faults(({derived}) => (at(derived, 0).unit = 'user/s'))).toEqual([
      'derived.0.unit derived.peak.unit: "user/s", but the formula gives request/s; declare the unit request/s, or correct the formula: it is off by request/user',
    ]);
  });
  test('a factor too many', () => {
    expect(faults(({derived}) => (at(derived, 0).formula = 'dau * visits * peakFactor * dau'))[0]).toContain('the formula gives user request/s; declare the unit user request/s, or correct the formula: divide it by a quantity in user');
  });
  test('a factor too few', () => {
    expect(faults(({derived}) => (at(derived, 0).formula = 'visits * peakFactor * dau / dau'))[0]).toContain('multiply it by a quantity in user');
  });
  test('a plain number where a unit is declared', () => {
    expect(faults(({derived}) => (at(derived, 1).formula = 'ceil(peak / capacity / utilisation / (1 host))'))[0]).toContain('give the result its unit, as in `(ceil(peak / capacity / utilisation / (1 host))) * 1 host`');
  });
  test('users added to hosts: the part of the formula is named, with the unit of each side', () => {
    expect(faults(({derived}) => (at(derived, 2).formula = '(hosts + dau) * price'))[0]).toMatch(/^derived\.2\.formula derived\.cost\.formula: `hosts \+ dau`, which puts together host and user; add, subtract/);
  });
  test('rounding what still has a unit', () => {
    expect(faults(({derived}) => (at(derived, 1).formula = 'ceil(peak / (capacity * utilisation))'))[0]).toMatch(/`ceil\(peak .*` of host; divide the units away first/);
  });
  test('a fault is not reported again for what depends on it', () => {
    expect(faults(({derived}) => (at(derived, 0).formula = 'dau'))).toHaveLength(1);
  });
});

describe('names', () => {
  test('an unknown name comes with the nearest one', () => {
    expect(faults(({derived}) => (at(derived, 2).formula = 'hosts * prise'))).toEqual(['derived.2.formula derived.cost.formula: the unknown name prise; did you mean price? Otherwise add prise to inputs: or derived:']);
  });
  test('an unknown unit comes with the nearest one', () => {
    expect(faults(({derived}) => (at(derived, 0).unit = 'requests/s'))[0]).toContain('"requests/s" with the unknown unit requests; did you mean request?');
  });
  test('a circle is named', () => {
    expect(faults(({derived}) => (at(derived, 0).formula = 'cost * 1 request / (1 USD)'))[0]).toContain('a circle, peak → cost → hosts → peak');
  });
  test('ids are unique and mean no unit', () => {
    expect(faults(({inputs}) => (at(inputs, 2).id = 'dau')).join()).toContain('the id dau twice');
    expect(faults(({inputs}) => (at(inputs, 2).id = 'row')).join()).toContain('the id row, which is the name of a unit');
  });
  test('own units are new ones', () => {
    expect(faults(({units}) => void units.push('user', 'day'))).toEqual([expect.stringContaining('user, which every estimate knows'), expect.stringContaining('day, which already means another unit')]);
  });
  test('a headline is a derived quantity', () => {
    expect(faults(({headline}) => void headline.push('costs'))[0]).toContain('headline: costs, which is no derived quantity; did you mean cost?');
  });
});

test('only arithmetic is read', () => {
  for (const formula of ['f(x) = dau', '"a"', '[1, 2]', 'dau; visits', 'import("fs")', 'dau > 3', 'dau = 3', 'dau.toString', 'factorial(3)', '1 +']) {
    expect(faults(({derived}) => (at(derived, 2).formula = formula)), formula).not.toEqual([]);
  }
});

test('a value outside its range, a range upside down and a division by zero are refused', () => {
  expect(faults(({inputs}) => (at(inputs, 0).value = 10))[0]).toContain('inputs.dau.range: 1000000 to 1000000000, which does not hold the value 10');
  expect(faults(({inputs}) => (at(inputs, 0).range = [5, 1]))[0]).toContain('the lowest and highest plausible value');
  expect(faults(({derived}) => (at(derived, 2).formula = 'hosts * price / (peakFactor - peakFactor)'))[0]).toContain('gives Infinity');
});

test('all problems are collected', () => {
  expect(faults(({inputs, derived}) => {
    at(inputs, 0).value = 10;
    at(inputs, 1).unit = 'reqest';
    at(derived, 2).formula = 'hosts * prise';
  })).toHaveLength(3);
});

test('fields are checked with what to write', () => {
  const {issues} = tried(({inputs}) => {
    delete at(inputs, 0).label;
    at(inputs, 1).source = 7;
    (at(inputs, 2) as {rnage?: unknown}).rnage = [1, 2];
  });
  expect(issues.map(({fix}) => fix).join('\n')).toMatch(/what it is, in words.*\n.*assumption, given, or the id of a source.*\n.*did you mean range\?/);
});

test('a unit that begins with a number is named, not thrown', () => {
  const input = {id: 'rate', label: 'Rate', value: 2, unit: '1/(user day)', range: [1, 3], source: 'assumption'};
  const {issues} = parseEstimate({inputs: [input], derived: [{id: 'twice', label: 'Twice', formula: 'rate * 2', unit: 'user^-1 day^-1'}], headline: ['twice']});
  expect(issues[0]).toMatchObject({path: ['inputs', 0, 'unit'], fix: 'write powers instead, such as user^-1 day^-1'});
});
