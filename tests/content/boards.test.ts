import {existsSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {formatProblems} from '../../src/content/problem';
import {readBlueprintBoard} from '../../src/data/boards';
import {smallSite} from '../../src/remark/testing';
import {boxOf} from '../../src/lib/board/geometry';
import {layout} from '../../src/lib/board/layout';
import {boardSvg} from '../../src/lib/board/svg';

const ROOT = path.join(import.meta.dirname, '../..');
const slugs = readdirSync(path.join(ROOT, 'docs/blueprints')).filter((slug) => existsSync(path.join(ROOT, `docs/blueprints/${slug}/index.mdx`)));

test.each(slugs)('%s has a board that shows everything it expects of others, with its numbers filled in', (slug) => {
  const data = readBlueprintBoard(ROOT, `docs/blueprints/${slug}/index.mdx`);
  expect(data, `docs/blueprints/${slug}/board.yaml is missing; docs/_templates/blueprint/board.yaml shows one`).toBeDefined();
  expect(formatProblems(data!.problems)).toBe('0 problems in 0 files:');
  const {board, expects} = data!.value!;
  expect(JSON.stringify(board)).not.toContain('{{');
  expect(expects.length).toBeGreaterThanOrEqual(8);
  expect(Math.max(...layout(board).map((component) => boxOf(component).height))).toBeLessThanOrEqual(130);
  expect(boardSvg(board, slug).width).toBeLessThan(2400);
});

test('a mistake is reported with file, line, field and fix', () => {
  const root = smallSite({'docs/blueprints/x/board.yaml': 'components:\n  - { id: a, type: cache, label: A }\n  - { id: b, type: wizard, label: B }\nconnections:\n  - { from: a, to: c }\n'});
  const [problem] = readBlueprintBoard(root, 'docs/blueprints/x/index.mdx')!.problems;
  expect(problem).toMatchObject({file: 'docs/blueprints/x/board.yaml', line: 3, rule: 'board', found: 'type: "wizard"'});
  expect(problem!.fix).toContain('one of client, gateway');
});
