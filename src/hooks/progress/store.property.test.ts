import fc from 'fast-check';
import {expect, test} from 'vitest';
import {hostileTexts} from '../../lib/progress/arbitraries';
import {readBackup} from '../../lib/progress/backup';
import {keyspace} from '../../lib/progress/keys';
import {later, sameRecord} from '../../lib/progress/merge';
import {parseRecord, type ProgressRecord} from '../../lib/progress/record';
import {BrowserDouble} from './browserDouble';
import {exportText} from './manage';
import type {ProgressStore} from './store';

/**
 * Readers tick in two tabs, reload, set the clock back, run out of room, forbid storage for a while, and something
 * damages what is stored.
 */
type Step =
  | {do: 'set'; tab: number; id: string; value: 'done' | 'todo'}
  | {do: 'reload' | 'hear'; tab: number}
  | {do: 'room'; left: number}
  | {do: 'block'; blocked: boolean}
  | {do: 'clock'; by: number}
  | {do: 'damage'; id: string; text: string};

const TARGETS = ['check/a/one', 'check/a/two', 'check/b/one'];
const KEYS = keyspace('/');
const keyOf = (id: string): string => KEYS.item(1, id);
const constant = <const T>(value: T) => fc.constant(value);
const tab = fc.constantFrom(0, 1);
const id = fc.constantFrom(...TARGETS);

const ordinary: fc.WeightedArbitrary<Step>[] = [
  {weight: 6, arbitrary: fc.record({do: constant('set'), tab, id, value: fc.constantFrom('done', 'todo')})},
  {weight: 3, arbitrary: fc.record({do: fc.constantFrom('reload', 'hear'), tab})},
  {weight: 1, arbitrary: fc.record({do: constant('room'), left: fc.constantFrom(0, 60, Infinity)})},
  {weight: 1, arbitrary: fc.record({do: constant('block'), blocked: fc.boolean()})},
];
const wild: fc.WeightedArbitrary<Step>[] = [
  ...ordinary,
  {weight: 1, arbitrary: fc.record({do: constant('clock'), by: fc.integer({min: -2000, max: 2000})})},
  {weight: 1, arbitrary: fc.record({do: constant('damage'), id, text: hostileTexts})},
];

class World {
  readonly browser = new BrowserDouble();
  readonly tabs = [this.browser.open(), this.browser.open()];

  tab(index: number): ProgressStore {
    return this.tabs[index] as ProgressStore;
  }
  onDisk(name: string): ProgressRecord | undefined {
    const text = this.browser.entries.get(keyOf(name));
    return text === undefined ? undefined : parseRecord(name, text, 1);
  }
  /** The latest record of each target that anybody still has: the disk or an open tab. */
  held(): (ProgressRecord | undefined)[] {
    return TARGETS.map((name) => {
      const copies = [this.onDisk(name), ...this.tabs.map((store) => store.raw.get(name))];
      return copies.reduce((best, copy) => (best && copy ? later(best, copy) : (best ?? copy)));
    });
  }
  take(step: Step): void {
    const {browser} = this;
    browser.clock += 1;
    if (step.do === 'set') this.tab(step.tab).set([[step.id, step.value]]);
    else if (step.do === 'hear') browser.deliver(this.tab(step.tab));
    else if (step.do === 'clock') browser.clock = Math.max(0, browser.clock + step.by);
    else if (step.do === 'room') browser.quota = step.left + [...browser.entries].join('').length;
    else if (step.do === 'block') browser.isBlocked = step.blocked;
    else if (step.do === 'damage') this.damage(step.id, step.text);
    else {
      browser.close(this.tab(step.tab));
      this.tabs[step.tab] = browser.open();
    }
  }
  /** Some other script of this host writes over a record; browsers tell the tabs. */
  private damage(name: string, text: string): void {
    if (this.browser.isBlocked) return;
    this.browser.entries.set(keyOf(name), text);
    this.tabs.forEach((store) => store.refresh(keyOf(name)));
  }
  /** Room and permission come back, and everybody has heard everything. */
  recover(): void {
    this.browser.isBlocked = false;
    this.browser.quota = Infinity;
    this.tabs.forEach((store) => store.refresh());
    this.browser.settle();
  }
}

test('a tick that anybody holds stays held, and in the end everybody has the latest', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(...wild), {maxLength: 40}), (steps) => {
      const world = new World();
      const garbage = new Map<string, string>();
      for (const step of steps) {
        const before = world.held();
        const unsaved = step.do === 'reload' ? world.tab(step.tab).getSnapshot().unsaved : 0;
        world.take(step);
        if (step.do === 'damage' && !world.browser.isBlocked) {
          if (parseRecord(step.id, step.text, 1)) garbage.delete(step.id);
          else garbage.set(step.id, step.text);
        } else if (unsaved === 0) {
          const after = world.held();
          before.forEach((record, at) => {
            if (record) expect(later(after[at] as ProgressRecord, record)).toEqual(after[at]);
          });
        }
        if (step.do === 'set') expect(world.tab(step.tab).getSnapshot().records.get(step.id)?.v).toBe(step.value);
        for (const store of world.tabs) {
          const {trouble, unsaved: waiting} = store.getSnapshot();
          if (waiting > 0) expect(trouble).toBeDefined(); // the reader is told
        }
      }
      const held = world.held();
      world.recover();
      for (const store of [...world.tabs, world.browser.open()]) {
        expect(TARGETS.map((name) => store.raw.get(name))).toEqual(held);
        expect(store.getSnapshot()).toMatchObject({trouble: undefined, unsaved: 0});
        expect(readBackup(exportText(store)).backup?.invalid).toEqual([]);
      }
      const texts = new Set(world.browser.entries.values());
      for (const text of garbage.values()) expect(texts).toContain(text);
    }),
    {numRuns: 1000},
  );
}, 60_000);

test('while the clock runs forward, what the reader did last is what is there in the end', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(...ordinary), {maxLength: 40}), (steps) => {
      const world = new World();
      let edits: {tab: number; id: string; record: ProgressRecord}[] = [];
      for (const step of steps) {
        // A reload drops only what the tab had said was not saved.
        if (step.do === 'reload') {
          edits = edits.filter(({tab: from, id: name, record}) => {
            const stored = world.onDisk(name);
            const isSafe = from !== step.tab || (stored && (sameRecord(stored, record) || later(stored, record) === stored));
            if (!isSafe) expect(world.tab(step.tab).getSnapshot().unsaved).toBeGreaterThan(0);
            return isSafe;
          });
        }
        world.take(step);
        if (step.do === 'set') edits.push({tab: step.tab, id: step.id, record: world.tab(step.tab).raw.get(step.id) as ProgressRecord});
      }
      world.recover();
      const shown = TARGETS.map((name) => world.browser.open().getSnapshot().records.get(name)?.v);
      expect(shown).toEqual(TARGETS.map((name) => edits.findLast((edit) => edit.id === name)?.record.v));
    }),
    {numRuns: 1000},
  );
}, 60_000);
