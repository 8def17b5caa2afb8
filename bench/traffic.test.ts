import {EventEmitter} from 'node:events';
import type {CDPSession} from 'playwright-core';
import {expect, test} from 'vitest';
import {countTraffic, kindOf} from './traffic';

test.each([
  ['Document', 'http://x/framework/', 'document'],
  ['Stylesheet', 'http://x/assets/css/styles.css', 'style'],
  ['Font', 'http://x/assets/fonts/KaTeX_Main-Regular-1a2b.woff2?v=1', 'mathsFont'],
  ['Font', 'http://x/assets/fonts/Text.woff2', 'font'],
  ['Script', 'http://x/KaTeX_trap.js', 'script'],
  ['Fetch', 'http://x/index.json', 'other'],
])('%s %s counts as %s', (type, url, kind) => {
  expect(kindOf(type, url)).toBe(kind);
});

test('adds up what has arrived, redirects included, and skips data addresses', () => {
  const session = new EventEmitter();
  const {bytes, requests} = countTraffic(session as unknown as CDPSession);
  const sent = (requestId: string, url: string, type: string, more: object = {}) =>
    session.emit('Network.requestWillBeSent', {requestId, type, request: {url}, ...more});

  sent('1', 'http://x/framework', 'Document');
  sent('1', 'http://x/framework/', 'Document', {redirectResponse: {encodedDataLength: 200}});
  session.emit('Network.loadingFinished', {requestId: '1', encodedDataLength: 10_000});
  sent('2', 'data:image/svg+xml,x', 'Image');
  session.emit('Network.loadingFinished', {requestId: '2', encodedDataLength: 99});
  sent('3', 'http://x/a.js', 'Script');

  expect(requests()).toBe(3);
  expect(bytes).toMatchObject({document: 10_200, image: 0, script: 0, total: 10_200});
});
