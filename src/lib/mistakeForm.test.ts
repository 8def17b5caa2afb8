import {readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {parse} from 'yaml';
import {mistakeForm} from './mistakeForm';

test('fills in fields that the form really has', () => {
  const address = new URL(mistakeForm('https://github.com/a/b', '/framework/clarify/'));
  expect(address.searchParams.get('page')).toBe('/framework/clarify/');
  const file = path.join(import.meta.dirname, '../../.github/ISSUE_TEMPLATE', address.searchParams.get('template')!);
  const form = parse(readFileSync(file, 'utf8')) as {body: {id: string}[]};
  const ids = form.body.map((field) => field.id);
  expect([...address.searchParams.keys()].filter((key) => key !== 'template' && !ids.includes(key))).toEqual([]);
});
