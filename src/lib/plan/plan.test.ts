import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {guides, wishes} from './arbitraries';
import {formatDay, parseDay, weekdayOf} from './days';
import {gapsOf} from './diagnosis';
import {itemsOf, REVIEW, type Guide, type Item} from './items';
import {cardMinutes} from './place';
import {CRASH_DAYS, makePlan, type Plan, type PlanInputs} from './plan';
import {BUFFER, LONG, mockDays, slotsOf} from './slots';

const sumOf = (numbers: number[]): number => numbers.reduce((total, each) => total + each, 0);
const dayOf = (date: string): number => parseDay(date) as number;
function planOf(inputs: PlanInputs, guide: Guide): Plan {
  const {plan, error} = makePlan(inputs, guide);
  if (!plan) throw new Error(error);
  return plan;
}
const sessionsOf = (plan: Plan) => plan.days.flatMap((day, index) => day.sessions.map((session) => ({...session, day: dayOf(day.date), index})));
const idsOf = (plan: Plan): Set<string> => new Set(sessionsOf(plan).map(({id}) => id));
const slotsFor = ({start, date, minutes, off}: PlanInputs) => slotsOf(dayOf(start), dayOf(date), minutes, new Set(off.map(dayOf)));
const coreOf = (items: readonly Item[]): Item[] => items.filter(({core}) => core !== undefined);

/** Checks a property of plans over many guides and wishes. */
function holds(property: (inputs: PlanInputs, plan: Plan, guide: Guide, items: Item[]) => void, most?: number, numRuns = 150): void {
  fc.assert(fc.property(guides, wishes(most), (guide, inputs) => property(inputs, planOf(inputs, guide), guide, itemsOf(guide, inputs))), {numRuns});
}

describe('every plan', () => {
  test('stays within each day, keeps the buffer, and ends before the interview', () => {
    holds((inputs, plan) => {
      for (const {date, capacity, sessions} of plan.days) {
        expect(capacity).toBe(inputs.minutes[weekdayOf(dayOf(date))]);
        expect(sumOf(sessions.map(({minutes}) => minutes))).toBeLessThanOrEqual(capacity);
        expect(date >= inputs.start && date < inputs.date && !inputs.off.includes(date)).toBe(true);
      }
      expect(plan.planned).toBeLessThanOrEqual(plan.capacity * (1 - BUFFER));
      expect(plan.planned).toBe(sumOf(sessionsOf(plan).map(({minutes}) => minutes)));
    });
  });

  test('puts what something builds on before it, and takes no concept without what it needs', () => {
    holds((_, plan, __, items) => {
      const sessions = sessionsOf(plan);
      const planned = idsOf(plan);
      for (const {id, before, needs} of items.filter((item) => planned.has(item.id) && item.kind !== 'mock')) {
        const first = sessions.findIndex((session) => session.id === id);
        for (const other of before) expect(sessions.findLastIndex((session) => session.id === other)).toBeLessThan(first);
        for (const need of needs) expect(planned).toContain(need);
      }
    });
  });

  test('holds items whole: their parts sum up and are numbered, and nothing is lost', () => {
    holds((_, plan, __, items) => {
      const sessions = sessionsOf(plan);
      const planned = idsOf(plan);
      const left = plan.leftOut.map(({id}) => id);
      if (plan.days.length === 0) return;
      for (const {id, minutes, kind} of items) {
        const parts = sessions.filter((session) => session.id === id || (kind === 'mock' && session.id === `${id}/review`));
        if (parts.length > 0) expect(sumOf(parts.map((session) => session.minutes))).toBe(minutes);
        if (kind !== 'mock' && parts.length > 1) expect(parts.map(({part, parts: total}) => [part, total])).toEqual(parts.map((___, index) => [index + 1, parts.length]));
const leftOut = left.includes(kind === 'drill' ? id.replace(/\/\d$/, '') : id);
        expect(kind === 'drill' ? planned.has(id) || leftOut : planned.has(id) !== leftOut).toBe(true);
      }
    });
  });

  test('is the same for the same input, in any time zone, and changes nothing that it was given', () => {
    const zones = ['UTC', 'America/Sao_Paulo', 'Pacific/Apia', 'Europe/London'];
    const zone = process.env.TZ;
    holds((inputs, plan, guide) => {
      const before = JSON.stringify([inputs, guide]);
      for (const each of zones) {
        process.env.TZ = each;
        expect(planOf({...inputs, off: [...inputs.off].reverse()}, guide)).toEqual(plan);
      }
      process.env.TZ = zone;
      expect(JSON.stringify([inputs, guide])).toBe(before);
    }, 160, 60);
  });

  test('takes each day once, also where the clocks change', () => {
    const plan = planOf({start: '2026-10-20', date: '2026-11-05', level: 'mid', minutes: Array<number>(7).fill(60), off: [], designs: [], gaps: gapsOf([])}, fc.sample(guides, {numRuns: 1, seed: 7})[0] as Guide);
    expect(plan.days.map(({date}) => date)).toEqual(Array.from({length: 16}, (_, index) => formatDay(dayOf('2026-10-20') + index)));
  });
});

