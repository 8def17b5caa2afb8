// @vitest-environment jsdom
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import mermaid from 'mermaid';
import {expect, test} from 'vitest';
import {fillLabels} from '../../src/content/estimate/references';
import {findFences} from '../../src/content/diagrams';
import {readEstimate} from '../../src/data/estimates';

const ROOT = path.join(import.meta.dirname, '../..');

/** What Mermaid itself says against a diagram, with the line inside it. */
async function objection(source: string): Promise<{line: number; message: string} | undefined> {
  try {
    await mermaid.parse(source);
    return undefined;
  } catch (error) {
    const {message, hash} = error as Error & {hash?: {line?: number; loc?: {first_line?: number}}};
    return {line: hash?.loc?.first_line ?? hash?.line ?? 1, message: message.replace(/\s+/g, ' ').slice(0, 200)};
  }
}

/** Every objection to the fences of a text, as `file:line: message`. */
async function objections(file: string, text: string, fill: (source: string) => string = (source) => source): Promise<string[]> {
  const found: string[] = [];
  for (const {source, line} of findFences(text)) {
    const bad = await objection(fill(source));
    if (bad) found.push(`${file}:${line + bad.line}: ${bad.message}`);
  }
  return found;
}

const files = ['docs', 'blog'].flatMap((folder) =>
  readdirSync(path.join(ROOT, folder), {recursive: true, encoding: 'utf8'})
    .filter((file) => /\.(mdx?|yaml)$/.test(file))
    .map((file) => `${folder}/${file.split(path.sep).join('/')}`),
);

test('Mermaid itself reads every diagram, so that other tools show it too', async () => {
  const all = await Promise.all(
    files.map((file) => {
      const estimate = file.startsWith('docs/') ? readEstimate(ROOT, file.replace(/[^/]+\.yaml$/, 'index.mdx'))?.value : undefined;
      const text = readFileSync(path.join(ROOT, file), 'utf8');
      return objections(file, text, (source) => (estimate ? fillLabels(source, estimate).text : source));
    }),
  );
  expect(all.flat()).toEqual([]);
});

test.each([
  ['a quote that is not closed', 'flowchart TB\n  A["x"] --> B\n  B --> C["y]\n', 6],
  ['half a message', 'sequenceDiagram\n  A->>B: hi\n  B-->>\n', 6],
  ['an unknown kind', 'flowchar TB\n  A --> B\n', 4],
])('%s is reported with file and line', async (_, source, line) => {
  expect(await objections('docs/a.mdx', `Text.\n\n\`\`\`mermaid\n${source}\`\`\`\n`)).toEqual([expect.stringMatching(new RegExp(`^docs/a\\.mdx:${line}: `))]);
});
