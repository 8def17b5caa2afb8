import {execFileSync} from 'node:child_process';
import {accessSync, constants, existsSync, readdirSync} from 'node:fs';
import {homedir, platform} from 'node:os';
import path from 'node:path';

const NAMES = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome', 'msedge'];
const PLACES = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installed() {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...onPath, ...(PLACES[platform()] ?? [])].find(isExecutable);
}

/** A browser that `npx playwright install chromium` left in Playwright's cache; the newest one. */
function fromPlaywright() {
  const cache =
    process.env.PLAYWRIGHT_BROWSERS_PATH ??
    {darwin: path.join(homedir(), 'Library/Caches/ms-playwright'), win32: path.join(process.env.LOCALAPPDATA ?? '', 'ms-playwright')}[platform()] ??
    path.join(homedir(), '.cache/ms-playwright');
  if (!existsSync(cache)) return undefined;
  const inside = ['chrome-linux/chrome', 'chrome-linux64/chrome', 'chrome-mac/Chromium.app/Contents/MacOS/Chromium', 'chrome-win/chrome.exe'];
  return readdirSync(cache)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)))
    .flatMap((name) => inside.map((place) => path.join(cache, name, place)))
    .find(isExecutable);
}

function fromDebian() {
  if (platform() !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.log('No browser found: installing Debian\'s "chromium" for the browser tests …');
  const options = {stdio: 'ignore', env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'}};
  try {
    execFileSync('apt-get', ['update', '-qq'], options);
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'], options);
  } catch {
    return undefined;
  }
  return installed();
}

/**
 * The Chromium that the browser tests drive: CHROMIUM_PATH, an installed Chrome or Chromium, a Playwright browser, else
 * Debian's package when we are root.
 * @returns {string} path of the executable
 * @throws {Error} a sentence that says what to install
 */
export function findChromium() {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) {
    if (isExecutable(chosen)) return chosen;
    throw new Error(`CHROMIUM_PATH is "${chosen}", which is no executable file; point it at Chrome or Chromium.`);
  }
  const found = installed() ?? fromPlaywright() ?? fromDebian();
  if (found) return found;
  throw new Error(
    'The browser tests need Chrome or Chromium: install one (on Debian: "sudo apt install chromium"), or run ' +
      '"npx playwright-core install chromium", or set CHROMIUM_PATH to an executable, then run "npm test" again.',
  );
}

/** Switches that make Chromium work as root, without a GPU, and without a word to any outside host. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
