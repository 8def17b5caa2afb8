import {describe, expect, test} from 'vitest';
import {readBackup} from '../../lib/progress/backup';
import {planImport} from '../../lib/progress/importPlan';
import {keyspace} from '../../lib/progress/keys';
import {BrowserDouble} from './browserDouble';
import {eraseAll, exportText, inspect, markBackup, mergeIn, replaceAll} from './manage';
import type {ProgressStore} from './store';

const keys = keyspace('/');
const backupOf = (text: string) => {
  const {backup, error} = readBackup(text);
  if (!backup) throw new Error(error);
  return backup;
};
function importInto(tab: ProgressStore, text: string): void {
  const backup = backupOf(text);
  mergeIn(tab, planImport(tab.raw, backup.records, () => true), backup.kept);
}
const values = (tab: ProgressStore) => Object.fromEntries([...tab.getSnapshot().records].map(([id, {v}]) => [id, v]));

describe('export, erase, import', () => {
  test('is identity, also for what cannot be read and what is newer', () => {
    const browser = new BrowserDouble();
    browser.entries.set(keys.item(1, 'check/a/broken'), '{"v"');
    browser.entries.set(keys.item(7, 'check/a/future'), '{"anything": true}');
    browser.entries.set(keys.item(1, 'newer/deck/x'), '{"v":{"due":3},"t":4,"d":"z","more":1}');
    const tab = browser.open();
    tab.set([['check/a/one', 'done'], ['check/a/two', 'todo']]);
    const items = () => [...browser.entries].filter(([key]) => key !== keys.meta).sort();
    const before = items();
    const text = exportText(tab);
    expect(eraseAll(tab)).toBeUndefined();
    expect(browser.entries.size).toBe(0);
    expect(values(tab)).toEqual({});
    importInto(tab, text);
    expect(items()).toEqual(before);
    expect(exportText(browser.open()).replace(/"exportedAt".*/, '')).toBe(text.replace(/"exportedAt".*/, ''));
  });
  test('erasing reaches other tabs, but no other site and no other key', () => {
    const browser = new BrowserDouble();
    browser.entries.set('theme', 'dark');
    browser.open({path: '/other/'}).set([['check/a/one', 'done']]);
    const others = [...browser.entries].filter(([key]) => !key.startsWith(keys.root));
    const [a, b] = [browser.open(), browser.open()];
    a.set([['check/a/one', 'done']]);
    browser.settle();
    eraseAll(b);
    browser.settle();
    expect([values(a), values(b)]).toEqual([{}, {}]);
    expect([...browser.entries]).toEqual(others);
  });
  test('erasing says so if the browser forbids it', () => {
    const browser = new BrowserDouble();
    const tab = browser.open();
    browser.isBlocked = true;
    expect(eraseAll(tab)).toBe('failed');
  });
});

describe('importing', () => {
  test('merges: the later of two ticks holds, and nothing goes', () => {
    const browser = new BrowserDouble();
    const tab = browser.open();
    tab.set([['check/a/one', 'done'], ['check/a/mine', 'done']]);
    const text = exportText(tab);
    browser.clock += 10;
    tab.set([['check/a/one', 'todo'], ['check/a/later', 'done']]);
    importInto(tab, text);
    expect(values(tab)).toEqual({'check/a/one': 'todo', 'check/a/mine': 'done', 'check/a/later': 'done'});
  });
  test('cannot bring in readable records past the preview', () => {
    const browser = new BrowserDouble();
    const tab = browser.open();
    const smuggled = {key: '1:item:check/a/one', text: '{"v":"done","t":1,"d":"a"}'};
    const elsewhere = {key: 'meta', text: '{}'};
    const escape = {key: '1:item:../../x', text: '?'};
    importInto(tab, JSON.stringify({app: 'two-loops', schema: 1, records: {}, kept: [smuggled, elsewhere, escape]}));
    expect(values(browser.open())).toEqual({});
    expect([...browser.entries.keys()]).toEqual([]);
  });
});

describe('replacing', () => {
  test('makes it exactly the file, in every tab, and the backup brings all back', () => {
    const browser = new BrowserDouble();
    const [tab, other] = [browser.open(), browser.open()];
    tab.set([['check/a/one', 'done']]);
    const text = exportText(tab);
    browser.clock += 100;
    tab.set([['check/a/one', 'todo'], ['check/a/two', 'done']]);
    browser.settle();
    expect(replaceAll(tab, backupOf(text).records, [])).toBeUndefined();
    browser.settle();
    for (const any of [tab, other, browser.open()]) expect(values(any)).toEqual({'check/a/one': 'done'});
    const [backup] = inspect(tab).backups;
    browser.clock += 100;
    replaceAll(tab, backupOf(backup?.text ?? '').records, []);
    expect(values(browser.open())).toEqual({'check/a/one': 'todo', 'check/a/two': 'done'});
  });
  test('does nothing if there is no room for the backup', () => {
    const browser = new BrowserDouble();
    const tab = browser.open();
    tab.set([['check/a/one', 'done']]);
    browser.quota = 200;
    const before = [...browser.entries];
    expect(replaceAll(tab, new Map(), [])).toBe('no-backup');
    expect([...browser.entries]).toEqual(before);
    expect(values(tab)).toEqual({'check/a/one': 'done'});
  });
});

test('the day of the last export is remembered', () => {
  const browser = new BrowserDouble();
  const tab = browser.open();
  expect(inspect(tab).lastBackup).toBeUndefined();
  markBackup(tab);
  expect(inspect(browser.open()).lastBackup).toBe(1000);
});
