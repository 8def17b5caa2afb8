import {expect, test} from 'vitest';
import {addressOf, APP_STYLES, leaveOut} from '.';

test.each([
  ['/site/src/components/Mock/styles.app.css', true],
  ['/site/node_modules/@xyflow/react/dist/style.css', true],
  ['/site/node_modules/@xyflow/react/dist/base.css', true],
  ['/site/node_modules/@excalidraw/excalidraw/dist/prod/index.css', true],
  ['/site/src/components/Clock/styles.module.css', false],
  ['/site/src/css/custom.css', false],
])('%s is a stylesheet of an application: %j', (file, is) => {
  expect(APP_STYLES.test(file)).toBe(is);
});

test('the rules for CSS leave them out and keep what they left out before', () => {
  const other = {test: /\.tsx?$/};
  const [plain, modules] = [{test: /\.css$/i, exclude: /\.module\.css$/i}, {test: /\.s?css$/}];
  leaveOut([plain, modules, other, '...']);
  expect(plain.exclude).toEqual({or: [APP_STYLES, /\.module\.css$/i]});
  expect(modules).toEqual({test: /\.s?css$/, exclude: {or: [APP_STYLES]}});
  expect(other).toEqual({test: /\.tsx?$/});
});

test('an address holds a hash of the file as it is written', () => {
  const file = 'src/components/Cards/cards.app.css';
  expect(addressOf({filename: file})).toMatch(/^assets\/app\/cards\.app\.[0-9a-f]{8}\.css$/);
  expect(addressOf({filename: file})).toBe(addressOf({filename: `${file}?x`}));
});
