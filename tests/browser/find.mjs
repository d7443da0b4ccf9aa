import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/**
 * Where each browser is found (commands by preference, macOS applications, Windows programs), and how to install it.
 */
const BROWSERS = {
  chromium: {
    name: 'Chromium, Chrome or Edge',
    variable: 'JOBCOURIER_BROWSER',
    package: 'chromium',
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge-stable',
      'microsoft-edge',
    ],
    applications: ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
      (name) => `${name}.app/Contents/MacOS/${name}`,
    ),
    programs: [
      'Chromium/Application/chrome.exe',
      'Google/Chrome/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ],
  },
  firefox: {
    name: 'Firefox',
    variable: 'JOBCOURIER_FIREFOX',
    package: 'firefox-esr',
    commands: ['firefox-esr', 'firefox'],
    applications: ['Firefox.app/Contents/MacOS/firefox'],
    programs: ['Mozilla Firefox/firefox.exe'],
  },
};

/** @typedef {keyof typeof BROWSERS} BrowserKind */

/** @param {BrowserKind} kind */
function candidates(kind) {
  const { commands, applications, programs } = BROWSERS[kind];
  const [folders, files] = (() => {
    if (process.platform === 'darwin') {
      return [['/Applications', path.join(os.homedir(), 'Applications')], applications];
    }
    if (process.platform === 'win32') {
      const roots = [process.env.LOCALAPPDATA, process.env.ProgramFiles, process.env['ProgramFiles(x86)']];
      return [roots.filter((root) => root !== undefined), programs];
    }
    return [(process.env.PATH ?? '').split(path.delimiter).filter(Boolean), commands];
  })();
  return files.flatMap((file) => folders.map((folder) => path.join(folder, file)));
}

/** @param {BrowserKind} kind */
const find = (kind) => candidates(kind).find((file) => existsSync(file));

/** @param {string} words */
function stop(words) {
  console.error(words);
  return process.exit(1);
}

function canInstall() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  const system = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(system);
}

/** @param {BrowserKind} kind */
function install(kind) {
  const { name, package: packageName } = BROWSERS[kind];
  console.log(`${name} was not found. Installing ${packageName} with apt-get…`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '-y', packageName]]) {
    if (spawnSync('apt-get', args, { stdio: 'inherit', env }).status !== 0) return;
  }
}

/**
 * The browser named by the environment (`JOBCOURIER_BROWSER`, `JOBCOURIER_FIREFOX`), else the first found, else one
 * installed where that needs no question.
 * @param {BrowserKind} kind
 * @returns {string | undefined} its program file; undefined where there is none
 */
export function findOrInstall(kind) {
  const { variable } = BROWSERS[kind];
  const named = process.env[variable];
  if (named && existsSync(named)) return named;
  if (named) return stop(`${variable} names ${named}, but there is no such file.`);
  if (!find(kind) && canInstall()) install(kind);
  return find(kind);
}

/**
 * As `findOrInstall`; without a browser it prints what to install and ends the process.
 * @param {BrowserKind} [kind]
 * @returns {string}
 */
export function ensureBrowser(kind = 'chromium') {
  const { name, variable } = BROWSERS[kind];
  return findOrInstall(kind) ?? stop(`Please install ${name}, or set ${variable} to its program.`);
}
