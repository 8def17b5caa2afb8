// @vitest-environment jsdom
import {afterEach, describe, expect, test} from 'vitest';
import {isSearchKey} from './keys';

afterEach(() => document.body.replaceChildren());

/** Presses a key on an element (the document if none) and returns what the listener saw. */
function press(init: KeyboardEventInit, html = ''): boolean {
  document.body.innerHTML = html;
  let seen = false;
  const listen = (event: KeyboardEvent): void => {
    seen = isSearchKey(event);
  };
  document.addEventListener('keydown', listen);
  (document.querySelector('[data-target]') ?? document).dispatchEvent(new KeyboardEvent('keydown', {bubbles: true, ...init}));
  document.removeEventListener('keydown', listen);
  return seen;
}

describe('isSearchKey', () => {
  test('"/", Ctrl-K and Cmd-K ask for the search', () => {
    expect(press({key: '/'})).toBe(true);
    expect(press({key: 'k', ctrlKey: true})).toBe(true);
    expect(press({key: 'K', metaKey: true})).toBe(true);
    expect(press({key: '/'}, '<button data-target>x</button>')).toBe(true);
  });

  test.each(['<input data-target>', '<textarea data-target></textarea>', '<select data-target></select>', '<p contenteditable data-target></p>', '<p contenteditable><b data-target>x</b></p>'])(
    '"/" is a character in %s, Ctrl-K is not',
    (html) => {
      expect(press({key: '/'}, html)).toBe(false);
      expect(press({key: 'k', ctrlKey: true}, html)).toBe(true);
    },
  );

  test('other keys, composed and repeated ones, and other modifiers do not', () => {
    for (const init of [{key: 'k'}, {key: '?'}, {key: '/', ctrlKey: true}, {key: 'k', ctrlKey: true, shiftKey: true}, {key: '/', repeat: true}, {key: '/', isComposing: true}]) {
      expect(press(init), JSON.stringify(init)).toBe(false);
    }
  });

  test('a field that has gone with its dialog takes no characters', () => {
    expect(press({key: '/'}, '<dialog data-search><input data-target></dialog>')).toBe(true);
    expect(press({key: '/'}, '<dialog data-search open><input data-target></dialog>')).toBe(false);
  });

  test('another open dialog keeps its keys, our own does not count', () => {
    expect(press({key: '/'}, '<dialog open></dialog>')).toBe(false);
    expect(press({key: '/'}, '<dialog open data-search></dialog>')).toBe(true);
  });
});
