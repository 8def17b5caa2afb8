// @vitest-environment jsdom
import {cleanup, render} from '@testing-library/react';
import React from 'react';
import {afterEach, expect, test, vi} from 'vitest';

const page = vi.hoisted(() => ({hash: '', anchors: [] as string[]}));
vi.mock('@docusaurus/router', () => ({useLocation: () => ({hash: page.hash})}));
vi.mock('@docusaurus/useBrokenLinks', () => ({default: () => ({collectAnchor: (id: string) => page.anchors.push(id), collectLink: () => {}})}));
const {default: Question} = await import('./index');

afterEach(cleanup);
const question = (id: string) => (
  <Question id={id}>
    <summary>Why?</summary>
    <div id={id}>Because.</div>
  </Question>
);
const isOpen = (container: HTMLElement) => container.querySelector('details')?.open;

test('is closed, whole, and known as a target of links', () => {
  const {container} = render(question('q-a'));
  expect(isOpen(container)).toBe(false);
  expect(container.textContent).toBe('Why?Because.');
  expect(page.anchors).toContain('q-a');
});

test('opens when the router leads to it, and to it alone', () => {
  page.hash = '#q-a';
  expect(isOpen(render(question('q-b')).container)).toBe(false);
  const {container, rerender} = render(question('q-a'));
  expect(isOpen(container)).toBe(true);
  page.hash = '';
  rerender(question('q-a'));
  expect(isOpen(container)).toBe(true);
});
