// @vitest-environment jsdom
import fc from 'fast-check';
import mermaid from 'mermaid';
import {expect, test} from 'vitest';
import {drawDiagram, parseFence} from '../../content/diagrams';
import {boards} from './arbitraries';
import {boardMermaid} from './mermaid';
import {SKELETON} from './start';
import {boardSvg} from './svg';

const parse = (svg: string) => new DOMParser().parseFromString(svg, 'image/svg+xml');

test('the picture holds every label as text and says what it shows', () => {
  const {svg, width, height} = boardSvg(SKELETON, 'My <board>');
  const root = parse(svg).documentElement;
  expect(root.querySelector('title')?.textContent).toBe('My <board>');
  expect(root.querySelector('desc')?.textContent).toContain('Service to Prediction log (features, scores)');
  for (const text of ['Serving loop', 'Training loop', 'Label join', 'after the gate']) expect([...root.querySelectorAll('text')].map((node) => node.textContent)).toContain(text);
  expect([width, height].every((size) => size > 300 && size < 2000)).toBe(true);
  expect(svg).not.toMatch(/href|url\(|<style|<script/);
});

test('any board gives well-formed SVG', () => {
  fc.assert(fc.property(boards, (board) => {
    const document = parse(boardSvg(board, 'x').svg);
    expect(document.querySelector('parsererror')).toBeNull();
    expect(document.querySelectorAll('script, image, foreignObject')).toHaveLength(0);
  }), {numRuns: 200});
});

test('the Mermaid text has the loops, the stores and the labels', () => {
  expect(boardMermaid(SKELETON, 'Skeleton')).toContain('  accTitle: Skeleton\n');
  expect(boardMermaid(SKELETON, 'Skeleton')).toContain('  subgraph SERVING["Serving loop"]\n    N1["Client"]\n    N2["Service"]\n    N3[("Online store")]\n');
  expect(boardMermaid(SKELETON, 'Skeleton')).toContain('  N2 -->|"features, scores"| N5\n');
});

test('Mermaid and our own drawing read it, whatever the labels are', async () => {
  await fc.assert(fc.asyncProperty(boards, fc.string({maxLength: 20}), async (board, name) => {
    const text = boardMermaid(board, name);
    await mermaid.parse(text);
    const drawn = board.components.length > 0 ? drawDiagram(parseFence(text, undefined)) : {by: 'build'};
    expect(drawn).toMatchObject({by: 'build'});
  }), {numRuns: 150});
}, 60_000);
