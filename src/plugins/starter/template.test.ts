import {readFileSync} from 'node:fs';
import path from 'node:path';
import * as eta from 'eta';
import {expect, test} from 'vitest';
import {pageTemplate, speculationRules} from './template';

const starter = readFileSync(path.join(import.meta.dirname, 'starter.js'), 'utf8');

const data = {
  htmlAttributes: 'lang="en"',
  bodyAttributes: '',
  headTags: '',
  preBodyTags: '<script>theme()</script>',
  postBodyTags: '',
  metaAttributes: ['<title>T</title>'],
  appHtml: '<main>Text</main>',
  stylesheets: ['a.css'],
  scripts: ['runtime.js', 'main.js'],
  baseUrl: '/fork/',
  version: '3',
};
const render = (template: string) => eta.render(template, data, {rmWhitespace: true}) as string;

test('names the bundles for the starter and loads none of them by a tag', () => {
  const html = render(pageTemplate(starter));
  expect(html).toContain('["/fork/runtime.js","/fork/main.js"]');
  expect(html).not.toMatch(/<script[^>]+src=/);
  expect(html).toContain('href="/fork/a.css"');
});

test('what it writes is one valid script', () => {
  const html = render(pageTemplate(starter));
  const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? '');
  expect(scripts).toHaveLength(2);
  expect(() => new Function(scripts[1]!)).not.toThrow();
});

test('speculation rules cover pages below the base path, not files', () => {
  const html = render(pageTemplate(starter));
  const rules = /<script type="speculationrules">(.*?)<\/script>/.exec(html)?.[1] ?? '';
  expect(JSON.parse(rules)).toEqual(speculationRules('/fork/'));
});

test('a starter without the mark is refused', () => {
  expect(() => pageTemplate('start()')).toThrow(/SCRIPTS/);
});
