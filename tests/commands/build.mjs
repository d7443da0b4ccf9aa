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

/** The folder of the build that tests and demo use: the released one plus leave to reach loopback. */
export const SANDBOX = inProject('.output', 'chrome-mv3-sandbox');

/** The folder of the released build for Firefox. */
export const FIREFOX_BUILD = inProject('.output', 'firefox-mv3');

const changed = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

function newestIn(name) {
  const whole = inProject(name);
  if (!statSync(whole, { throwIfNoEntry: false })?.isDirectory()) return changed(whole);
  const inside = readdirSync(whole, { recursive: true, encoding: 'utf8' });
  return Math.max(changed(whole), ...inside.map((file) => changed(inProject(name, file))));
}

/**
 * Builds the extension for the sandbox.
 * @returns {boolean} whether it was built
 */
export const buildSandbox = () => runTool('wxt', ['build', '--mode', 'sandbox']);

/**
 * Builds the extension for the sandbox where that build is missing or older than its sources.
 * @returns {boolean} whether there is a fresh build now
 */
export function ensureSandbox() {
  return isFresh(SANDBOX) || buildSandbox();
}

/**
 * Builds the extension for Firefox.
 * @returns {boolean} whether it was built
 */
export const buildFirefox = () => runTool('wxt', ['build', '-b', 'firefox']);

/**
 * Builds the extension for Firefox where that build is missing or older than its sources.
 * @returns {boolean} whether there is a fresh build now
 */
export function ensureFirefoxBuild() {
  return isFresh(FIREFOX_BUILD) || buildFirefox();
}

/** @param {string} folder of a build */
function isFresh(folder) {
  return changed(`${folder}/manifest.json`) > Math.max(...SOURCES.map(newestIn));
}
