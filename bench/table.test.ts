import {expect, test} from 'vitest';
import {formatCell, formatTable} from './table';

test.each([
  [1842.4, 0, '1,842'],
  [0.0444, 3, '0.044'],
  ['/framework/', 1, '/framework/'],
  [undefined, 1, '–'],
  [Number.NaN, 1, '–'],
])('formatCell(%j, %j) is %j', (cell, digits, text) => {
  expect(formatCell(cell, digits)).toBe(text);
});

test('lays out a Markdown table, text flush left and numbers flush right', () => {
  const rows = [
    {page: '/', bytes: 28_200, ms: undefined},
    {page: '/glossary/', bytes: 1_047_800, ms: 5},
  ];
  const table = formatTable(rows, [
    {title: 'Page', value: (row) => row.page},
    {title: 'kB', value: (row) => row.bytes / 1000, digits: 1},
    {title: 'ms', value: (row) => row.ms},
  ]);
  expect(table).toBe(
    ['| Page       |      kB |  ms |', '| ---------- | ------: | --: |', '| /          |    28.2 |   – |', '| /glossary/ | 1,047.8 |   5 |'].join('\n'),
  );
});

test('a table without rows has its head', () => {
  expect(formatTable([], [{title: 'Page', value: () => 'x'}])).toBe('| Page |\n| ---: |');
});
