import {expect, test} from 'vitest';
import {findFences} from './find';

test('fences are found with their line, indented or not, other languages are not', () => {
  const text = 'A\n\n```mermaid caption="C."\npie\n```\n\n```js\nx\n```\n  answer: |\n    ```mermaid\n    pie\n    ```\n';
  expect(findFences(text)).toEqual([
    {meta: 'caption="C."', source: 'pie\n', line: 3},
    {meta: '', source: '    pie\n', line: 11},
  ]);
});
