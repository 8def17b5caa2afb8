import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {collect} from './collect';
import {searchSize} from './size';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'search-'));
});
afterEach(() => rmSync(root, {recursive: true}));

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, file)), {recursive: true});
  writeFileSync(path.join(root, file), text);
}

describe('collect', () => {
  test('reads chapters with the questions beside them, posts and the glossary', () => {
    write('docs/blueprints/a/index.mdx', '---\ntitle: A\nkind: blueprint\n---\n\nText.\n');
    write('docs/blueprints/a/questions.yaml', 'questions:\n  - {id: why, prompt: Why?, answer: So.}\n');
    write('docs/_templates/b.mdx', '---\ntitle: B\n---\n');
    write('docs/hidden.mdx', '---\ntitle: Hidden\ndraft: true\n---\n');
    write('docs/glossary.yaml', '- {id: ctr, term: click-through rate, aka: [CTR], definition: A share.}\n');
    write('blog/2026-11-21-news.mdx', '---\ntitle: News\nslug: news\n---\n\nToday.\n');
    const {documents, synonyms, problems} = collect(root);
    expect(documents.map(({url, kind}) => `${kind} ${url}`)).toEqual([
      'blueprint /blueprints/a/', 'question /blueprints/a/#q-why', 'post /blog/news/', 'glossary /glossary/#ctr',
    ]);
    expect(synonyms).toEqual([['click-through rate', 'CTR']]);
    expect(problems).toEqual([]);
  });

  test('fills in the numbers of a post as it does those of a chapter', () => {
    write('blog/2026-11-21-sums.mdx', '---\ntitle: Sums\nslug: sums\n---\n\nAt <Q id="load" />.\n');
    write('blog/2026-11-21-sums.estimate.yaml', 'inputs:\n  - { id: users, label: Users, value: 20, unit: user, range: [5, 60], source: assumption }\n  - { id: each, label: Requests of one, value: 3, unit: request/(user s), range: [1, 9], source: assumption }\nderived:\n  - { id: load, label: Load, formula: users * each, unit: request/s, digits: 2 }\nheadline: [load]\n');
    expect(collect(root).documents.find(({url}) => url === '/blog/sums/')?.text).toMatch(/^At 60.requests\/s/);
  });

  test('names what it cannot read and goes on', () => {
    write('docs/broken.mdx', '---\ntitle: Broken\n---\n\nText\n\n<Open>\n');
    write('docs/matter.mdx', '---\ntitle: [\n---\n');
    write('docs/glossary.yaml', '- {id: [\n');
    write('docs/twice.mdx', '---\ntitle: Twice\n---\n\n## A {/* #same */}\n\nx\n\n## B {/* #same */}\n\ny\n');
    const {documents, problems} = collect(root);
    expect(documents.map(({url}) => url)).toEqual(['/twice/', '/twice/#same']);
    expect(problems).toHaveLength(4);
    expect(problems.join('\n')).toMatch(/docs\/broken\.mdx.*Open[\s\S]*docs\/matter\.mdx[\s\S]*docs\/glossary\.yaml[\s\S]*\/twice\/#same: two sections/);
  });

  test('an empty folder has nothing to say', () => {
    expect(collect(root)).toEqual({documents: [], synonyms: [], problems: []});
  });
});

test('searchSize gives raw and compressed bytes of both files', () => {
  write('docs/a.mdx', `---\ntitle: A\n---\n\n${'Words in a row. '.repeat(50)}\n`);
  const {documents, index, texts} = searchSize(root);
  expect(documents).toBe(1);
  expect(index.gzip).toBeLessThan(index.raw);
  expect(texts.raw).toBeGreaterThan(50 * 'Words in a row. '.length);
});
