import {afterEach, expect, test, vi} from 'vitest';
import {copyText} from './copyText';

afterEach(() => vi.unstubAllGlobals());

test('a text is copied', async () => {
  const writeText = vi.fn(async () => undefined);
  vi.stubGlobal('navigator', {clipboard: {writeText}});
  expect(await copyText('a link')).toBe(true);
  expect(writeText).toHaveBeenCalledWith('a link');
});

test.each([
  ['refuses', {clipboard: {writeText: () => Promise.reject(new DOMException('denied', 'NotAllowedError'))}}],
  ['has no clipboard, as on a page without encryption', {}],
])('a browser that %s is told apart', async (_, navigator) => {
  vi.stubGlobal('navigator', navigator);
  expect(await copyText('a link')).toBe(false);
});
