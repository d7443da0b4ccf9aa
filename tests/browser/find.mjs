// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

function onPath() {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return COMMANDS.flatMap((command) => folders.map((folder) => path.join(folder, command)));
}

function macApplications() {
  return ['/Applications', path.join(os.homedir(), 'Applications')].flatMap((folder) =>
    ['Chromium', 'Google Chrome', 'Microsoft Edge'].map((name) =>
      path.join(folder, `${name}.app`, 'Contents', 'MacOS', name),
    ),
  );
}

function windowsPrograms() {
  const roots = [process.env.LOCALAPPDATA, process.env.ProgramFiles, process.env['ProgramFiles(x86)']];
  const programs = ['Chromium/Application/chrome.exe', 'Google/Chrome/Application/chrome.exe'];
  return roots
    .filter((root) => root !== undefined)
    .flatMap((root) =>
      [...programs, 'Microsoft/Edge/Application/msedge.exe'].map((at) => path.join(root, at)),
    );
}

function candidates() {
  if (process.platform === 'darwin') return macApplications();
  if (process.platform === 'win32') return windowsPrograms();
  return onPath();
}

const find = () => candidates().find((file) => existsSync(file));

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

function installChromium() {
  console.log('No Chromium, Chrome or Edge was found. Installing Chromium with apt-get…');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '-y', 'chromium']]) {
    if (spawnSync('apt-get', args, { stdio: 'inherit', env }).status !== 0) return;
  }
}

/**
 * A Chromium, Chrome or Edge to work with: the one that `JOBCOURIER_BROWSER` names, else the first found, else one that
 * is installed where that can be done without asking. Where there is none, one line says what to install, and the
 * process ends.
 * @returns {string} its program file
 */
export function ensureBrowser() {
  const named = process.env.JOBCOURIER_BROWSER;
  if (named && existsSync(named)) return named;
  if (named) return stop(`JOBCOURIER_BROWSER names ${named}, but there is no such file.`);
  if (!find() && canInstall()) installChromium();
  return find() ?? stop('Please install Chromium, Chrome or Edge, or set JOBCOURIER_BROWSER to one.');
}
