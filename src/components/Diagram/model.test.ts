import {describe, expect, test} from 'vitest';
import {enlarged, fit, pan, pinch, zoom} from './model';

const picture = {width: 400, height: 800};
const phone = {width: 390, height: 700};
const desk = {width: 1200, height: 700};

describe('the first view', () => {
  test('is never smaller than on the page', () => expect(enlarged(picture, phone)).toEqual({scale: 1, x: 0, y: 0}));
  test('fills a wide window, at most twice the size', () => expect(enlarged(picture, desk)).toEqual({scale: 2, x: 200, y: 0}));
  test('fits on demand', () => {
    expect(fit(picture, phone)).toEqual({scale: 0.875, x: 20, y: 0});
    expect(fit({width: 10, height: 10}, phone).scale).toBe(2);
  });
});

describe('zoom', () => {
  test('keeps the point under the finger', () => {
    const view = zoom({x: 10, y: 20, scale: 1}, 2, {x: 110, y: 120});
    expect(view).toEqual({scale: 2, x: -90, y: -80});
    expect(zoom(view, 0.5, {x: 110, y: 120})).toEqual({scale: 1, x: 10, y: 20});
  });
  test('has a smallest and a largest size, where the picture no longer moves', () => {
    const view = {x: 5, y: 5, scale: 8};
    expect(zoom(view, 3, {x: 100, y: 100})).toEqual(view);
    expect(zoom(view, 0.0001, {x: 0, y: 0}).scale).toBe(0.2);
  });
});

test('the picture cannot be moved out of sight', () => {
  expect(pan({x: 0, y: 0, scale: 1}, -9999, 9999, picture, phone)).toEqual({scale: 1, x: 48 - 400, y: 700 - 48});
});

test('two fingers zoom by their distance and move by their middle', () => {
  const view = pinch({x: 0, y: 0, scale: 1}, [{x: 100, y: 100}, {x: 200, y: 100}], [{x: 110, y: 150}, {x: 310, y: 150}]);
  expect(view).toEqual({scale: 2, x: -150 + 60, y: -100 + 50});
});
