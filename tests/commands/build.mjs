import { readdirSync, statSync } from 'node:fs';
import { inProject } from './root.mjs';
import { runTool, runToolQuietly } from './run.mjs';

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

const TO_SANDBOX = ['build', '--mode', 'sandbox'];
const TO_FIREFOX = ['build', '-b', 'firefox'];

/** @returns {boolean} whether it was built */
export const buildSandbox = () => runTool('wxt', TO_SANDBOX);

/** @returns {boolean} whether there is a fresh build now */
export const ensureSandbox = () => isFresh(SANDBOX) || buildQuietly(TO_SANDBOX);

/** @returns {boolean} whether it was built */
export const buildFirefox = () => runTool('wxt', TO_FIREFOX);

/** @returns {boolean} whether there is a fresh build now */
export const ensureFirefoxBuild = () => isFresh(FIREFOX_BUILD) || buildQuietly(TO_FIREFOX);

/** For those who want something else than a build: what it prints matters only if it fails. */
function buildQuietly(args) {
  console.log('Building the extension, which takes about half a minute…');
  return runToolQuietly('wxt', args);
}

/** @param {string} folder of a build */
function isFresh(folder) {
  return changed(`${folder}/manifest.json`) > Math.max(...SOURCES.map(newestIn));
}
