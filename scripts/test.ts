/**
 * `npm test`: builds the production site and runs every check, in the order in which a mistake is cheapest to find.
 * `npm test -- unit content` runs only the named steps. The last line adds up all test files' results.
 */
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, rmSync} from 'node:fs';
import path from 'node:path';
import {findChromium} from './chromium.mjs';

const root = path.resolve(import.meta.dirname, '..');
const reports = path.join(root, '.test');

interface Step {
  title: string;
  command: string[];
  env?: Record<string, string>;
}

const vitest = (project: string): string[] => [
  'vitest', 'run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=.test/${project}.json`,
];

const STEPS: Record<string, Step> = {
  lint: {title: 'Lint', command: ['eslint', '.', '--max-warnings', '0']},
  typecheck: {title: 'Types', command: ['tsc', '--noEmit']},
  unit: {title: 'Unit tests', command: vitest('unit')},
  content: {title: 'Checks of all chapters', command: vitest('content')},
  build: {
    title: 'Production build',
    command: ['docusaurus', 'build'],
    // The checks expect this one at the root, also where a workflow would choose the repository's path.
    env: {GITHUB_ACTIONS: '', SITE_URL: '', BASE_URL: '/'},
  },
  fork: {
    title: 'The same site as a fork would host it',
    command: ['docusaurus', 'build', '--out-dir', 'build-fork'],
    // The bundler's cache would hand over stylesheets whose addresses belong to the first build's base path.
    env: {GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'Ada/some-fork', SITE_URL: '', BASE_URL: '', DOCUSAURUS_NO_PERSISTENT_CACHE: '1'},
  },
  site: {title: 'Checks of the built site in a browser', command: vitest('site')},
};

function run({title, command, env}: Step): boolean {
  console.log(`\n▸ ${title}`);
  const [program = '', ...args] = command;
  const started = performance.now();
  const {status} = spawnSync(path.join(root, 'node_modules/.bin', program), args, {
    cwd: root,
    stdio: 'inherit',
    env: {...process.env, ...env},
    shell: process.platform === 'win32',
  });
  console.log(`${status === 0 ? '✓' : '✗'} ${title}: ${((performance.now() - started) / 1000).toFixed(0)} s`);
  return status === 0;
}

function count(): {passed: number; failed: number} {
  const total = {passed: 0, failed: 0};
  for (const project of ['unit', 'content', 'site']) {
    const file = path.join(reports, `${project}.json`);
    if (!existsSync(file)) continue;
    const report = JSON.parse(readFileSync(file, 'utf8')) as {numPassedTests: number; numFailedTests: number};
    total.passed += report.numPassedTests;
    total.failed += report.numFailedTests;
  }
  return total;
}

function main(names: string[]): number {
  const unknown = names.filter((name) => !STEPS[name]);
  if (unknown.length > 0) {
    console.error(`Unknown step ${unknown.join(', ')}; the steps are ${Object.keys(STEPS).join(', ')}.`);
    return 1;
  }
  const chosen = Object.entries(STEPS).filter(([name]) => names.length === 0 || names.includes(name));
  if (chosen.some(([name]) => name === 'site')) findChromium(); // say what is missing before ten minutes of work
  rmSync(reports, {recursive: true, force: true});
  mkdirSync(reports);
  let failedSteps = 0;
  for (const [name, step] of chosen) {
    if (run(step)) continue;
    failedSteps += 1;
    if (name === 'build' || name === 'fork') break; // without a site there is nothing further to check
  }
  const {passed, failed} = count();
  console.log(`\n${failedSteps === 0 ? 'All checks passed.' : `${failedSteps} step(s) failed.`}\n`);
  console.log(`${passed} passed, ${failed} failed`);
  return failedSteps === 0 ? 0 : 1;
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
