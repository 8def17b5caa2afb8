import {expect, test} from 'vitest';
import {purge} from './index';

const css = '.used{color:red}.unused{color:blue}.menu--active{top:0}.made{left:0}h2{margin:0}[data-theme=dark] .used{color:#fff}';
const sources = [
  {raw: '<h2 class="used">x</h2>', extension: 'html'},
  {raw: 'e.className="made"', extension: 'js'},
];

test('keeps what pages and scripts name, states and elements; drops the rest', async () => {
  const kept = await purge(css, sources);
  for (const part of ['.used', '.menu--active', '.made', 'h2', '[data-theme=dark] .used']) expect(kept).toContain(part);
  expect(kept).not.toContain('unused');
});
