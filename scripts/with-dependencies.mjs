// Runs one of the project's commands after making sure that what it needs is installed, so that `npm start` and
// `npm test` work from an empty clone. This file uses nothing but Node, and no syntax newer than Node 14 reads.
import {spawnSync} from 'node:child_process';
import {existsSync, statSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

const COMMANDS = {
  start: [['docusaurus', 'start', '--no-open']],
  build: [['docusaurus', 'build']],
  bench: [['tsx', 'bench/index.ts']],
  test: [['tsx', 'scripts/test.ts']],
};

/** Whether node_modules is absent or was written before the lockfile that is here now. */
export function needsInstall(folder) {
  const lock = path.join(folder, 'package-lock.json');
  const installed = path.join(folder, 'node_modules/.package-lock.json');
  return !existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs;
}

/** One sentence if this Node is too old, else undefined. */
export function nodeComplaint(version) {
  return Number(version.split('.')[0]) >= 20
    ? undefined
    : `Two Loops needs Node 20 or newer; this is Node ${version}. Install a current one from nodejs.org and try again.`;
}

function run(command, args) {
  const result = spawnSync(command, args, {cwd: root, stdio: 'inherit', shell: process.platform === 'win32'});
  if (result.error) console.error(result.error.message);
  return result.status === null ? 1 : result.status;
}

function main(name, rest) {
  const complaint = nodeComplaint(process.versions.node);
  if (complaint) {
    console.error(complaint);
    return 1;
  }
  if (needsInstall(root)) {
    console.log('Installing what the lockfile names …');
    const status = run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
    if (status !== 0) {
      console.error('The installation failed; the lines above say why. Check the network and run the command again.');
      return status;
    }
  }
  for (const [program, ...args] of COMMANDS[name]) {
    const status = run(path.join(root, 'node_modules/.bin', program), [...args, ...rest]);
    if (status !== 0) return status;
  }
  return 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [name, ...rest] = process.argv.slice(2);
  process.exitCode = main(name, rest);
}
