import {describe, expect, test, vi} from 'vitest';
import {keyspace} from '../../lib/progress/keys';
import {BrowserDouble} from './browserDouble';
import type {ProgressStore} from './store';

const ID = 'check/a/one';
const KEY = keyspace('/').item(1, ID);
const valueIn = (tab: ProgressStore, id = ID) => tab.getSnapshot().records.get(id)?.v;

describe('a tick', () => {
  test('is there after a reload, and widgets hear of it', () => {
    const browser = new BrowserDouble();
    const tab = browser.open();
    const heard = vi.fn();
    tab.subscribe(heard);
    tab.set([[ID, 'done']]);
    expect(heard).toHaveBeenCalledOnce();
    expect(valueIn(browser.open())).toBe('done');
    expect(tab.getSnapshot()).toBe(tab.getSnapshot());
  });
  test('reaches another tab, and the other tab answers later, even with its clock set back', () => {
    const browser = new BrowserDouble();
    const [a, b] = [browser.open(), browser.open()];
    a.set([[ID, 'done']]);
    browser.clock = 5;
    b.set([[ID, 'todo']]); // b has not heard of a's tick yet
    browser.settle();
    expect([valueIn(a), valueIn(b), valueIn(browser.open())]).toEqual(['todo', 'todo', 'todo']);
  });
  test('under something that is no id is an error of the programmer', () => {
    expect(() => new BrowserDouble().open().set([['no id', 'done']])).toThrow(/"no id" is no record id/);
  });
});

describe('trouble', () => {
  test('a blocked storage: the tick works here, is said to be unsaved, and is written once that is allowed', () => {
    const browser = new BrowserDouble();
    browser.open().set([['check/b/earlier', 'done']]);
    browser.isBlocked = true;
    const tab = browser.open();
    expect(tab.getSnapshot()).toMatchObject({ready: true, trouble: 'blocked'});
    tab.set([[ID, 'done']]);
    expect(valueIn(tab)).toBe('done');
    expect(tab.getSnapshot()).toMatchObject({trouble: 'blocked', unsaved: 1});
    browser.isBlocked = false;
    tab.set([['check/a/two', 'done']]);
    expect(tab.getSnapshot()).toMatchObject({trouble: undefined, unsaved: 0});
    expect(valueIn(tab, 'check/b/earlier')).toBe('done');
    expect(valueIn(browser.open())).toBe('done');
  });
  test('no storage at all is a blocked one', () => {
    expect(new BrowserDouble().open({storage: () => null}).getSnapshot().trouble).toBe('blocked');
  });
  test('a full storage: the tick is kept in memory and written when there is room', () => {
    const browser = new BrowserDouble();
    browser.quota = 10;
    const tab = browser.open();
    tab.set([[ID, 'done']]);
    expect(tab.getSnapshot()).toMatchObject({trouble: 'full', unsaved: 1});
    browser.quota = Infinity;
    tab.refresh();
    expect(tab.getSnapshot()).toMatchObject({trouble: undefined, unsaved: 0});
    expect(valueIn(browser.open())).toBe('done');
  });
  test('an unsaved old tick does not overwrite what another tab saved meanwhile', () => {
    const browser = new BrowserDouble();
    const [a, b] = [browser.open(), browser.open()];
    browser.quota = 10;
    a.set([[ID, 'done']]);
    browser.quota = Infinity;
    browser.clock += 5;
    b.set([['check/a/two', 'done']]);
    b.set([[ID, 'todo']]);
    browser.close(b);
    a.refresh(keyspace('/').item(1, 'check/a/two')); // a hears of one tick, and not yet of the other
    expect(valueIn(browser.open())).toBe('todo');
  });
});

describe('a damaged record', () => {
  test('is left where it is until the reader ticks anew, then set aside', () => {
    const browser = new BrowserDouble();
    browser.entries.set(KEY, '{"v":"do');
    const tab = browser.open();
    expect(valueIn(tab)).toBeUndefined();
    expect(browser.entries.get(KEY)).toBe('{"v":"do');
    tab.set([[ID, 'done']]);
    expect(valueIn(browser.open())).toBe('done');
    expect([...browser.entries].filter(([key, text]) => key.includes(':aside:') && text === '{"v":"do')).toHaveLength(1);
  });
  test('is not overwritten if there is no room to set it aside', () => {
    const browser = new BrowserDouble();
    browser.entries.set(KEY, 'x'.repeat(50));
    browser.quota = KEY.length + 60;
    const tab = browser.open();
    tab.set([[ID, 'done']]);
    expect(valueIn(tab)).toBe('done');
    expect(tab.getSnapshot().trouble).toBe('full');
    expect(browser.entries.get(KEY)).toBe('x'.repeat(50));
  });
  test('damaged meta costs nothing but itself', () => {
    const browser = new BrowserDouble();
    browser.entries.set(keyspace('/').meta, '][');
    browser.open().set([[ID, 'done']]);
    expect(valueIn(browser.open())).toBe('done');
  });
});

describe('versions side by side', () => {
  const next = {format: {schema: 2, kinds: {}, migrations: {1: (record: unknown) => ({...(record as object), v: `new ${(record as {v: string}).v}`})}}};
  test('a newer site reads what an older one saved, and leaves it as it was', () => {
    const browser = new BrowserDouble();
    browser.open().set([[ID, 'done']]);
    const before = browser.entries.get(KEY);
    const newer = browser.open(next);
    expect(valueIn(newer)).toBe('new done');
    newer.set([[ID, 'new todo']]);
    expect(browser.entries.get(KEY)).toBe(before);
    expect(valueIn(browser.open())).toBe('done'); // back to the older site
    expect(valueIn(browser.open(next))).toBe('new todo');
  });
  test('what a tab of the older site ticks later arrives in the newer one', () => {
    const browser = new BrowserDouble();
    const [older, newer] = [browser.open(), browser.open(next)];
    newer.set([[ID, 'new todo']]);
    browser.clock += 5;
    older.set([[ID, 'done']]);
    browser.settle();
    expect(valueIn(newer)).toBe('new done');
  });
});

test('a renamed item keeps its tick, and unticking it holds', () => {
  const browser = new BrowserDouble();
  browser.open().set([[ID, 'done']]);
  const aliases = {[ID]: 'check/b/renamed'};
  const tab = browser.open({aliases});
  expect(valueIn(tab, 'check/b/renamed')).toBe('done');
  tab.set([['check/b/renamed', 'todo']]);
  expect(valueIn(browser.open({aliases}), 'check/b/renamed')).toBe('todo');
  expect(valueIn(browser.open())).toBe('done'); // an older version of the site still has its own
});

test('two sites on one host keep apart', () => {
  const browser = new BrowserDouble();
  browser.open({path: '/a/'}).set([[ID, 'done']]);
  expect(valueIn(browser.open({path: '/'}))).toBeUndefined();
  expect(valueIn(browser.open({path: '/a/'}))).toBe('done');
});
