import {expect, test} from 'vitest';
import {addressFault, normalAddress} from '../../content/address';
import {formatProblems} from '../../content/problem';
import {smallSite} from '../../remark/testing';
import {readSources, sourceFiles} from './index';

const {sources, problems} = readSources(process.cwd());

test('every source is complete and stands once', () => expect(problems.length > 0 ? formatProblems(problems) : '').toBe(''));

test('every address is one that may be linked, and leads to one source only', () => {
  expect(sources.length).toBeGreaterThan(20);
  const faults = sources.flatMap(({file, line, address}) => (addressFault(address) ? [`${file}:${line} ${address}: ${addressFault(address)}`] : []));
  expect(faults).toEqual([]);
  expect(new Set(sources.map(({address}) => normalAddress(address))).size).toBe(sources.length);
});

const entry = (id: string, address: string) => `- id: ${id}
  title: T
  organisation: O
  year: 2020
  kind: book
  address: ${address}
  supports: A claim that is long enough.
  checked: { on: 2026-11-21, how: read }
`;

test('mistakes carry file and line, over all files', () => {
  const root = smallSite({
    'src/data/sources/a.yaml': `# first\n${entry('one', 'https://example.org/1')}`,
    'src/data/sources/b.yaml': entry('one', 'https://www.example.org/1/') + entry('two', 'https://bit.ly/2'),
    'src/data/sources/c.yaml': entry('two', 'https://example.org/3') + entry('one', 'https://example.org/1#'),
    'src/data/sources/d.yaml': '- id: [\n',
  });
  expect(sourceFiles(root)).toHaveLength(4);
  const found = readSources(root).problems.map(({file, line, found: what}) => `${file}:${line} ${what}`);
  expect(found).toEqual([
    'src/data/sources/b.yaml:14 address: "https://bit.ly/2"',
    expect.stringMatching(/^src\/data\/sources\/d\.yaml:\d no valid YAML/),
    'src/data/sources/c.yaml:9 the id one twice',
    'src/data/sources/c.yaml:14 the address of one again',
  ]);
});
