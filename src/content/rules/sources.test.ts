import {expect, test} from 'vitest';
import {findingsOf} from '../../../tests/content/fixture';
import {sources} from './sources';

const known = new Set(['covington-2016', 'yi-2019', 'unused-2020']);

test('every citation is listed and every listed source cited', () => {
  expect(findingsOf(sources, 'passes', {sources: known})).toEqual([]);
});

test('unknown, unlisted, uncited sources and a missing list are named', () => {
  expect(findingsOf(sources, 'fails', {sources: known})).toEqual([
    '14 a citation of `nowhere-2019`, which is no source',
    '16 a citation without an id',
    '14 a citation of `nowhere-2019`, which the front matter does not list',
    '14 a citation of `yi-2019`, which the front matter does not list',
    '10 the source `unused-2020`, which is never cited',
    '11 the source `ghost-2021`, which is never cited',
    '11 `ghost-2021`, which is no source',
    '18 no list under the heading `sources`',
  ]);
});
