import path from 'node:path';
import {ESLint} from 'eslint';
import {expect, test} from 'vitest';

const eslint = new ESLint({cwd: path.join(import.meta.dirname, '../..')});

/** Rules that the code breaks if it stands in the file. */
async function broken(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(`${code}\n`, {filePath: file});
  return (result?.messages ?? []).filter(({severity}) => severity === 2).map(({ruleId, message}) => ruleId ?? message);
}

const IMPORT = 'no-restricted-imports';

test.each([
  ['lib knows no React', 'src/lib/x.ts', "import {useState} from 'react';\nexport const x = useState;", IMPORT],
  ['lib knows no content', 'src/lib/x.ts', "import {KEBAB} from '../content/problem';\nexport const x = KEBAB;", IMPORT],
  ['lib knows no browser', 'src/lib/x.ts', 'export const x = () => document.title;', 'no-restricted-globals'],
  ['content knows no clock', 'src/content/x.ts', 'export const x = () => Date.now();', 'no-restricted-properties'],
  ['content makes no date of today', 'src/content/x.ts', 'export const x = () => new Date();', 'no-restricted-syntax'],
  ['content reads no files', 'src/content/rules/x.ts', "import {readFileSync} from 'node:fs';\nexport const x = readFileSync;", IMPORT],
  ['content knows no loaders', 'src/content/x.ts', "import {loadGuide} from '../data/chapters';\nexport const x = loadGuide;", IMPORT],
  ['content knows no Docusaurus', 'src/content/x.ts', "import Link from '@docusaurus/Link';\nexport const x = Link;", IMPORT],
  ['a model throws no dice', 'src/labs/QueueLab/model.ts', 'export const x = () => Math.random();', 'no-restricted-properties'],
  ['a model knows no component', 'src/labs/QueueLab/model.ts', "import Clock from '../../components/Clock';\nexport const x = Clock;", IMPORT],
  ['a hook knows no component', 'src/hooks/useX.ts', "import Clock from '../components/Clock';\nexport const x = Clock;", IMPORT],
  ['a component knows no theme', 'src/components/X/index.tsx', "import Root from '../../theme/Root';\nexport const x = Root;", IMPORT],
  ['a lab knows no remark', 'src/labs/QueueLab/index.tsx', "import {chapterTransforms} from '../../remark';\nexport const x = chapterTransforms;", IMPORT],
  ['a plugin knows no component', 'src/plugins/x/index.ts', "import Clock from '../../components/Clock';\nexport const x = Clock;", IMPORT],
  ['a remark transform knows no page', 'src/remark/x.ts', "import Home from '../pages/index';\nexport const x = Home;", IMPORT],
  ['the theme knows no plugin', 'src/theme/X/index.tsx', "import plugin from '../../plugins/content-check';\nexport const x = plugin;", IMPORT],
  ['nothing imports tests', 'src/components/X/index.tsx', "import {fixture} from '../../../tests/content/fixture';\nexport const x = fixture;", IMPORT],
])('%s', async (_, file, code, rule) => {
  expect(await broken(file, code)).toEqual([rule]);
});

test.each([
  ['content builds on lib', 'src/content/x.ts', "import {siteIdentity} from '../lib/siteIdentity';\nexport const x = siteIdentity;"],
  ['a component uses hooks and lib', 'src/components/X/index.tsx', "import {siteIdentity} from '../../lib/siteIdentity';\nimport {useX} from '../../hooks/useX';\nexport const x = [siteIdentity, useX];"],
  ['a plugin uses content, data and files', 'src/plugins/x/index.ts', "import fs from 'node:fs';\nimport {loadGuide} from '../../data/chapters';\nexport const x = [fs, loadGuide, Date.now()];"],
  ['a model takes a date and a generator', 'src/labs/QueueLab/model.ts', 'export const x = (now: number, random: () => number) => new Date(now).getTime() * random();'],
  ['a test may import anything', 'src/lib/x.test.ts', "import {fixture} from '../../tests/content/fixture';\nexport const x = [fixture, Date.now()];"],
])('%s', async (_, file, code) => {
  expect(await broken(file, code)).toEqual([]);
});
