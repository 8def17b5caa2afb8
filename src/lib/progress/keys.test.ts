import {expect, test} from 'vitest';
import {keyspace, readKey} from './keys';

test('the key of a record never changes: readers have these in their browsers', () => {
  expect(keyspace('/').item(1, 'check/clarify/goal')).toBe('two-loops:/:1:item:check/clarify/goal');
  expect(keyspace('/two-loops/').item(1, 'check/a/b')).toBe('two-loops:/two-loops/:1:item:check/a/b');
  expect(keyspace('/').meta).toBe('two-loops:/:meta');
});

test('no site sees the keys of another on the same host', () => {
  const paths = ['/', '/a/', '/a/b/', '/a:1/', '/:meta/'];
  for (const one of paths) {
    for (const other of paths) {
      const key = keyspace(other).item(1, 'check/a/b');
      expect(key.startsWith(keyspace(one).root)).toBe(one === other);
    }
  }
});

test('a key is read back, and other names are none', () => {
  expect(readKey('12:item:check/a/b')).toEqual({schema: 12, area: 'item', id: 'check/a/b'});
  expect(readKey(keyspace('/').aside(1, 'check/a/b', 'text').replace('two-loops:/:', ''))).toMatchObject({schema: 1, area: 'aside'});
  for (const name of ['meta', 'backup:5', '0:item:a/b', '1:other:a/b', '1:item:', 'x:item:a']) expect(readKey(name)).toBeUndefined();
});

test('different texts of one id are set aside under different keys', () => {
  const {aside} = keyspace('/');
  expect(aside(1, 'a/b', 'x')).not.toBe(aside(1, 'a/b', 'y'));
  expect(aside(1, 'a/b', 'x')).toBe(aside(1, 'a/b', 'x'));
});
