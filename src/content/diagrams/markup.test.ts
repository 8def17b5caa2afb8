import {expect, test} from 'vitest';
import {innerMarkup, readMarkup} from './markup';

test('markup is read into elements, text stays escaped', () => {
  const {children} = readMarkup('<g class="a b">\n<rect x="1" y="-2.5" /><text>1 &lt; 2</text></g>');
  expect(children).toEqual([
    {tag: 'g', attributes: {class: 'a b'}, children: ['\n', {tag: 'rect', attributes: {x: '1', y: '-2.5'}, children: []}, {tag: 'text', attributes: {}, children: ['1 &lt; 2']}]},
  ]);
});

test('text is written again with its bold words and without its colours', () => {
  expect(innerMarkup(readMarkup('a <tspan fill="var(--x)">b <tspan font-weight="bold">c</tspan></tspan>'))).toBe('a b <tspan font-weight="bold">c</tspan>');
});
