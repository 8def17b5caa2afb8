import rehypeKatex from 'rehype-katex';
import rehypeStringify from 'rehype-stringify';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import {unified} from 'unified';
import {expect, test} from 'vitest';
import {mathRegions} from './mathRegions';

const html = async (markdown: string) =>
  String(
    await unified().use(remarkParse).use(remarkMath).use(remarkRehype).use(rehypeKatex).use(mathRegions).use(rehypeStringify).process(markdown),
  );

test('a displayed formula can be reached with the keyboard', async () => {
  expect(await html('$$\nx\n$$')).toContain('<span class="katex-display" tabindex="0" role="group" aria-label="Formula">');
});

test('a formula in a line is left alone', async () => {
  expect(await html('a $x$ b')).not.toContain('tabindex');
});
