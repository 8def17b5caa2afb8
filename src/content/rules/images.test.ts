import {expect, test} from 'vitest';
import {findingsOf} from '../../../tests/content/fixture';
import {images} from './images';

test('an image with words for it passes', () => {
  expect(findingsOf(images, 'passes')).toEqual([]);
});

test('silent images, file names as words and missing files are named', () => {
  expect(findingsOf(images, 'fails')).toEqual([
    '1 no alternative text for ./pixel.svg',
    '3 a file name as alternative text: "pixel.svg"',
    '3 an image at ./missing.svg, where no file is',
  ]);
});
