import { readdirSync, statSync } from 'node:fs';
import { inProject } from './root.mjs';
import { runTool } from './run.mjs';

const SOURCES = [
  'entrypoints',
  'components',
  'utils',
  'assets',
  'public',
  'wxt.config.ts',
  'package-lock.json',
];

/** The build for tests and demo: the released one with permission for loopback. */
export const SANDBOX = inProject('.output', 'chrome-mv3-sandbox');

export const FIREFOX_BUILD = inProject('.output', 'firefox-mv3');

const changed = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

function newestIn(name) {
  const whole = inProject(name);
  if (!statSync(whole, { throwIfNoEntry: false })?.isDirectory()) return changed(whole);
  const inside = readdirSync(whole, { recursive: true, encoding: 'utf8' });
  return Math.max(changed(whole), ...inside.map((file) => changed(inProject(name, file))));
}

/** @returns {boolean} whether it was built */
export const buildSandbox = () => runTool('wxt', ['build', '--mode', 'sandbox']);

/** @returns {boolean} whether there is a fresh build now */
export function ensureSandbox() {
  return isFresh(SANDBOX) || buildSandbox();
}

/** @returns {boolean} whether it was built */
export const buildFirefox = () => runTool('wxt', ['build', '-b', 'firefox']);

/** @returns {boolean} whether there is a fresh build now */
export function ensureFirefoxBuild() {
  return isFresh(FIREFOX_BUILD) || buildFirefox();
}

/** @param {string} folder of a build */
function isFresh(folder) {
  return changed(`${folder}/manifest.json`) > Math.max(...SOURCES.map(newestIn));
}
