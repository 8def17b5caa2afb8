import path from 'node:path';
import {expect, test} from 'vitest';
import {smallSite} from '../../remark/testing';
import {dependenciesOf} from './dependencies';
import declareData from './loader.mjs';

const FILES = {
  'docs/glossary.yaml': '', 'docs/glossary.mdx': '', 'docs/concepts/ann.mdx': '', 'docs/concepts/ann.questions.yaml': '', 'docs/concepts/pit.mdx': '',
  'docs/blueprints/video/index.mdx': '', 'docs/blueprints/video/questions.yaml': '', 'docs/blueprints/video/estimate.yaml': '', 'src/data/sources/a.yaml': '',
};
const SHARED = ['docs/glossary.yaml', 'src/data/sources/a.yaml'];

test.each([
  ['docs/blueprints/video/index.mdx', 'Text', ['docs/blueprints/video/estimate.yaml', 'docs/blueprints/video/questions.yaml', ...SHARED], []],
  ['docs/concepts/ann.mdx', 'Text', ['docs/concepts/ann.questions.yaml', ...SHARED], []],
  ['docs/concepts/pit.mdx', 'Text', SHARED, ['docs/concepts/pit.questions.yaml']],
])('%s with %j is made of %j', (page, text, files, missing) => {
  const root = smallSite(FILES);
  const names = (addresses: string[]) => addresses.map((address) => path.relative(root, address)).sort();
  const found = dependenciesOf(root, path.join(root, page), text);
  expect([names(found.files), names(found.missing), names(found.folders)]).toEqual([files, missing, ['src/data/sources']]);
});

test.each(['<Glossary />', '<Progress />'])('a page with %s shows something of every chapter', (text) => {
  const root = smallSite(FILES);
  const {files, folders} = dependenciesOf(root, path.join(root, 'docs/glossary.mdx'), text);
  expect(files.map((file) => path.relative(root, file)).sort()).toEqual(Object.keys(FILES).filter((file) => file !== 'docs/glossary.mdx').sort());
  expect(folders).toContain(path.join(root, 'docs'));
});

test('the loader declares them and leaves the page as it is', () => {
  const declared: string[] = [];
  const context = {
    resourcePath: '/docs/a.mdx',
    getOptions: () => ({dependenciesOf: (page: string, text: string) => ({files: [`${page} ${text}`], missing: ['m'], folders: ['d']})}),
    addDependency: (file: string) => declared.push(file),
    addMissingDependency: (file: string) => declared.push(file),
    addContextDependency: (file: string) => declared.push(file),
  };
  expect(declareData.call(context, 'text')).toBe('text');
  expect(declared).toEqual(['/docs/a.mdx text', 'm', 'd']);
});

test('a page depends on the estimate that it takes its numbers from', () => {
  const step = '---\nnumbers: ../blueprints/video/index.mdx\n---\n';
  const root = smallSite({...FILES, 'docs/framework/step.mdx': step});
  const {files} = dependenciesOf(root, path.join(root, 'docs/framework/step.mdx'), step);
  expect(files.map((file) => path.relative(root, file))).toContain('docs/blueprints/video/estimate.yaml');
});
