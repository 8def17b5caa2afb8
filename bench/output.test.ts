import {expect, test} from 'vitest';
import {startedScripts} from './output';

test('finds the scripts that the starter names, each once, below any base path', () => {
  const html = '<link href=/guide/assets/js/none.js><script>(function(s){})(["/guide/assets/js/runtime~main.1a.js","/guide/assets/js/main.2b.js","/guide/assets/js/main.2b.js"])</script>';
  expect(startedScripts(html)).toEqual(['assets/js/runtime~main.1a.js', 'assets/js/main.2b.js']);
});

test('finds none in a page without scripts', () => {
  expect(startedScripts('<p>"assets/js" is a folder</p>')).toEqual([]);
});