describe('the core', () => {
  test('is there whenever the time holds it', () => {
    holds((inputs, plan, _, items) => {
      const slots = slotsFor(inputs);
      const needed = sumOf(coreOf(items).map(({minutes}) => minutes));
      if (sumOf(slots.map(({room}) => room)) < needed) return;
      for (const {id, kind} of coreOf(items)) expect([id, kind === 'mock' ? mockDays(slots).length === 0 || idsOf(plan).has(id) : idsOf(plan).has(id)]).toEqual([id, true]);
    });
  });

  test('never loses an item to more time', () => {
    fc.assert(
      fc.property(guides, wishes(40), fc.array(fc.nat(90), {minLength: 7, maxLength: 7}), fc.nat(6), (guide, inputs, extra, kept) => {
        const richer = {...inputs, minutes: inputs.minutes.map((each, index) => each + (extra[index] ?? 0)), off: inputs.off.slice(0, kept)};
        const [some, more] = [idsOf(planOf(inputs, guide)), idsOf(planOf(richer, guide))];
        for (const {id} of coreOf(itemsOf(guide, inputs))) if (some.has(id)) expect(more).toContain(id);
      }),
      {numRuns: 500},
    );
  });
});

describe('placement', () => {
  const reading = (plan: Plan) => sessionsOf(plan).filter(({kind}) => kind === 'read' || kind === 'drill').filter((session, index, all) => all[index - 1]?.id !== session.id);

  test('reads the framework first', () => {
    holds((_, plan, guide) => {
      const kinds = reading(plan).map(({id}) => guide.chapters.find(({slug}) => slug === id)?.kind === 'framework');
      expect(kinds.lastIndexOf(true)).toBeLessThan(kinds.includes(false) ? kinds.indexOf(false) : Infinity);
    });
  });

  test('has no area three times in a row while another was possible', () => {
    holds((_, plan, __, items) => {
      if (plan.crash) return;
      const byId = new Map(items.map((item) => [item.id, item]));
      const order = reading(plan).flatMap(({id}) => byId.get(id) ?? []);
      const planned = new Set(order.map(({id}) => id));
      for (let at = 2; at < order.length; at++) {
        const areas = new Set(order.slice(at - 2, at + 1).map(({area}) => area));
        if (areas.size > 1) continue;
        const read = new Set(order.slice(0, at).map(({id}) => id));
        const others = order.slice(at + 1).filter(({area, before}) => !areas.has(area) && before.every((id) => !planned.has(id) || read.has(id)));
        expect(others).toEqual([]);
      }
    });
  });

  test('has mocks on days near 40, 70 and 90% of the period, never the last, and the first only if no other can', () => {
    holds((inputs, plan) => {
      const slots = slotsFor(inputs);
      const able = mockDays(slots).map((index) => slots[index]?.day ?? 0);
      const mocks = sessionsOf(plan).filter(({kind}) => kind === 'mock');
      const [start, end] = [dayOf(inputs.start), dayOf(inputs.date)];
      mocks.forEach(({day, index}, at) => {
        expect(able).toContain(day);
        expect(index).toBeLessThan(plan.days.length - 1);
        if (index === 0) expect(able).toEqual([day]);
        if (plan.crash) return;
        const share = ([[0.7], [0.4, 0.9], [0.4, 0.7, 0.9]][mocks.length - 1] ?? [])[at] ?? 0;
        const target = start + share * (end - 1 - start);
        // No free day is nearer, but those that the other mocks leave no choice about.
        const nearer = able.filter((other) => Math.abs(other - target) < Math.abs(day - target) && (at === 0 || other > (mocks[at - 1]?.day ?? 0)));
        expect(nearer.filter((other) => able.filter((later) => later > other).length >= mocks.length - 1 - at)).toEqual([]);
      });
      for (const {id, day} of mocks) expect(sessionsOf(plan).find((session) => session.id === `${id}/review`)?.day).toBeGreaterThanOrEqual(day);
    });
  });

  test('reviews each design three and ten days later, or on the first day after that with time', () => {
    let seen = 0;
    holds((inputs, plan, _, items) => {
      const sessions = sessionsOf(plan);
      const slots = slotsFor(inputs);
      // What a mock takes beyond the room of its day is given back by others: at most 15% of an hour for each.
      const mocks = sessions.filter(({kind}) => kind === 'mock').length;
      const reviewed = sessions.some(({kind}) => kind === 'review');
      for (const {id} of items.filter(({area}) => area === 'design')) {
        const end = sessions.findLast((session) => session.id === id)?.day;
        for (const after of REVIEW.after) {
          const found = sessions.find((session) => session.id === `review/${id}/${after}`);
          if (!found) continue;
          seen += 1;
          expect(found.day).toBeGreaterThanOrEqual((end as number) + after);
          for (const [index, {day, room}] of slots.entries()) {
            if (day < (end as number) + after || day >= found.day) continue;
            const fixed = plan.days[index]?.sessions.filter(({kind}) => kind !== 'read' && kind !== 'drill') ?? [];
            if (dayOf(inputs.date) - dayOf(inputs.start) <= LONG.weeks * 7) expect(room - sumOf(fixed.map(({minutes}) => minutes))).toBeLessThan(REVIEW.minutes + 9 * mocks);
          }
        }
        if (reviewed && end !== undefined && end + 3 <= (slots.at(-1)?.day ?? 0) && (slots.at(-1)?.room ?? 0) > 60) expect(sessions.map((session) => session.id)).toContain(`review/${id}/3`);
      }
    });
    expect(seen).toBeGreaterThan(100);
  });

  test('has cards for 10 to 15 minutes on every day that is long enough, if on any', () => {
    holds((inputs, plan) => {
      const cards = sessionsOf(plan).filter(({kind}) => kind === 'cards');
      for (const {minutes} of cards) expect([10, 15]).toContain(minutes);
      if (cards.length === 0 || dayOf(inputs.date) - dayOf(inputs.start) > LONG.weeks * 7 || sessionsOf(plan).some(({kind}) => kind === 'mock')) return;
      expect(cards).toHaveLength(slotsFor(inputs).filter(({room}) => cardMinutes(room) > 0).length);
    });
  });

  test('keeps the last day light, unless the core needs it', () => {
    holds((_, plan, __, items) => {
      if (plan.crash || plan.days.length < 3) return;
      const heavy = plan.days.at(-1)?.sessions.some(({kind}) => kind === 'read' || kind === 'drill');
      const core = new Set(coreOf(items).map(({id}) => id));
      if (heavy) expect(sessionsOf(plan).filter(({id, kind}) => (kind === 'read' || kind === 'drill') && !core.has(id))).toEqual([]);
    });
  });
});

