// @vitest-environment jsdom
import {afterEach, expect, test, vi} from 'vitest';
import {saveFile} from './saveFile';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('the browser is given the content under its name, and forgets it only when it has had time to read it', () => {
  vi.useFakeTimers();
  const held = new Map<string, Blob>();
  vi.stubGlobal('URL', {
    createObjectURL: (blob: Blob) => (held.set('blob:one', blob), 'blob:one'),
    revokeObjectURL: (address: string) => held.delete(address),
  });
  const clicked: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    clicked.push(`${this.download} ${this.getAttribute('href')}`);
  });
  const content = new Blob(['{}'], {type: 'application/json'});
  saveFile('mine.json', content);
  expect(clicked).toEqual(['mine.json blob:one']);
  vi.advanceTimersByTime(5000);
  expect(held.get('blob:one')).toBe(content);
  vi.advanceTimersByTime(5000);
  expect(held.size).toBe(0);
});
