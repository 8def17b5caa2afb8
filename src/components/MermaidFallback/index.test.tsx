// @vitest-environment jsdom
import React from 'react';
import {act, cleanup, render, screen} from '@testing-library/react';
import {renderToStaticMarkup} from 'react-dom/server';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {draw} from './draw';
import MermaidFallback from '.';

vi.mock('@docusaurus/useBaseUrl', () => ({default: (address: string) => `/base${address}`}));
vi.mock('@docusaurus/theme-common', () => ({useColorMode: () => ({colorMode: 'dark'})}));
vi.mock('./draw', () => ({draw: vi.fn()}));

const props = {caption: 'A caption.', title: 'A title', description: 'A description.', source: 'pie\n"a": 3'};
let approach: (isIntersecting: boolean) => Promise<void>;

beforeEach(() => {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(see: (entries: {isIntersecting: boolean}[]) => void) {
        approach = (isIntersecting) => act(async () => see([{isIntersecting}]));
      }
      observe() {}
      disconnect() {}
    },
  );
});
afterEach(() => {
  cleanup();
  document.body.innerHTML = '';
  vi.unstubAllGlobals();
  vi.resetAllMocks();
});

test('without scripts it is its source and its description, and it calls the scripts', () => {
  document.body.innerHTML = renderToStaticMarkup(<MermaidFallback {...props} />);
  expect(document.querySelector('pre')?.textContent).toBe(props.source);
  expect(document.querySelector('figcaption')?.textContent).toBe('A caption. A description.');
  expect(document.querySelector('figure')?.dataset.widget).toBe('mermaid');
});

test('near the view the picture takes the place of the source', async () => {
  vi.mocked(draw).mockResolvedValue('<svg><text>drawn</text></svg>');
  render(<MermaidFallback {...props} />);
  await approach(false);
  expect(draw).not.toHaveBeenCalled();
  await approach(true);
  expect(await screen.findByRole('img', {name: 'A title', description: 'A description.'})).toHaveProperty('textContent', 'drawn');
  expect(draw).toHaveBeenCalledWith(props.source, 'dark', '/base/assets/mermaid/mermaid.esm.min.mjs');
  expect(document.querySelector('pre')).toBeNull();
});

test('if drawing fails the source stays', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.mocked(draw).mockRejectedValue(new Error('offline'));
  render(<MermaidFallback {...props} />);
  await approach(true);
  await vi.waitFor(() => expect(log).toHaveBeenCalled());
  expect(document.querySelector('pre')?.textContent).toBe(props.source);
});