describe('short and long periods', () => {
  test('three days or fewer give the crash plan: framework, then designs, nothing else new', () => {
    holds((inputs, plan, guide) => {
      const days = dayOf(inputs.date) - dayOf(inputs.start);
      if (plan.capacity === 0 || plan.days.length === 0) return;
      expect(plan.crash).toBe(days <= CRASH_DAYS);
      if (!plan.crash) return;
      expect(plan.notes[0]).toMatch(/crash plan/);
      for (const {id, kind} of sessionsOf(plan)) expect(kind === 'read' ? guide.chapters.find(({slug}) => slug === id)?.kind : kind).toMatch(/^(framework|blueprint|reference|mock|mock-review)$/);
    }, 6);
  });

  test('over sixteen weeks the pace is capped, and the plan says so', () => {
    fc.assert(
      fc.property(guides, wishes(700), (guide, inputs) => {
        const length = dayOf(inputs.date) - dayOf(inputs.start);
        const plan = planOf(inputs, guide);
        if (length <= LONG.weeks * 7 || plan.days.length === 0) return;
        expect(plan.notes.join(' ')).toMatch(/weeks away/);
        const weeks = new Map<number, number>();
        for (const {day, minutes, kind} of sessionsOf(plan)) if (!kind.startsWith('mock')) weeks.set(Math.floor((day + 3) / 7), (weeks.get(Math.floor((day + 3) / 7)) ?? 0) + minutes);
        expect(Math.max(0, ...weeks.values())).toBeLessThanOrEqual(LONG.minutes);
      }),
      {numRuns: 80},
    );
  });
});

describe('what cannot be planned', () => {
  const [guide] = fc.sample(guides, {numRuns: 1, seed: 3}) as [Guide];
  const base: PlanInputs = {start: '2026-11-23', date: '2026-12-21', level: 'mid', minutes: [60, 60, 60, 60, 60, 0, 0], off: [], designs: [], gaps: gapsOf([])};

  test.each<[string, Partial<PlanInputs>, RegExp]>([
    ['no minutes', {minutes: [0, 0, 0, 0, 0, 0, 0]}, /no time to plan/],
    ['a minute a week', {minutes: [1, 0, 0, 0, 0, 0, 0]}, /no time to plan/],
    ['only days off', {date: '2026-11-25', off: ['2026-11-23', '2026-11-24']}, /no time to plan/],
    ['the interview today', {date: '2026-11-23'}, /is today/],
  ])('%s: an empty plan that says why', (_, change, why) => {
    const plan = planOf({...base, ...change}, guide);
    expect(plan.days).toEqual([]);
    expect(plan.notes.join()).toMatch(why);
  });

  test.each<[string, Partial<PlanInputs>, RegExp]>([
    ['a past date', {date: '2026-11-22'}, /in the past/],
    ['30 February', {date: '2027-02-30'}, /no day of the calendar/],
    ['words', {date: 'tomorrow'}, /no day of the calendar/],
    ['the year 9999', {date: '9999-12-31'}, /two years/],
  ])('%s: an error', (_, change, why) => {
    expect(makePlan({...base, ...change}, guide).error).toMatch(why);
  });

  test('odd minutes are held to what a day has', () => {
    const odd = makePlan({...base, minutes: [NaN, Infinity, -5, 1e9, 60.9, 0, 0]}, guide);
    expect(odd.plan?.days.every(({capacity}) => capacity <= 720)).toBe(true);
  });
});

describe('planning again', () => {
  test('leaves out what is done, and its core stays complete', () => {
    fc.assert(
      fc.property(guides, wishes(60), fc.array(fc.nat(60), {maxLength: 25}), fc.nat(20), (guide, inputs, picks, later) => {
        const ids = [...idsOf(planOf(inputs, guide))];
        const done = picks.flatMap((at) => ids[at] ?? []);
        const start = formatDay(Math.min(dayOf(inputs.start) + later, dayOf(inputs.date)));
        const again = planOf({...inputs, start, done}, guide);
        for (const id of done) expect(idsOf(again)).not.toContain(id);
        expect(again.leftOut.filter(({id}) => done.includes(id))).toEqual([]);
        const open = itemsOf(guide, inputs).filter(({id, kind}) => !done.includes(id) && kind === 'read');
        for (const {id} of again.days.length > 0 ? open : []) expect(idsOf(again).has(id) || again.leftOut.some((item) => item.id === id)).toBe(true);
      }),
      {numRuns: 150},
    );
  });

  test('reviews of designs that were read before still come, and of those missed only the later one', () => {
    const [guide] = fc.sample(guides, {numRuns: 1, seed: 3}) as [Guide];
    const base: PlanInputs = {start: '2026-11-23', date: '2026-12-21', level: 'mid', minutes: Array<number>(7).fill(90), off: [], designs: [], gaps: gapsOf([])};
    const reviews = (more: Partial<PlanInputs>) => sessionsOf(planOf({...base, done: ['design-0'], ...more}, guide)).filter(({id}) => id.startsWith('review/design-0')).map(({id, day}) => [id, formatDay(day)]);
    expect(reviews({read: {'design-0': '2026-11-21'}})).toEqual([['review/design-0/3', '2026-11-24'], ['review/design-0/10', '2026-12-01']]);
    expect(reviews({read: {'design-0': '2026-11-01'}})).toEqual([['review/design-0/10', '2026-11-23']]);
    expect(reviews({read: {'design-0': '2026-11-21'}, done: ['design-0', 'review/design-0/3']})).toEqual([['review/design-0/10', '2026-12-01']]);
    expect(reviews({})).toEqual([]);
  });

  test('what gives trouble is preferred', () => {
    const guide: Guide = {
      chapters: [
        {slug: 'framework', kind: 'framework', title: 'F', route: '/framework/', minutes: 5, level: 'mid', before: []},
        ...['data', 'serve'].map((step) => ({slug: step, kind: 'framework', title: step, route: `/framework/${step}/`, minutes: 5, level: 'mid', step, before: []})),
        ...['labels', 'cache'].map((slug) => ({slug, kind: 'concept', title: slug, route: `/c/${slug}/`, minutes: 10, level: 'mid', before: []})),
      ],
      questions: [{slug: 'labels', step: 'data'}, {slug: 'cache', step: 'serve'}],
    };
    const inputs = {start: '2026-11-23', date: '2026-11-28', level: 'mid', minutes: [14, 14, 14, 14, 14, 0, 0], off: [], designs: []};
    const [data, serve] = [planOf({...inputs, gaps: gapsOf([0, 0, 3])}, guide), planOf({...inputs, gaps: gapsOf([0, 0, 0, 0, 0, 0, 0, 3])}, guide)];
    expect([idsOf(data).has('labels'), idsOf(data).has('cache')]).toEqual([true, false]);
    expect([idsOf(serve).has('labels'), idsOf(serve).has('cache')]).toEqual([false, true]);
    expect(data.leftOut.find(({id}) => id === 'cache')?.reason).toBe('time');
  });
});
